import { Client } from 'pg';
import { migrationNames } from '../../src/database/migration-names';
import { runBuilt } from '../support/built';
import { startBuiltService } from '../support/built-service';
import { asService, ownDatabase } from '../support/database';
import { scratchBuild } from './scratch-build';

const names = migrationNames();
const lines = (prefix: string, of: readonly string[]) =>
  of.map((name) => `${prefix}  ${name}\n`).join('');

let database: { url: string; drop(): Promise<void> };
beforeEach(async () => {
  database = await ownDatabase();
});
afterEach(() => database.drop());

const migrate = (args: string[], root?: string) =>
  runBuilt('src/migrate.js', args, {
    env: { DATABASE_URL: asService(database.url), DATABASE_OWNER_URL: database.url },
    ...(root !== undefined && { root }),
  });

async function tell(args: string[]): Promise<string> {
  const { code, stdout, stderr } = await migrate(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function tables(): Promise<string[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' ORDER BY 1`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

test('goes up, and down by one or all the way, and tells what it did', async () => {
  expect(await tell(['status'])).toBe(lines('pending', names));
  expect(await tell(['up'])).toBe(lines('applied', names));
  expect(await tell(['up'])).toBe('nothing to do\n');
  expect(await tell(['status'])).toBe(lines('applied', names));

  const last = names.slice(-1);
  expect(await tell(['down'])).toBe(lines('reverted', last));
  expect(await tell(['status'])).toBe(
    lines('applied', names.slice(0, -1)) + lines('pending', last),
  );
  expect(await tell(['down', '--all'])).toBe(lines('reverted', names.slice(0, -1).reverse()));
  expect(await tables()).toEqual(['schema_migrations']);
  expect(await tell(['down'])).toBe('nothing to do\n');
});

test.each([
  [[]],
  [['sideways']],
  [['up', '--all']],
  [['up', '--database', 'one']],
  [['up', '--wait', 'long']],
  [['down', '--wait', '9']],
  [['down', '--everything']],
])('does not guess what %j is meant to do', async (args) => {
  const { code, stdout, stderr } = await migrate(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Usage: npm run migrate -- up /);
});

test('six at once on an empty database all succeed, and do the work once', async () => {
  const runs = await Promise.all(Array.from({ length: 6 }, () => tell(['up'])));
  expect(runs.filter((told) => told === lines('applied', names))).toHaveLength(1);
  expect(runs.filter((told) => told === 'nothing to do\n')).toHaveLength(5);
});

test('a service that does not migrate says what it waits for, and is ready once it is done', async () => {
  const service = await startBuiltService({
    DATABASE_URL: database.url,
    MIGRATE_ON_START: 'false',
  });
  expect((await fetch(`${service.url}/ready`)).status).toBe(503);
  expect(service.output()).toContain(`not migrated: ${names.join(', ')}`);
  await tell(['up']);
  expect((await fetch(`${service.url}/ready`)).status).toBe(200);
  await service.stop();
});

test('a migration that fails half-way leaves no half, and those before it stand', async () => {
  const root = scratchBuild({
    '998_whole': { up: 'CREATE TABLE whole ()', down: 'DROP TABLE whole' },
    '999_half': { up: 'CREATE TABLE half (); SELECT 1 / 0', down: 'DROP TABLE half' },
  });
  const { code, stderr } = await migrate(['up'], root);
  expect(code).toBe(1);
  expect(stderr).toBe('Migration 999_half (up) failed: Original error: division by zero\n');
  expect(await tables()).toContain('whole');
  expect(await tables()).not.toContain('half');
  expect((await migrate(['status'], root)).stdout).toBe(
    lines('applied', [...names, '998_whole']) + lines('pending', ['999_half']),
  );
});

describe('an old build, after a newer one has migrated', () => {
  beforeEach(async () => {
    const newer = scratchBuild({
      '999_newer': { up: 'CREATE TABLE newer ()', down: 'DROP TABLE newer' },
    });
    expect((await migrate(['up'], newer)).code).toBe(0);
  });

  test('serves, since the newer one is rolled out beside it', async () => {
    const service = await startBuiltService({ DATABASE_URL: database.url });
    expect((await fetch(`${service.url}/ready`)).status).toBe(200);
    await service.stop();
  });

  test('takes nothing back from under it', async () => {
    expect(await tell(['status'])).toBe(lines('applied', names) + lines('unknown', ['999_newer']));
    for (const args of [['down'], ['down', '--all']]) {
      const { code, stderr } = await migrate(args);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: 'Revert 999_newer first, with the build that contains it\n',
      });
    }
  });
});

test('provides the role of the service, which owns nothing and is ready', async () => {
  const url = new URL(database.url);
  // Roles belong to the server, so this one must not be another run's.
  url.username = `service_${process.pid}`;
  url.password = "its own: $ and '";
  const env = { DATABASE_URL: url.href, DATABASE_OWNER_URL: database.url };
  try {
    for (const told of [lines('applied', names), 'nothing to do\n']) {
      const { code, stdout, stderr } = await runBuilt('src/migrate.js', ['up'], { env });
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: told, stderr: '' });
    }
    const service = await startBuiltService({ ...env, NODE_ENV: 'production', HOST: '127.0.0.1' });
    expect((await fetch(`${service.url}/ready`)).status).toBe(200);
    await service.stop();
    expect(service.log().filter(({ level }) => Number(level) > 30)).toEqual([]);
  } finally {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`DROP OWNED BY ${url.username}; DROP ROLE ${url.username}`);
    await client.end();
  }
});
