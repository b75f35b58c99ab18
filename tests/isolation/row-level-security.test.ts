import { Client } from 'pg';
import { readConfig } from '../../src/config';
import { runOnPool } from '../../src/database/run-on-pool';
import { connectDatabase } from '../../src/resources/connect';
import { Product } from '../../src/products/model';
import { asService, workerDatabase } from '../support/database';
import { type TestService, startService } from '../support/service';
import { sql } from '../support/sql';

/** The counter tells how far a device has come, and a recovery code is looked up before its token. */
const readBeforeTheDeviceIsKnown = ['device_revisions', 'recovery_codes'];

let service: TestService;
let deviceId: string;
let other: Client;
beforeAll(async () => {
  service = await startService();
  const api = await service.api.asNewDevice();
  deviceId = api.token!.split('.')[0]!;
  await api.post('/v1/products', { name: 'Oats', kcal_100g: 379 });
  other = new Client({ connectionString: asService(await workerDatabase()) });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await service.close();
});

const countOf = async (table: string) =>
  Number((await other.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

test('every table of device data has the policy', async () => {
  const tables = await sql<{ name: string; has_policy: boolean }>(
    `SELECT c.relname AS name, c.relrowsecurity AND EXISTS (
       SELECT FROM pg_policy WHERE polrelid = c.oid AND polname = 'one_device'
     ) AS has_policy
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'device_id'
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0`,
  );
  expect(tables.length).toBeGreaterThan(9);
  const without = tables.filter(({ has_policy }) => !has_policy).map(({ name }) => name);
  expect(without.toSorted()).toEqual(readBeforeTheDeviceIsKnown);
});

describe('the role of the service', () => {
  it('sees no row without a device, and those of one device with it', async () => {
    expect(await countOf('products')).toBe(0);
    await other.query('BEGIN');
    await other.query("SELECT set_config('countonme.device', $1, true)", [deviceId]);
    expect(await countOf('products')).toBe(1);
    expect(await countOf('portions')).toBe(1);
    await other.query('COMMIT');
    expect(await countOf('products')).toBe(0);
  });

  it('changes no row of another device', async () => {
    const { rowCount } = await other.query("UPDATE products SET name = 'Mine'");
    expect(rowCount).toBe(0);
    await expect(
      other.query(
        `INSERT INTO products (device_id, id, name, kcal_100g)
         VALUES ($1, gen_random_uuid(), 'Forged', 1)`,
        [deviceId],
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it.each(['DELETE FROM products', 'TRUNCATE products', 'ALTER TABLE products DROP COLUMN name'])(
    'may not: %s',
    async (statement) => {
      await expect(other.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    },
  );
});

test('a statement of the service without a scope returns nothing', async () => {
  const url = asService(await workerDatabase());
  const database = connectDatabase(url, readConfig({ DATABASE_URL: url }));
  const products = database.getRepository(Product);
  // The scoped statement goes first: its device must not reach the next one on the connection.
  const text = 'SELECT id FROM products WHERE device_id = $1';
  const scoped = { name: 'products-of-device', text, isOfDevice: true };
  expect(await runOnPool(database, scoped, [deviceId])).toHaveLength(1);
  expect(await products.count()).toBe(0);
  expect(await products.findAll({ where: { device_id: deviceId } })).toEqual([]);
  await database.close();
});
