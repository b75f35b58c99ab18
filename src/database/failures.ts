import { BaseError, ConnectionError, DatabaseError } from 'sequelize';

/**
 * PostgreSQL's codes for "not now": connection exceptions (08), too few resources (53), operator
 * intervention (57P), a cancelled statement, a lock not got, and lost races between transactions.
 */
const notNow = /^(08...|53...|57P0.|57014|55P03|40001|40P01|25P03)$/;
const lostRace = /^(40001|40P01)$/;
/** What pg and node:net say of a connection that is gone; pg gives these no code of their own. */
const connectionGone =
  /Connection terminated|Connection ended|Client has encountered a connection error|connection error and is not queryable|timeout exceeded when trying to connect/;
const socketGone = /^(ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|EAI_AGAIN)$/;

interface Driver {
  readonly code?: unknown;
  readonly message?: unknown;
}

function driverError(error: unknown): Driver {
  if (error instanceof BaseError && 'parent' in error && error.parent) return error.parent;
  return error ?? {};
}

function codeOf(error: unknown): string {
  const { code } = driverError(error);
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  const { message } = driverError(error);
  return typeof message === 'string' ? message : '';
}

/** The connection broke or could not be had, so nothing of a transaction on it was kept. */
export function isConnectionLost(error: unknown): boolean {
  return (
    error instanceof ConnectionError ||
    /^(08...|57P0[123])$/.test(codeOf(error)) ||
    socketGone.test(codeOf(error)) ||
    connectionGone.test(messageOf(error))
  );
}

/** The transaction lost against another one; run again as a whole, it may well succeed. */
export function isLostRace(error: unknown): boolean {
  return lostRace.test(codeOf(error));
}

/** The database can't serve this now, which says nothing of the request: a 503, never a 500 or 401. */
export function isUnavailable(error: unknown): boolean {
  return (
    isConnectionLost(error) ||
    notNow.test(codeOf(error)) ||
    (error instanceof DatabaseError && /Query read timeout/.test(error.message)) ||
    messageOf(error) === 'Query read timeout'
  );
}

/** The name of the unique index or constraint that refused a row, if that is what happened. */
export function violatedUnique(error: unknown): string | undefined {
  const driver = driverError(error) as { code?: unknown; constraint?: unknown };
  return driver.code === '23505' && typeof driver.constraint === 'string'
    ? driver.constraint
    : undefined;
}
