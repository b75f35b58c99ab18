import type { Where } from './owned-rows';

/** A selection that only the database can make. */
export class NotInMemory extends Error {
  override readonly name = 'NotInMemory';
}

/** The values that each column may have. @throws NotInMemory for conditions that are more than that */
export function keysIn(where: Where): Map<string, Set<unknown>> {
  const columns = Object.entries(where);
  return new Map(
    columns.map(([column, wanted]) => [
      column,
      new Set((Array.isArray(wanted) ? (wanted as unknown[]) : [wanted]).map(keyOf)),
    ]),
  );
}

/** Whether a row has, in each column, one of the values that it may have. */
export function isFoundBy(
  keys: ReadonlyMap<string, ReadonlySet<unknown>>,
  row: Readonly<Record<string, unknown>>,
): boolean {
  for (const [column, wanted] of keys) if (!wanted.has(row[column])) return false;
  return true;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function keyOf(value: unknown): unknown {
  // PostgreSQL writes ids in lower case.
  if (typeof value === 'string') return uuid.test(value) ? value.toLowerCase() : value;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  throw new NotInMemory('The condition contains more than columns and values');
}
