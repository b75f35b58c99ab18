import { Client, DatabaseError } from 'pg';
import { SERVICE_USER, USER } from './cluster';

// Any number, as long as no one else takes advisory locks in the maintenance database.
const IN_USE = 726_665_001;
const MAINTENANCE_DATABASE = 'postgres';

// Part of pg, missing from its types.
type LeaseClient = Client & { ref(): void; unref(): void };

/** A session that says "this server is in use", and stops saying so however its process dies. */
export class Lease {
  private constructor(private readonly client: LeaseClient) {}

  /** Undefined when the server cannot be had just now: not up, or being stopped by its last user. */
  static async take(port: number, password: string): Promise<Lease | undefined> {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: USER,
      password,
      database: MAINTENANCE_DATABASE,
      application_name: 'countonme-api lease',
      connectionTimeoutMillis: 5_000,
    }) as LeaseClient;
    // Losing the server is told by `onLost`; it must not become an uncaught exception.
    client.on('error', () => {});
    const lease = new Lease(client);
    try {
      await client.connect();
      if (await lease.ask('pg_try_advisory_lock_shared($1)')) {
        await lease.ensureDatabase();
        await lease.ensureServiceRole(password);
        client.unref();
        return lease;
      }
    } catch (error) {
      if (isWrongPassword(error)) throw error;
    }
    await lease.close();
    return undefined;
  }

  /** Gives the lease back. True when it was the last; then no other can be taken until `close`. */
  async release(): Promise<boolean> {
    this.client.ref();
    await this.ask('pg_advisory_unlock_shared($1)');
    return this.ask('pg_try_advisory_lock($1)');
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => {});
  }

  onLost(listener: () => void): void {
    this.client.once('end', listener);
  }

  private async ask(what: string): Promise<boolean> {
    const sql = `select ${what} as answer`;
    const { rows } = await this.client.query<{ answer: boolean }>(sql, [IN_USE]);
    return rows[0]?.answer === true;
  }

  private async ensureDatabase(): Promise<void> {
    const known = await this.client.query('select from pg_database where datname = $1', [USER]);
    if (known.rowCount) return;
    await this.client.query(`create database ${USER}`);
  }

  /** @param password the cluster's own: hexadecimal digits, so it needs no escaping */
  private async ensureServiceRole(password: string): Promise<void> {
    const known = await this.client.query('select from pg_roles where rolname = $1', [
      SERVICE_USER,
    ]);
    if (known.rowCount) return;
    await this.client.query(`create role ${SERVICE_USER} login password '${password}'`);
  }
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '28P01';
}
