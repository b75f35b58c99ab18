/** The database can't be connected to; says where it should be, and nothing else of its URL. */
export class DatabaseUnreachable extends Error {
  constructor(databaseUrl: string, cause: unknown) {
    const { host } = new URL(databaseUrl);
    super(`The database at ${host} can't be used: ${reason(cause)}`, { cause });
    this.name = 'DatabaseUnreachable';
  }
}

/** The code says most; a refusal by PostgreSQL itself (a wrong password) is best in its own words. */
function reason(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  return [message, code && `(${code})`].filter(Boolean).join(' ');
}
