import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Meal } from '../../generated/api';
import { aWorld, everything, type World } from '../isolation/world';
import type { Api } from '../support/api';
import { runBuilt, startBuilt } from '../support/built';
import { ownDatabase } from '../support/database';
import { aFoodEntry, aMeal, aPortion, aProduct, aWaterLog, portionsOf } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sqlOn } from '../support/sql';
import { until } from '../support/until';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
beforeEach(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
});
afterEach(async () => {
  await service.close();
  await database.drop();
});

const env = () => ({ DATABASE_URL: database.url });
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  sqlOn<Row & Record<string, unknown>>(database.url, text, values);
const idOf = (api: Api) => api.token!.split('.')[0]!;

async function purge(...args: string[]) {
  const { code, stdout, stderr } = await runBuilt('src/purge.js', args, { env: env() });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** As if everything that is deleted had been deleted so many days earlier. */
async function age(days: number) {
  for (const table of ['devices', ...(await softTables())]) {
    await sql(`UPDATE ${table} SET deleted_at = deleted_at - make_interval(days => ${days})
               WHERE deleted_at IS NOT NULL`);
  }
}

const tablesWith = async (column: string, andWith = column) =>
  (
    await sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = ANY($1)
       GROUP BY 1 HAVING count(*) = cardinality($1)`,
      [[...new Set([column, andWith])]],
    )
  ).map(({ name }) => name);
const softTables = () => tablesWith('device_id', 'deleted_at');

/** How many rows each table has of a device. */
async function rowsOf(deviceId: string) {
  const counts: Record<string, number> = {};
  for (const table of await tablesWith('device_id')) {
    const [row] = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE device_id = $1`,
      [deviceId],
    );
    counts[table] = row!.n;
  }
  return counts;
}

const ids = async (table: string, deviceId: string) =>
  (
    await sql<{ id: string }>(`SELECT id FROM ${table} WHERE device_id = $1 ORDER BY id`, [
      deviceId,
    ])
  ).map(({ id }) => id);

/** A world with a row in every table that a device can have one in. */
async function aFullWorld(): Promise<World> {
  const world = await aWorld(service.api);
  await world.api.post('/v1/devices/me/recovery-code', undefined);
  const copied = await world.api.post('/v1/food-entries/copy', {
    copy_id: randomUUID(),
    from_date: world.entry.date,
    to_date: '2025-02-06',
  });
  expect(copied.status).toBe(201);
  const { product } = world;
  await world.api.delete(`/v1/food-entries/${(await aFoodEntry(world.api)).id}`);
  await aPortion(world.api, product.id, { name: 'Bowl' });
  return world;
}

