import { Client, escapeLiteral } from 'pg';
import { asService } from './database';

type Query = (...args: unknown[]) => unknown;

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string;
  /** The device that row-level security narrows the statement to. */
  readonly deviceId?: string;
  /** Of the pipeline, whose first value is the device. */
  readonly statement?: { readonly prepared: { readonly isOfDevice: boolean } };
}

/**
 * How PostgreSQL goes about each SELECT that reaches it during `work`: with its values, or, when it
 * is a prepared one, as it does for whatever values, which is what it comes to after a few times.
 * The plans are the service role's, row-level security included.
 */
export async function plansOf(url: string, work: () => Promise<unknown>): Promise<string[]> {
  const selects: Asked[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first, values] = args as [string | Asked, unknown];
    const bound = Array.isArray(values) ? (values as unknown[]) : [];
    const asked = typeof first === 'string' ? { text: first, values: bound } : first;
    // A new connection prepares the statement that names a device.
    const isSelect = /^\s*(SELECT|WITH)\b(?! set_config\()/.test(asked.text ?? '');
    if (isSelect) selects.push(asked);
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  const client = new Client({ connectionString: asService(url) });
  await client.connect();
  const plans: string[] = [];
  for (const asked of selects) {
    await client.query("SELECT set_config('countonme.device', $1, false)", [deviceOf(asked)]);
    plans.push(await (asked.name ? genericPlanOf : planOf)(client, asked));
  }
  await client.end();
  return plans;
}

const deviceOf = ({ deviceId, statement, values }: Asked) =>
  deviceId ?? (statement?.prepared.isOfDevice ? values[0] : '');

const planOf = (client: Client, { text, values }: Asked) =>
  explain(client, `EXPLAIN ANALYZE ${text}`, [...values]);

async function genericPlanOf(client: Client, { text, values }: Asked): Promise<string> {
  await client.query(`SET plan_cache_mode = force_generic_plan; PREPARE asked AS ${text}`);
  const plan = await explain(
    client,
    `EXPLAIN ANALYZE EXECUTE asked (${(values as readonly Bound[]).map(literal).join()})`,
  );
  await client.query('DEALLOCATE asked; RESET plan_cache_mode');
  return plan;
}

type Bound = string | number | boolean | null | readonly Bound[];

function literal(value: Bound): string {
  if (value === null) return 'NULL';
  if (typeof value === 'object') return `ARRAY[${value.map(literal).join()}]`;
  return escapeLiteral(String(value));
}

async function explain(client: Client, text: string, values: unknown[] = []): Promise<string> {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(text, values);
  return rows.map((line) => line['QUERY PLAN']).join('\n');
}
