import { Pool, types } from 'pg';

const { DATE, INT8, NUMERIC } = types.builtins;
const numbers = (text: string) => Number(text);
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, String],
  [INT8, numbers],
  [NUMERIC, numbers],
]);

/** A connection for each request that the load has under way. */
const max = 16;

export function openPool(connectionString: string): Pool {
  return new Pool({
    connectionString,
    max,
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    types: { getTypeParser },
  });
}

function getTypeParser(oid: number): (text: string) => unknown {
  return parsers.get(oid) ?? (types.getTypeParser(oid) as (text: string) => unknown);
}