describe('a device that was deleted', () => {
  it('is erased with all it had after its time, and its id is free again', async () => {
    const [gone, recent, living] = [await aFullWorld(), await aFullWorld(), await aFullWorld()];
    const goneId = idOf(gone.api);
    for (const [table, count] of Object.entries(await rowsOf(goneId))) {
      expect({ table, isFilled: count > 0 }).toEqual({ table, isFilled: true });
    }
    const rows = Object.values(await rowsOf(idOf(living.api))).reduce((sum, n) => sum + n, 0);
    const kept = [await everything(living), await rowsOf(idOf(living.api))];
    expect((await gone.api.delete('/v1/devices/me')).status).toBe(204);
    await age(31);
    expect((await recent.api.delete('/v1/devices/me')).status).toBe(204);
    const keptOfRecent = await rowsOf(idOf(recent.api));

    const said = await purge();
    const [, devices, erased] = /^Erased (\d+) devices with (\d+) rows, and \d+ tomb/.exec(said)!;
    expect(devices).toBe('1');
    expect(Number(erased)).toBeGreaterThan(rows / 2);
    expect(Object.values(await rowsOf(goneId)).filter((count) => count > 0)).toEqual([]);
    expect(await sql('SELECT 1 FROM devices WHERE id = $1', [goneId])).toEqual([]);
    expect(await rowsOf(idOf(recent.api))).toEqual(keptOfRecent);
    expect([await everything(living), await rowsOf(idOf(living.api))]).toEqual(kept);

    const again = await service.api.asNewDevice(goneId);
    expect((await again.get('/v1/products')).body).toEqual([]);
    expect((await gone.api.get('/v1/products')).status).toBe(401);
    const taken = await service.api.post('/v1/auth/register', { device_id: idOf(recent.api) });
    expect(taken.status).toBe(409);
    expect(await purge()).toContain('Erased 0 devices with 0 rows, and 0 tombstones');
  });

  it('with 20,000 rows is erased in batches: cut off, it is found again', async () => {
    const { api } = await aFullWorld();
    const deviceId = idOf(api);
    await sql(
      `INSERT INTO food_entries (device_id, id, date, meal_type, product_id, name, kcal_100g, grams, kcal)
       SELECT device_id, gen_random_uuid(), '2025-02-05', 'lunch', id, name, kcal_100g, 100, 100
       FROM (SELECT * FROM products WHERE device_id = $1 LIMIT 1) p, generate_series(1, 20000)`,
      [deviceId],
    );
    await api.delete('/v1/devices/me');
    await age(31);

    const left = async () => (await ids('food_entries', deviceId)).length;
    const all = await left();
    const killed = startBuilt('src/purge.js', [], { env: env() });
    await heldHalfWay(async () => {
      killed.signal('SIGKILL');
      await killed.ended;
    });
    expect(await left()).toBeLessThan(all);
    expect(await left()).toBeGreaterThan(0);

    const stopped = startBuilt('src/purge.js', [], { env: env() });
    await heldHalfWay(async () => stopped.signal('SIGTERM'));
    const { code, stdout, stderr } = await stopped.ended;
    expect([code, stderr]).toEqual([
      130,
      'Interrupted: finished batches were kept; run the command again to continue\n',
    ]);
    expect(stdout).toMatch(/^Erased 0 devices with \d+ rows/);

    expect(await purge()).toContain('Erased 1 devices');
    expect(await sql('SELECT 1 FROM devices WHERE id = $1', [deviceId])).toEqual([]);
  }, 120_000);
});

