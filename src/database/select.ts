import { QueryTypes } from 'sequelize';
import type { Scope } from './owned-rows';
import { confirmCaller } from './read-by-caller';
import { retryOnce } from './retry';

/** The values that a statement names as `$name`, beside the device. */
export type Bind = Readonly<Record<string, string | number | readonly string[] | null>>;

/**
 * Runs one fixed SELECT over the rows of one device. `$device_id` is bound here and by nobody
 * else, and every table that the statement reads must be narrowed to it. PostgreSQL's `numeric`
 * and `bigint` arrive as strings.
 *
 * @param statement a constant; values are bound, never written into it
 * @throws when it does not name the device at all
 */
export async function selectOfDevice<Row extends object>(
  scope: Scope,
  statement: string,
  bind: Bind,
): Promise<Row[]> {
  if (!statement.includes('$device_id')) throw new Error('A statement that names no device');
  const { database, caller, transaction } = scope;
  if (!transaction) await confirmCaller(scope);
  const read = () =>
    database.query<Row>(statement, {
      bind: { ...bind, device_id: caller.credential.deviceId },
      type: QueryTypes.SELECT,
      transaction: transaction ?? null,
    });
  return transaction ? read() : retryOnce(read);
}
