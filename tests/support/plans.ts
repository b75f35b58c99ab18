import { Client, escapeLiteral } from 'pg';

type Query = (...args: unknown[]) => unknown;

interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * How PostgreSQL goes about each SELECT that reaches it during `work`: with its values, or, when it
 * is a prepared one, as it does for whatever values, which is what it comes to after a few times.
 */
export async function plansOf(url: string, work: () => Promise<unknown>): Promise<string[]> {
  const selects: (Asked & { readonly name?: string })[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first, values] = args as [string | (Asked & { name?: string }), unknown];
    const bound = Array.isArray(values) ? (values as unknown[]) : [];
    const asked = typeof first === 'string' ? { text: first, values: bound } : first;
    if (/^\s*(SELECT|WITH)\b/.test(asked.text ?? '')) selects.push(asked);
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  const plans: string[] = [];
  for (const { name, text, values } of selects) {
    plans.push(await (name === undefined ? planOf : genericPlanOf)(client, { text, values }));
  }
  await client.end();
  return plans;
}

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
