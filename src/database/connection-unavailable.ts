/** The session of another client, with what that one prepared: no PostgreSQL gives it to a new one. */
const sharedSession = '42P05';
const sessionPooling = 'a pooler shares sessions between clients: set its pool mode to session';

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
    // A pooler gives one code (08P01) to every refusal: only the words tell what is wrong. They can
    // name the role and the database, and no data: nothing was asked yet.
    const words = [message, code && `(${code})`].filter(Boolean).join(' ');
    const reason = code === sharedSession ? `${words}; ${sessionPooling}` : words;
    super(`No connection to the database: ${reason}`);
    this.code = code;
  }
}
