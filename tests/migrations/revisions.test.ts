import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { workerDatabase } from '../support/database';
import { sql } from '../support/sql';

/** The counter of revisions, past everything that the service does: no statement gets around it. */

interface Counter {
  readonly revision: string;
  readonly horizon: string;
  readonly epoch: string;
}

let device: string;
beforeEach(async () => {
  device = await aDevice();
});

async function aDevice(): Promise<string> {
  const id = randomUUID();
  await sql(`INSERT INTO devices (id, token_hash) VALUES ($1, 'none')`, [id]);
  return id;
}

async function counter(of = device) {
  const [row] = await sql<Counter & { device_id: string }>(
    'SELECT * FROM device_revisions WHERE device_id = $1',
    [of],
  );
  return { revision: Number(row?.revision), horizon: Number(row?.horizon), epoch: row?.epoch };
}

const insertProducts = `
  INSERT INTO products (device_id, id, name, kcal_100g)
  SELECT $1, gen_random_uuid(), 'Oats', n FROM generate_series(1, $2::int) AS n`;

const revisions = async (of = device) =>
  (
    await sql<{ revision: string }>(
      'SELECT revision FROM products WHERE device_id = $1 ORDER BY revision',
      [of],
    )
  ).map(({ revision }) => Number(revision));

test('every table of device data is counted in', async () => {
  const owned = await sql<{ name: string; triggers: string[] }>(
    `SELECT c.table_name AS name, (
       SELECT array_agg(DISTINCT trigger_name::text ORDER BY trigger_name::text)
       FROM information_schema.triggers AS t WHERE t.event_object_table = c.table_name
     ) AS triggers
     FROM information_schema.columns AS c
     WHERE c.table_schema = 'public' AND c.column_name = 'creation_digest'`,
  );
  expect(owned.length).toBeGreaterThan(7);
  for (const { triggers } of owned) {
    expect(triggers).toEqual([
      'raise_horizon',
      'set_deletion_moment',
      'stamp_revision',
      'write_revision',
    ]);
  }
});

test('a new device begins at 0, and each row that is written takes the next number', async () => {
  expect(await counter()).toMatchObject({ revision: 0, horizon: 0 });
  await sql(insertProducts, [device, 3]);
  expect(await revisions()).toEqual([1, 2, 3]);
  expect((await counter()).revision).toBe(3);
});

test('an update, a deletion and a restoration take a new number; what stays the same takes none', async () => {
  await sql(insertProducts, [device, 3]);
  await sql(`UPDATE products SET name = 'Rice' WHERE device_id = $1 AND kcal_100g = 1`, [device]);
  expect(await revisions()).toEqual([2, 3, 4]);
  await sql('UPDATE products SET deleted_at = now() WHERE device_id = $1 AND kcal_100g = 2', [
    device,
  ]);
  await sql('UPDATE products SET deleted_at = NULL WHERE device_id = $1', [device]);
  expect(await revisions()).toEqual([3, 4, 6]);
  await sql('UPDATE products SET name = name, revision = 77 WHERE device_id = $1', [device]);
  expect(await revisions()).toEqual([3, 4, 6]);
  expect((await counter()).revision).toBe(6);
});

test('a number that a statement brings itself counts for nothing', async () => {
  await sql(
    `INSERT INTO products (device_id, id, name, kcal_100g, revision)
     VALUES ($1, gen_random_uuid(), 'Oats', 1, 1000)`,
    [device],
  );
  expect(await revisions()).toEqual([1]);
});

test('the rows of several devices in one statement are counted each by its own', async () => {
  const other = await aDevice();
  await sql(
    `INSERT INTO products (device_id, id, name, kcal_100g)
     SELECT d, gen_random_uuid(), 'Oats', n
     FROM generate_series(1, 5) AS n, unnest($1::uuid[]) AS d ORDER BY n`,
    [[device, other]],
  );
  expect(await revisions()).toEqual([1, 2, 3, 4, 5]);
  expect(await revisions(other)).toEqual([1, 2, 3, 4, 5]);
  expect((await counter(other)).revision).toBe(5);
});

