import { QueryTypes } from 'sequelize';
import { type CallerColumns, callerColumns, callerTables, confirmBy } from './caller';
import type { Scope } from './owned-rows';
import type { Prepared } from './prepared-query';
import { retryWhileLocked } from './retry';
import { runOnPool } from './run-on-pool';
import { isLive } from './soft-deleted-model';

/** The values that a statement names as `$name`, beside the device. */
export type Bind = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * Runs one fixed SELECT over the rows of one device. `$device_id` is bound here and by nobody
 * else, and every table that the statement reads must be narrowed to it. PostgreSQL's `numeric`
 * and `bigint` arrive as strings.
 *
 * @param statement a constant; values are bound, never written into it
 * @param isShort whether it may run on the pipeline, where a slow statement holds up those behind it
 * @throws when it does not name the device at all; 401 when the token is good no more
 */
export async function selectOfDevice<Row extends object>(
  scope: Scope,
  statement: string,
  bind: Bind,
  { isShort = false }: { isShort?: boolean } = {},
): Promise<Row[]> {
  if (!statement.includes('$device_id')) throw new Error('The statement names no device');
  const { caller, transaction } = scope;
  if (transaction) return inTransaction<Row>(scope, statement, bind);
  if (caller.isConfirmed) return run<Row>(scope, preparedOf(statement, alone), bind, isShort);
  const rows = await run<Row & Joined>(scope, preparedOf(statement, joined), bind, isShort);
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

interface NamedStatement {
  readonly prepared: Prepared;
  /** What its parameters are, the device first. */
  readonly names: readonly string[];
}

const alone = { cache: new Map<string, NamedStatement>(), wrap: (text: string) => text };
const joined = { cache: new Map<string, NamedStatement>(), wrap: withCaller };

/** The prepared statement for a text that names its values. */
function preparedOf(statement: string, { cache, wrap }: typeof alone): NamedStatement {
  let known = cache.get(statement);
  if (!known) {
    const names = ['device_id'];
    const text = wrap(statement).replace(/\$([a-z_]+)/g, (_, name: string) => {
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}`;
    });
    const name = `select-${alone.cache.size + joined.cache.size + 1}`;
    known = { prepared: { name, text, isOfDevice: true, keepsDigits: true }, names };
    cache.set(statement, known);
  }
  return known;
}

/** On the pipeline, or on a connection of the pool. */
function run<Row extends object>(
  { database, pipeline, caller }: Scope,
  { prepared, names }: NamedStatement,
  bind: Bind,
  isShort: boolean,
): Promise<Row[]> {
  const { deviceId: device_id, tokenHash: token_hash } = caller.credential;
  const given: Bind = { ...bind, device_id, token_hash };
  const values = names.map((name) => {
    if (given[name] === undefined) throw new Error(`No value for $${name}`);
    return given[name];
  });
  const rows = isShort
    ? pipeline.run(prepared, values)
    : retryWhileLocked(database, () => runOnPool(database, prepared, values));
  return rows as Promise<Row[]>;
}

function inTransaction<Row extends object>(
  { database, caller, transaction }: Scope,
  statement: string,
  bind: Bind,
): Promise<Row[]> {
  return database.query<Row>(statement, {
    bind: { ...bind, device_id: caller.credential.deviceId },
    type: QueryTypes.SELECT,
    transaction: transaction!,
  });
}
