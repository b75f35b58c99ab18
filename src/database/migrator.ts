import { join } from 'node:path';
import { Client } from 'pg';
import { Umzug } from 'umzug';
import { DatabaseClient } from './client';
import { migrationNames, migrationsFolder } from './migration-names';
import { sessionStatement } from './session';
import { provideServiceRole } from './service-role';
import { DatabaseUnusable } from './unusable';

/** What a migration gets: statements on the migrator's own connection, inside its transaction. */
export interface MigrationContext {
  query(sql: string): Promise<unknown>;
}
export type Migration = (db: MigrationContext) => Promise<unknown>;

export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied, but not of this build: a newer one is being rolled out beside it, or was. */
  readonly unknown: readonly string[];
}

/** Any number will do, as long as every process asks for the same one. */
const lockKey = 4_226_001;
const lockTimeout = '60s';

/**
 * Applies what is pending.
 *
 * @param ownerUrl of the role that owns the tables
 * @param serviceUrl of the role that the service connects as; where it is another one, it is created
 *   unless it exists, and granted what the service needs
 * @returns the names of what was applied
 */
export async function migrateUp(ownerUrl: string, serviceUrl = ownerUrl): Promise<string[]> {
  return withMigrator(ownerUrl, async (umzug, client) => {
    const applied = await umzug.up();
    const { user, password } = new Client({ connectionString: serviceUrl });
    if (user !== undefined && user !== client.user) {
      await provideServiceRole(client, { user, password: password ?? undefined });
    }
    return applied.map(({ name }) => name);
  });
}

/**
 * Takes back the last migration, or all of them.
 *
 * @returns the names of what was taken back
 * @throws when a migration that this build does not have was applied, since it may build on them
 */
export async function migrateDown(url: string, all = false): Promise<string[]> {
  return withMigrator(url, async (umzug, client) => {
    const { unknown } = await statusOf(umzug, client);
    if (unknown.length > 0) {
      throw new Error(`Revert ${unknown.join(', ')} first, with the build that contains it`);
    }
    return (await umzug.down(all ? { to: 0 } : undefined)).map(({ name }) => name);
  });
}

export async function migrationStatus(url: string): Promise<MigrationStatus> {
  return withMigrator(url, statusOf);
}

async function statusOf(umzug: Umzug<Client>, client: Client): Promise<MigrationStatus> {
  const known = new Set(migrationNames());
  const recorded = await recordedNames(client);
  const pending = await umzug.pending();
  return {
    applied: recorded.filter((name) => known.has(name)),
    pending: pending.map(({ name }) => name),
    unknown: recorded.filter((name) => !known.has(name)),
  };
}

/**
 * Runs under a session-level advisory lock: umzug takes none, and of six processes at once on an
 * empty database some would fail. The lock and the migrations share one connection, so a run that
 * loses its lock can't go on without it.
 */
async function withMigrator<T>(
  url: string,
  work: (umzug: Umzug<Client>, client: Client) => Promise<T>,
): Promise<T> {
  const client = new DatabaseClient(
    {
      connectionString: url,
      application_name: 'countonme-migrate',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    },
    sessionStatement(),
  );
  const unusable = (cause: unknown) => {
    throw DatabaseUnusable.at(client, cause);
  };
  await client.connect().catch(unusable);
  try {
    await client.query(`SET lock_timeout = '${lockTimeout}'`);
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]).catch(unusable);
    await client.query(`
      CREATE TABLE IF NOT EXISTS schema_migrations (
        name       text        PRIMARY KEY,
        applied_at timestamptz NOT NULL DEFAULT now()
      )
    `);
    return await work(migrator(client), client);
  } finally {
    await client.end();
  }
}

function migrator(client: Client): Umzug<Client> {
  return new Umzug({
    context: client,
    logger: undefined,
    migrations: migrationNames().map((name) => {
      const { up, down } = load(name);
      return {
        name,
        up: () => step(client, up, 'INSERT INTO schema_migrations (name) VALUES ($1)', name),
        down: () => step(client, down, 'DELETE FROM schema_migrations WHERE name = $1', name),
      };
    }),
    storage: {
      executed: () => recordedNames(client),
      // Each step has written its record already, in the transaction of the change itself.
      async logMigration() {},
      async unlogMigration() {},
    },
  });
}

async function recordedNames(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM schema_migrations ORDER BY name',
  );
  return rows.map(({ name }) => name);
}

function load(name: string): { up: Migration; down: Migration } {
  // The extension depends on what runs this: .ts in the tests, .js once built.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(join(migrationsFolder, name)) as { up: Migration; down: Migration };
}

/** One migration and its record: both or neither. */
async function step(client: Client, run: Migration, record: string, name: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await run(client);
    await client.query(record, [name]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
