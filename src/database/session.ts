import { nameDevice } from './device-query';

export interface SessionLimits {
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly idleInTransactionTimeoutMs: number;
}

/**
 * How values are written and read, and what the statements count on. A server, a database or a role
 * can have other defaults. `search_path` is left as it is: in which schema the tables are is the
 * operator's choice, and the same for every connection.
 */
const formats = {
  client_min_messages: 'warning',
  client_encoding: 'UTF8',
  standard_conforming_strings: 'on',
  DateStyle: 'ISO, MDY',
  TimeZone: 'UTC',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  array_nulls: 'on',
  default_transaction_isolation: 'read committed',
};

/**
 * The statement that each session starts with. The limits are in it, rather than among the
 * parameters of the connection, since a pooler such as PgBouncer refuses those.
 */
export function sessionStatement(limits?: SessionLimits): string {
  const settings = {
    ...formats,
    ...(limits && {
      statement_timeout: limits.statementTimeoutMs,
      lock_timeout: limits.lockTimeoutMs,
      idle_in_transaction_session_timeout: limits.idleInTransactionTimeoutMs,
    }),
  };
  return [
    ...Object.entries(settings).map(([name, value]) => `SET ${name} TO '${value}'`),
    nameDevice,
  ].join('; ');
}
