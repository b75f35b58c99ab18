import { QueryTypes } from 'sequelize';
import { type CallerColumns, callerColumns, callerTables, confirmBy } from './caller';
import type { Scope } from './owned-rows';
import { retryWhileLocked } from './retry';
import { isLive } from './soft-deleted-model';

/** The values that a statement names as `$name`, beside the device. */
export type Bind = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * Runs one fixed SELECT over the rows of one device. `$device_id` is bound here and by nobody
 * else, and every table that the statement reads must be narrowed to it. PostgreSQL's `numeric`
 * and `bigint` arrive as strings.
 *
 * @param statement a constant; values are bound, never written into it
 * @throws when it does not name the device at all; 401 when the token is good no more
 */
export async function selectOfDevice<Row extends object>(
  scope: Scope,
  statement: string,
  bind: Bind,
): Promise<Row[]> {
  if (!statement.includes('$device_id')) throw new Error('The statement names no device');
  const { database, caller, transaction } = scope;
  if (transaction) return run<Row>(scope, statement, bind);
  if (caller.isConfirmed) return retryWhileLocked(database, () => run<Row>(scope, statement, bind));
  const rows = await retryWhileLocked(database, () =>
    run<Row & Joined>(scope, withCaller(statement), bind),
  );
  confirmBy(caller, rows[0]);
  return rows.filter(({ is_found }) => is_found);
}

interface Joined extends CallerColumns {
  /** Null on the one row that there is when only the caller was found. */
  readonly is_found: true | null;
}

/** The same rows, in their order, joined to the caller: read from the one snapshot. */
const withCaller = (statement: string) => `
  SELECT ${callerColumns}, found.* FROM ${callerTables}
  LEFT JOIN LATERAL (SELECT true AS is_found, one.* FROM (${statement}) AS one) AS found ON true
  WHERE d.id = $device_id AND d.token_hash = $token_hash AND ${isLive('d')}`;

function run<Row extends object>(
  { database, caller, transaction }: Scope,
  statement: string,
  bind: Bind,
): Promise<Row[]> {
  const { deviceId: device_id, tokenHash: token_hash } = caller.credential;
  return database.query<Row>(statement, {
    bind: { ...bind, device_id, ...(statement.includes('$token_hash') && { token_hash }) },
    type: QueryTypes.SELECT,
    ...(transaction ? { transaction } : { device: device_id, prepared: true }),
  });
}
