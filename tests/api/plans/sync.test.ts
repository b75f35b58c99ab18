import { randomUUID } from 'node:crypto';
import type { PulledPage } from '../../../generated/api';
import type { Api } from '../../support/api';
import { ownDatabase } from '../../support/database';
import { pull } from '../../support/phone-copy';
import { plansOf } from '../../support/plans';
import { startService, type TestService } from '../../support/service';
import { sqlOn } from '../../support/sql';

/** A device with 6,000 entries, beside four others like it. */

let service: TestService;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let api: Api;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
  const devices = await Promise.all(Array.from({ length: 5 }, () => service.api.asNewDevice()));
  api = devices[0]!;
  await fill(database.url);
}, 120_000);
afterAll(async () => {
  await service.close();
  await database.drop();
});

async function fill(url: string) {
  await sqlOn(
    url,
    `INSERT INTO products (device_id, id, name, kcal_100g)
     SELECT id, gen_random_uuid(), 'Oats ' || n, 379 FROM devices, generate_series(1, 300) AS n ORDER BY devices.id, n`,
  );
  await sqlOn(
    url,
    `INSERT INTO portions (device_id, id, product_id, name, grams, is_default)
     SELECT device_id, gen_random_uuid(), id, '100g', 100, true FROM products ORDER BY device_id`,
  );
  await sqlOn(
    url,
    `INSERT INTO food_entries (device_id, id, date, meal_type, product_id, name, kcal_100g, grams, kcal)
     SELECT device_id, gen_random_uuid(), date '2024-01-01' + n, 'lunch', id, name, 379, 60, 227.4
     FROM products, generate_series(1, 20) AS n ORDER BY device_id, id, n`,
  );
  await sqlOn(
    url,
    `INSERT INTO water_logs (device_id, id, date, amount_ml)
     SELECT id, gen_random_uuid(), date '2024-01-01' + n, 250 FROM devices, generate_series(1, 730) AS n ORDER BY id, n`,
  );
  // So that what some entries belong to comes after them.
  await sqlOn(url, `UPDATE products SET name = name || '!' WHERE name < 'Oats 2'`);
  await sqlOn(url, 'ANALYZE');
}

/** Of the one statement for the page. */
async function planOf(since: string | undefined, limit = 100) {
  let page: PulledPage | undefined;
  const plans = await plansOf(database.url, async () => {
    page = await pull(api, since, limit);
  });
  // A new connection of the pool asks for something of its own.
  const [plan = '', ...others] = plans.filter((plan) => plan.includes('device_revisions'));
  expect(others).toEqual([]);
  return { plan, page: page! };
}

/** How many rows any step of the plan read at the most, over all of its turns. */
const maxRowsRead = (plan: string) =>
  Math.max(
    ...[...plan.matchAll(/actual.*?rows=([\d.]+) loops=(\d+)/g)].map(
      ([, rows, loops]) => Number(rows) * Number(loops),
    ),
  );

const cursorAt = (cursor: string, after: number) => {
  const [version, epoch] = Buffer.from(cursor, 'base64url').toString().split('.');
  return Buffer.from([version, epoch, after].join('.')).toString('base64url');
};

test('a page goes by the revisions of each table, and reads no further than it sends', async () => {
  const { page } = await planOf(undefined);
  for (const since of [undefined, cursorAt(page.cursor, 500), cursorAt(page.cursor, 6_000)]) {
    const { plan } = await planOf(since);
    for (const table of ['products', 'portions', 'food_entries', 'water_logs']) {
      expect(plan).toContain(`${table}_by_revision`);
    }
    expect(plan).not.toMatch(/Seq Scan on (products|portions|food_entries|water_logs)/);
    expect(maxRowsRead(plan)).toBeLessThanOrEqual(1_000);
  }
});

test('the end of all changes costs next to nothing', async () => {
  let { page } = await planOf(undefined, 500);
  while (page.has_more) page = await pull(api, page.cursor, 500);
  const { plan } = await planOf(page.cursor);
  expect(maxRowsRead(plan)).toBeLessThanOrEqual(1);
});

test('an unknown epoch is found out before anything is sent', async () => {
  const { page } = await planOf(undefined);
  const [, , after] = Buffer.from(page.cursor, 'base64url').toString().split('.');
  const foreign = Buffer.from(`1.${randomUUID()}.${after}`).toString('base64url');
  expect((await api.get(`/v1/sync/changes?since=${foreign}`)).status).toBe(410);
});