/** Lets a purge go on until it has erased half of the entries, and then `work` happen. */
async function heldHalfWay(work: () => Promise<void>) {
  const gate = new Client({ connectionString: database.url });
  await gate.connect();
  try {
    await gate.query('BEGIN');
    await gate.query(
      `SELECT 1 FROM food_entries WHERE id = (
         SELECT id FROM food_entries ORDER BY id
         OFFSET (SELECT count(*) / 2 FROM food_entries) LIMIT 1
       ) FOR UPDATE`,
    );
    // By another session: within a transaction, the list of sessions stays as it was first read.
    const waiting = () =>
      sql(`SELECT 1 FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    await until(async () => (await waiting()).length === 1, 30_000);
    await work();
    await gate.query('COMMIT');
  } finally {
    await gate.end();
  }
}

describe('a row that was deleted', () => {
  let api: Api;
  let deviceId: string;
  beforeEach(async () => {
    api = await service.api.asNewDevice();
    deviceId = idOf(api);
  });

  it('is erased after its time, and not before', async () => {
    const [old, recent, live] = [await aWaterLog(api), await aWaterLog(api), await aWaterLog(api)];
    await api.delete(`/v1/water-logs/${old.id}`);
    await age(91);
    await api.delete(`/v1/water-logs/${recent.id}`);

    expect(await purge()).toContain('and 1 tombstones');
    expect(await ids('water_logs', deviceId)).toEqual([recent.id, live.id].toSorted());
    expect(await purge('--tombstones-after', '0')).toContain('and 1 tombstones');
    expect(await ids('water_logs', deviceId)).toEqual([live.id]);
  });

  it('moves the horizon of its device as far as it goes, and no further', async () => {
    const counter = async () => {
      const [row] = await sql<{ revision: string; horizon: string }>(
        'SELECT revision, horizon FROM device_revisions WHERE device_id = $1',
        [deviceId],
      );
      return { revision: Number(row!.revision), horizon: Number(row!.horizon) };
    };
    const { id } = await aWaterLog(api);
    await api.delete(`/v1/water-logs/${id}`);
    await age(91);
    const { revision: last } = await counter();
    await aWaterLog(api);
    const before = await counter();
    expect(before.horizon).toBe(0);
    await purge();
    expect(await counter()).toEqual({ revision: before.revision, horizon: last });
    await purge();
    expect(await counter()).toEqual({ revision: before.revision, horizon: last });
  });

  it('stays while an entry refers to it, with the portions that would come back with it', async () => {
    const eaten = await aProduct(api, { name: 'Eaten' });
    const cup = await aPortion(api, eaten.id);
    const bowl = await aPortion(api, eaten.id, { name: 'Bowl' });
    const entry = await aFoodEntry(api, { product_id: eaten.id, portion_id: cup.id });
    const unused = await aProduct(api, { name: 'Unused' });
    await aPortion(api, unused.id);
    await api.delete(`/v1/portions/${bowl.id}`);
    await age(200);
    for (const { id } of [eaten, unused]) await api.delete(`/v1/products/${id}`);
    await age(91);

    // "Unused" with its two portions; the bowl goes with the product that it was a part of.
    expect(await purge()).toContain('and 3 tombstones');
    expect(await ids('products', deviceId)).toEqual([eaten.id]);
    expect(await ids('portions', deviceId)).toHaveLength(3);
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);

    await api.delete(`/v1/food-entries/${entry.id}`);
    expect(await purge()).toContain('and 0 tombstones');
    await age(91);
    expect(await purge()).toContain('and 5 tombstones');
    expect(await ids('products', deviceId)).toEqual([]);
    expect(await ids('portions', deviceId)).toEqual([]);
  });

  it('goes by itself when only what it was a part of lives', async () => {
    const product = await aProduct(api);
    const portion = await aPortion(api, product.id);
    const item = { product_id: product.id, grams: 60 };
    const meal = await aMeal(api, { items: [item, { ...item, grams: 70 }] });
    const other = await aMeal(api, { items: [item] });
    await api.put<Meal>(`/v1/meals/${meal.id}`, { items: [item] });
    await api.delete(`/v1/portions/${portion.id}`);
    await api.delete(`/v1/meals/${other.id}`);
    await age(91);

    const before = (await api.get(`/v1/meals/${meal.id}`)).body;
    await purge();
    expect((await api.get(`/v1/meals/${meal.id}`)).body).toEqual(before);
    expect(await ids('meals', deviceId)).toEqual([meal.id]);
    expect(await ids('meal_items', deviceId)).toHaveLength(1);
    expect(await ids('portions', deviceId)).toEqual(
      (await portionsOf(api, product.id)).map(({ id }) => id),
    );
  });
});

it('changes nothing of what is there while devices write beside it', async () => {
  const devices = await Promise.all([1, 2, 3].map(() => service.api.asNewDevice()));
  let isDone = false;
  const writing = devices.map(async (api) => {
    const kept: unknown[] = [];
    while (!isDone) {
      const product = await aProduct(api);
      const entry = await aFoodEntry(api, { product_id: product.id });
      if (kept.length % 3 === 0) await api.delete(`/v1/food-entries/${entry.id}`);
      const { status } = await api.delete(`/v1/products/${product.id}`);
      expect(status).toBe(204);
      kept.push(await aFoodEntry(api));
    }
    return kept.length;
  });
  const said = [];
  for (let run = 0; run < 3; run += 1) said.push(await purge('--tombstones-after', '0'));
  isDone = true;
  const kept = await Promise.all(writing);
  expect(said.some((line) => !line.includes('and 0 tombstones'))).toBe(true);

  await purge('--tombstones-after', '0');
  for (const [index, api] of devices.entries()) {
    const rows = await rowsOf(idOf(api));
    const left = await sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM products p WHERE device_id = $1 AND deleted_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM food_entries e
                       WHERE e.device_id = p.device_id AND e.product_id = p.id)`,
      [idOf(api)],
    );
    expect(left).toEqual([{ n: 0 }]);
    expect(rows.food_entries).toBeGreaterThanOrEqual(kept[index]!);
    const living = await sql('SELECT 1 FROM food_entries WHERE device_id = $1', [idOf(api)]);
    const listed = await api.get('/v1/food-entries?limit=1&count=true');
    expect(listed.headers.get('X-Total-Count')).toBe(String(living.length));
  }
}, 60_000);

it.each([['--devices-after'], ['--devices-after', '-1'], ['--tombstones-after', '1.5'], ['now']])(
  'explains itself when it is asked for what it does not know: %s %s',
  async (...args: string[]) => {
    const { code, stdout, stderr } = await runBuilt('src/purge.js', args, { env: env() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: npm run purge/);
  },
);
