import { Client } from 'pg';
import { USER } from './cluster';

const MAINTENANCE_DATABASE = 'postgres';
const LOCK = 726_665_001;

// Part of pg, missing from its types.
type LeaseClient = Client & { ref(): void; unref(): void };

/** A session that says "somebody uses this server", and stops saying it however its process dies. */
export class Lease {
  private constructor(private readonly client: LeaseClient) {}

  /** Undefined when the server cannot be had: not up, or just being stopped by its last user. */
  static async take(port: number, password: string): Promise<Lease | undefined> {
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: USER,
      password,
      database: MAINTENANCE_DATABASE,
      application_name: 'countonme-api lease',
      connectionTimeoutMillis: 5_000,
    });
    const lease = new Lease(client as LeaseClient);
    // Losing the server is news for whoever waits on `lost`, never an uncaught exception.
    client.on('error', () => {});
    try {
      await client.connect();
      if (await lease.ask('pg_try_advisory_lock_shared($1)')) {
        await lease.ensureDatabase();
        lease.client.unref();
        return lease;
      }
    } catch {
      // Starting, stopping, or gone: the caller looks again.
    }
    await client.end().catch(() => {});
    return undefined;
  }

  /** Gives the lease back. True when nobody else has one: then no new one can be taken. */
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

  private async ask(call: string): Promise<boolean> {
    const { rows } = await this.client.query<{ answer: boolean }>(`select ${call} as answer`, [
      LOCK,
    ]);
    return rows[0]?.answer === true;
  }

  private async ensureDatabase(): Promise<void> {
    const known = await this.client.query('select from pg_database where datname = $1', [USER]);
    if (known.rowCount) return;
    await this.client.query(`create database ${USER}`).catch((error: { code?: string }) => {
      // Another first user made it in the meantime.
      if (error.code !== '42P04' && error.code !== '23505') throw error;
    });
  }
}
