import { ConnectionUnavailable } from './connection-unavailable';

interface Address {
  readonly host: string;
  readonly port: number;
}

/** The database can't be had at the start, for a reason that is for the operator to mend. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  /** Says where the database should be, and nothing else of its URL. */
  static at({ host, port }: Address, cause: unknown): DatabaseUnusable {
    return new this(`The database at ${host}:${port} cannot be used: ${reason(cause)}`, { cause });
  }
}

/** The code says most; a refusal by PostgreSQL itself (a wrong password) is best in its own words. */
function reason(cause: unknown): string {
  if (cause instanceof ConnectionUnavailable) return reason(cause.cause);
  const { code, message } = cause as { code?: string; message?: string };
  return [message, code && `(${code})`].filter(Boolean).join(' ');
}
