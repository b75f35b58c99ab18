import { Client } from 'pg';

type Query = (...args: unknown[]) => unknown;

/**
 * Runs `work` and tells which statements reached PostgreSQL meanwhile, from this process: but for
 * when a device was last seen, which is written beside the requests, now and then.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const prototype = Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [first] = args;
    const text = typeof first === 'string' ? first : (first as { text?: string }).text;
    if (text !== undefined && !text.startsWith('UPDATE devices SET last_seen_at')) {
      statements.push(text);
    }
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements;
}
