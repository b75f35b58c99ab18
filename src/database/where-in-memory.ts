import type { Where } from './owned-rows';

/** A selection that only the database can make. */
export class NotInMemory extends Error {
  override readonly name = 'NotInMemory';
}

/** Whether a row is one of those that `where` names. @throws NotInMemory for more than values */
export function isFoundBy(where: Where, row: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(where).every((column) => keysIn(where, column).includes(row[column]));
}

/** The values that a column may have. @throws NotInMemory for a condition that is more than that */
export function keysIn(where: Where, column: string): unknown[] {
  const wanted: unknown = where[column];
  return (Array.isArray(wanted) ? wanted : [wanted]).map(keyOf);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function keyOf(value: unknown): unknown {
  // PostgreSQL writes ids in lower case.
  if (typeof value === 'string') return uuid.test(value) ? value.toLowerCase() : value;
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  throw new NotInMemory('The condition is more than columns and values');
}