test('several tables in one statement share the count', async () => {
  await sql(
    `WITH made AS (
       INSERT INTO products (device_id, id, name, kcal_100g)
       VALUES ($1, gen_random_uuid(), 'Oats', 1) RETURNING device_id, id
     )
     INSERT INTO body_weights (device_id, id, date, weight_kg)
     SELECT device_id, id, '2025-02-05', 80 FROM made`,
    [device],
  );
  const [weight] = await sql<{ revision: string }>(
    'SELECT revision FROM body_weights WHERE device_id = $1',
    [device],
  );
  expect([...(await revisions()), Number(weight?.revision)]).toEqual([1, 2]);
  expect((await counter()).revision).toBe(2);
});

test('what fails, or is rolled back to a savepoint, leaves no gap', async () => {
  const client = new Client({ connectionString: await workerDatabase() });
  await client.connect();
  await client.query('BEGIN');
  await client.query(insertProducts, [device, 2]);
  await client.query('SAVEPOINT before');
  await client.query(insertProducts, [device, 2]);
  const twice = `INSERT INTO products (device_id, id, name, kcal_100g)
                 SELECT $1, $2, 'Oats', n FROM generate_series(1, 2) AS n`;
  await expect(client.query(twice, [device, randomUUID()])).rejects.toThrow('products_pkey');
  await client.query('ROLLBACK TO SAVEPOINT before');
  await client.query(insertProducts, [device, 1]);
  await client.query('COMMIT');
  await client.end();
  expect(await revisions()).toEqual([1, 2, 3]);
  expect((await counter()).revision).toBe(3);
});

test('writers of one device who lock nothing themselves commit in the order of their numbers', async () => {
  const url = await workerDatabase();
  const clients = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  // Each sees, in a snapshot of its own, that nothing older than what it reads is still to come.
  await Promise.all(
    clients.map(async (client) => {
      for (let n = 0; n < 20; n += 1) {
        await client.query(insertProducts, [device, 2]);
        const seen = await revisions();
        expect(seen).toEqual(seen.map((_, index) => index + 1));
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  expect((await counter()).revision).toBe(160);
});

test('a statement writes the counter once, however many rows it has', async () => {
  const client = new Client({ connectionString: await workerDatabase() });
  await client.connect();
  await client.query('BEGIN');
  await client.query(insertProducts, [device, 1_000]);
  const { rows } = await client.query<{ n_tup_upd: string }>(
    `SELECT n_tup_upd FROM pg_stat_xact_user_tables WHERE relname = 'device_revisions'`,
  );
  await client.query('COMMIT');
  await client.end();
  expect(rows).toEqual([{ n_tup_upd: '1' }]);
  expect((await counter()).revision).toBe(1_000);
});

describe('the horizon', () => {
  it('is what was erased last of what had been deleted', async () => {
    await sql(insertProducts, [device, 3]);
    await sql('UPDATE products SET deleted_at = now() WHERE device_id = $1 AND kcal_100g < 3', [
      device,
    ]);
    await sql('DELETE FROM products WHERE device_id = $1 AND kcal_100g = 1', [device]);
    expect(await counter()).toMatchObject({ revision: 5, horizon: 4 });
    await sql('DELETE FROM products WHERE device_id = $1 AND kcal_100g = 2', [device]);
    expect(await counter()).toMatchObject({ revision: 5, horizon: 5 });
  });

  it('is beyond everything when a row goes that nobody was told of', async () => {
    await sql(insertProducts, [device, 3]);
    await sql('DELETE FROM products WHERE device_id = $1 AND kcal_100g = 1', [device]);
    expect(await counter()).toMatchObject({ revision: 4, horizon: 4 });
  });
});

test('a row can be given neither to another device nor another id', async () => {
  const other = await aDevice();
  await sql(insertProducts, [device, 1]);
  for (const change of [`device_id = '${other}'`, 'id = gen_random_uuid()']) {
    const moved = sql(`UPDATE products SET ${change} WHERE device_id = $1`, [device]);
    await expect(moved).rejects.toThrow('A row keeps its device and its id');
  }
});

test('two counts are told apart by their epoch', async () => {
  expect((await counter()).epoch).not.toBe((await counter(await aDevice())).epoch);
});
