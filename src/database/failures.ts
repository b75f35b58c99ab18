import { BaseError, ConnectionError } from 'sequelize';
import { ConnectionUnavailable } from './connection-unavailable';

/**
 * PostgreSQL's codes for "not now": connection exceptions (08), too few resources (53), operator
 * intervention (57P), a cancelled statement, a lock not got, lost races between transactions, and
 * a server that became read-only, as the old one does when another takes its place.
 */
const notNow = /^(08...|53...|57P0.|57014|55P03|40001|40P01|25P03|25006)$/;
const lostRace = /^(40001|40P01)$/;
/** What pg and node:net say of a connection that is gone; pg gives these no code of their own. */
const connectionGone = /Connection terminated|Connection ended|is not queryable/;
const socketGone = /^(ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)$/;

interface Driver {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly routine?: unknown;
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

/** There was no connection to ask on, for whatever reason: where it failed says more than the code. */
export function isConnectionUnavailable(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof ConnectionUnavailable;
}

/**
 * An open connection broke, so nothing of a transaction on it was kept, and a new connection may
 * do. One that could not be had is another matter: asking again would only double the wait.
 */
export function isConnectionLost(error: unknown): boolean {
  return (
    !isConnectionUnavailable(error) &&
    (/^(08...|57P0[12])$/.test(codeOf(error)) ||
      socketGone.test(codeOf(error)) ||
      connectionGone.test(messageOf(error)))
  );
}

/** The server took the statement and said nothing; it may still be at it. */
export function isUnanswered(error: unknown): boolean {
  return messageOf(error) === 'Query read timeout';
}

/** The transaction lost against another one; run again as a whole, it may well succeed. */
export function isLostRace(error: unknown): boolean {
  return lostRace.test(codeOf(error));
}

/** The database can't serve this now, which says nothing of the request: a 503, never a 500 or 401. */
export function isUnavailable(error: unknown): boolean {
  return (
    isConnectionUnavailable(error) ||
    isConnectionLost(error) ||
    isUnanswered(error) ||
    notNow.test(codeOf(error))
  );
}

/** The statement named a table that is not there, as in a database that was never migrated. */
export function isMissingTable(error: unknown): boolean {
  return codeOf(error) === '42P01';
}

/** Someone else holds a lock that was not waited for, or was waited for too long. */
export function isLockTaken(error: unknown): boolean {
  return codeOf(error) === '55P03';
}

/**
 * A lock was waited for in vain. One that was asked for with NOWAIT is not got with the same code,
 * and messages can be in any language; where in PostgreSQL it was raised tells them apart.
 */
export function isLockTimeout(error: unknown): boolean {
  return isLockTaken(error) && driverError(error).routine === 'ProcessInterrupts';
}

/** The session has no such prepared statement: what was to prepare it, just before, failed. */
export function isNotPrepared(error: unknown): boolean {
  return codeOf(error) === '26000';
}

/** Another writer of the device was waited for in vain, as `isLockTimeout` tells of any lock. */
export class DeviceLockTimeout extends Error {
  override readonly name = 'DeviceLockTimeout';
  readonly code = '55P03';
  readonly routine = 'ProcessInterrupts';

  constructor(override readonly cause: unknown) {
    super('timed out waiting for another writer of the device');
  }
}

/** The server refuses the values of a statement: they break a rule, or are none of their types. */
export function isRefusal(error: unknown): boolean {
  return /^2[23]/.test(codeOf(error));
}

/** The server takes no writes, as a standby or one that was replaced by another. */
export function isReadOnly(error: unknown): boolean {
  return codeOf(error) === '25006';
}

/** PostgreSQL's refusal by a unique index, for a row that it has not been asked about yet. */
export class UniqueViolation extends Error {
  override readonly name = 'UniqueViolation';
  readonly code = '23505';

  /** @param constraint the name of the index */
  constructor(readonly constraint: string) {
    super('A unique index already contains the key');
  }
}

/** The name of the unique index or constraint that refused a row, if that is what happened. */
export function violatedUnique(error: unknown): string | undefined {
  const driver = driverError(error) as { code?: unknown; constraint?: unknown };
  return driver.code === '23505' && typeof driver.constraint === 'string'
    ? driver.constraint
    : undefined;
}

/** The name of the CHECK, or of the trigger that speaks like one, that refused a row. */
export function violatedCheck(error: unknown): string | undefined {
  const driver = driverError(error) as { code?: unknown; constraint?: unknown };
  return driver.code === '23514' && typeof driver.constraint === 'string'
    ? driver.constraint
    : undefined;
}
