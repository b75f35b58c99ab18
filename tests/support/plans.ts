import { Client } from 'pg';
import { sqlOn } from './sql';

type Query = (...args: unknown[]) => unknown;

/** How PostgreSQL goes about each SELECT that reaches it during `work`, values and all. */
export async function plansOf(url: string, work: () => Promise<unknown>): Promise<string[]> {
  const selects: { text: string; values: unknown[] }[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [text, values] = args;
    if (typeof text === 'string' && /^\s*(SELECT|WITH)\b/.test(text)) {
      selects.push({ text, values: Array.isArray(values) ? (values as unknown[]) : [] });
    }
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return Promise.all(
    selects.map(async ({ text, values }) => {
      const lines = await sqlOn<{ 'QUERY PLAN': string }>(url, `EXPLAIN ANALYZE ${text}`, values);
      return lines.map((line) => line['QUERY PLAN']).join('\n');
    }),
  );
}
