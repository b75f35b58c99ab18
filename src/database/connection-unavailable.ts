/**
 * A connection could not be had, whatever the reason: nobody listens, no route, a wrong password, no
 * such database, too many connections, TLS refused. Nothing was asked of the database yet.
 */
export class ConnectionUnavailable extends Error {
  override readonly name = 'ConnectionUnavailable';
  /** Of Node, OpenSSL or PostgreSQL; pg gives its own errors none. */
  readonly code: string | undefined;

  constructor(override readonly cause: unknown) {
    const { code, message } = cause as { code?: string; message?: string };
    // PostgreSQL's messages name users and databases; the code says as much.
    super(`No connection to the database: ${code ?? message}`);
    this.code = code;
  }
}
