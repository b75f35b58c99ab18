import { randomUUID } from 'node:crypto';
import { hasUnsyncedChanges } from '@nozbe/watermelondb/sync';
import logger from '@nozbe/watermelondb/utils/common/logger';
import type { PulledPage } from '../../generated/api';
import { SeededRandom } from '../end-to-end/seeded-random';
import type { Api } from '../support/api';
import { checkAgainstContract } from '../support/check-response';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { aDay } from './a-day';
import { Phone, type Row, type Rows, byId } from './phone';

let service: TestService;
let api: Api;
let deviceId: string;
/** What happens while an answer is on its way back; it gets lost when this throws. */
let onTheWay: (method: string) => unknown;
const noise: unknown[][] = [];

beforeAll(async () => {
  service = await startService();
  logger.log = () => {};
  logger.warn = (...said: unknown[]) => noise.push(said);
  logger.error = (...said: unknown[]) => noise.push(said);
});
afterAll(() => service.close());

beforeEach(async () => {
  deviceId = randomUUID();
  api = await service.api.asNewDevice(deviceId);
  onTheWay = quiet;
  const send = fetch;
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const response = await send(input, init);
    const method = init?.method ?? 'GET';
    const path = String(input).slice(service.url.length);
    checkAgainstContract(method, path, response, await response.clone().json());
    await onTheWay(method);
    return response;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  // What WatermelonDB thinks is wrong with what it was given.
  expect(noise.splice(0)).toEqual([]);
});

const quiet = () => {};
const lose = () => {
  throw new TypeError('fetch failed');
};

const aPhone = () => new Phone({ url: service.url, token: api.token! });

async function serverRows(): Promise<Rows> {
  const rows: Record<string, Map<string, Row>> = {};
  let since = '';
  for (let more = true; more;) {
    const { body } = await api.get<PulledPage>(`/v1/sync/changes?limit=500${since}`);
    for (const [table, { updated }] of Object.entries(body.changes)) {
      rows[table] ??= new Map();
      for (const row of updated) rows[table].set(row.id, inNumbers(row));
    }
    since = `&since=${body.cursor}`;
    more = body.has_more;
  }
  return Object.fromEntries(
    Object.entries(rows).map(([table, byIds]) => [table, [...byIds.values()].sort(byId)]),
  );
}

const inNumbers = ({ created_at, updated_at, ...row }: PulledRow): Row => ({
  ...row,
  created_at: Date.parse(created_at),
  updated_at: Date.parse(updated_at ?? created_at),
});
type PulledRow = PulledPage['changes'][keyof PulledPage['changes']]['updated'][number];

async function expectInStep(...phones: Phone[]) {
  const served = await serverRows();
  for (const phone of phones) {
    expect(await hasUnsyncedChanges({ database: phone.database })).toBe(false);
    expect(await phone.all()).toEqual(served);
  }
  return served;
}

/** Both push, and both pull what the other pushed. */
async function exchange(one: Phone, other: Phone) {
  for (const phone of [one, other, one, other]) expect(await phone.sync()).toEqual([]);
  return expectInStep(one, other);
}

const oats = { name: 'Rolled Oats', kcal_100g: 379 };

describe('two phones of one device', () => {
  it('bring everything that was added offline to each other', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const product_id = await one.add('products', oats);
    const cup = { product_id, name: 'Cup', grams: 81, is_default: true };
    const portion_id = await one.add('portions', cup);
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const bought = await other.add('products', { name: 'Skyr', kcal_100g: 63, is_favorite: true });
    await one.addAll('meal_items', [
      { meal_id, product_id, position: 0, portion_id, quantity: 1.5 },
      { meal_id, product_id, position: 1, grams: 20 },
    ]);
    const when = { date: '2025-02-05', meal_type: 'breakfast' };
    const [eaten] = await one.addAll('food_entries', [
      { ...when, product_id, portion_id, quantity: 2 },
      { ...when, product_id, grams: 60 },
      { ...when, name: 'Canteen', kcal: 640, protein_g: 31.5 },
    ]);
    await other.addAll('water_logs', [
      { date: '2025-02-05', amount_ml: 250 },
      { date: '2025-02-05', amount_ml: -50 },
    ]);
    await other.add('body_weights', { date: '2025-02-05', weight_kg: 82.4 });
    const goal = { goal_type: 'manual', effective_from: '2025-02-05', kcal: 1900, water_ml: 2500 };
    await other.add('goals', goal);

    const served = await exchange(one, other);
    expect(Object.fromEntries(Object.entries(served).map(([k, rows]) => [k, rows.length]))).toEqual(
      {
        ...{ products: 2, portions: 2, meals: 1, meal_items: 2, food_entries: 3 },
        ...{ goals: 1, body_weights: 1, water_logs: 2 },
      },
    );
    expect(served.portions!.find((row) => row.product_id === bought)).toMatchObject({
      name: '100g',
      is_default: true,
    });
    expect(await other.row('food_entries', eaten!)).toMatchObject({ grams: 162, kcal: 613.98 });
  });

  it('keep the columns that each of them changed, and the later of two values', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const id = await one.add('products', oats);
    await exchange(one, other);

    await one.edit('products', id, { name: 'Oats, rolled', is_favorite: true });
    await other.edit('products', id, { name: 'Porridge oats', kcal_100g: 375 });
    await exchange(one, other);
    expect(await one.row('products', id)).toMatchObject({
      name: 'Porridge oats',
      kcal_100g: 375,
      is_favorite: true,
    });
  });

  it('settle with the next sync what changed between a pull and its push', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const id = await one.add('products', oats);
    await exchange(one, other);

    await one.edit('products', id, { name: 'Oats, rolled' });
    await other.edit('products', id, { kcal_100g: 375 });
    onTheWay = async () => {
      onTheWay = quiet;
      await other.sync();
    };
    const rejected = await one.sync();
    expect(rejected).toMatchObject([{ table: 'products', id, code: 'conflict' }]);

    await exchange(one, other);
    expect(await other.row('products', id)).toMatchObject({ name: 'Oats, rolled', kcal_100g: 375 });
  });

  it.each([
    ['pushed first', 0],
    ['pushed last', 1],
  ])('let a deletion win over an edit when it is %s', async (_when, turn) => {
    const [one, other] = [aPhone(), aPhone()];
    const product_id = await one.add('products', oats);
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const item = await one.add('meal_items', { meal_id, product_id, position: 0, grams: 60 });
    await exchange(one, other);

    await one.delete('meals', meal_id);
    await other.edit('meals', meal_id, { name: 'Second breakfast' });
    await other.edit('meal_items', item, { grams: 80 });
    const order = turn === 0 ? [one, other] : [other, one];
    const served = await exchange(order[0]!, order[1]!);
    expect([served.meals, served.meal_items]).toEqual([[], []]);
  });

  it('agree on one default portion, and on an order of items', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const product_id = await one.add('products', oats);
    const portion = (name: string) => ({ product_id, name, grams: 40, is_default: name === 'Cup' });
    const [cup, bowl, spoon] = await one.addAll('portions', ['Cup', 'Bowl', 'Spoon'].map(portion));
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const items = await one.addAll(
      'meal_items',
      [0, 1, 2].map((position) => ({ meal_id, product_id, position, grams: 10 + position })),
    );
    await exchange(one, other);

    for (const [phone, chosen] of [[one, bowl] as const, [other, spoon] as const]) {
      await phone.edit('portions', cup!, { is_default: false });
      await phone.edit('portions', chosen!, { is_default: true });
    }
    const turned = [...items].reverse();
    for (const [position, id] of turned.entries()) await one.edit('meal_items', id, { position });
    await other.edit('meal_items', items[1]!, { grams: 99 });

    const served = await exchange(one, other);
    expect(served.portions!.filter(({ is_default }) => is_default)).toMatchObject([{ id: spoon }]);
    expect(served.meal_items!.find(({ id }) => id === items[1])).toMatchObject({ grams: 99 });
    const inOrder = [...served.meal_items!].sort((a, b) => Number(a.position) - Number(b.position));
    expect(inOrder.map(({ id }) => id)).toEqual(turned);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'converge after days offline with lost answers (seed %i)',
    async (seed) => {
      const random = new SeededRandom(seed);
      const phones = [aPhone(), aPhone()];
      onTheWay = () => random.isLucky(0.2) && lose();
      for (let day = 1; day <= 4; day += 1) {
        for (const phone of phones) await aDay(phone, random);
        for (const phone of random.some(2, phones)) await phone.sync().catch(ignoreLost);
      }
      onTheWay = quiet;
      // By the third round each phone has pushed, given up what was refused, and pulled the rest.
      for (let round = 1; round <= 4; round += 1) {
        for (const phone of phones) await phone.takeServerRows(await phone.sync());
      }
      const served = await expectInStep(phones[0]!, phones[1]!);
      for (const [table, rows] of Object.entries(served)) {
        expect([table, rows.map(({ id }) => id)]).toEqual([table, await storedIds(table)]);
      }
    },
  );
});

const ignoreLost = (error: Error) => expect(error.message).toBe('fetch failed');

const storedIds = async (table: string) =>
  (
    await sql<{ id: string }>(
      `SELECT id FROM ${table} WHERE device_id = $1 AND deleted_at IS NULL ORDER BY id`,
      [deviceId],
    )
  ).map(({ id }) => id);

describe('what the server refuses', () => {
  it('holds nothing else up, stays until the app resolves it, and then ends', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const morning = { date: '2025-02-05', weight_kg: 82.4 };
    const mine = await one.add('body_weights', morning);
    await one.sync();

    const theirs = await other.add('body_weights', { ...morning, weight_kg: 82.1 });
    const water = await other.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    const clash = { table: 'body_weights', id: theirs, code: 'day_taken' };
    expect(await other.sync()).toMatchObject([clash]);
    expect(await storedIds('water_logs')).toEqual([water]);
    const rejected = await other.sync();
    expect(rejected).toMatchObject([clash]);

    await other.takeServerRows(rejected);
    const served = await exchange(one, other);
    expect(served.body_weights).toMatchObject([{ id: mine, weight_kg: 82.4 }]);
  });

  it('gives back the row of an edit and of a deletion', async () => {
    const phone = aPhone();
    const product_id = await phone.add('products', oats);
    const [cup, bowl] = await phone.addAll('portions', [
      { product_id, name: 'Cup', grams: 81, is_default: true },
      { product_id, name: 'Bowl', grams: 40 },
    ]);
    await phone.sync();
    await phone.edit('portions', cup!, { is_default: false });
    const demoted = await phone.sync();
    expect(demoted).toMatchObject([
      { id: cup, code: 'default_portion_required', row: { id: cup } },
    ]);
    await phone.takeServerRows(demoted);
    await expectInStep(phone);

    await phone.delete('portions', cup!);
    await phone.delete('portions', bowl!);
    const last = await phone.sync();
    expect(last).toMatchObject([{ code: 'last_portion' }]);
    await phone.takeServerRows(last);
    const served = await exchange(phone, aPhone());
    expect(served.portions).toHaveLength(1);
  });

  it('may be no valid record at all', async () => {
    const phone = aPhone();
    const [known] = await phone.addAll('products', [oats]);
    await phone.sync();
    await phone.edit('products', known!, { name: '' });
    const fresh = await phone.add('products', { name: 'Skyr', kcal_100g: -1 });
    const water = await phone.add('water_logs', { date: '2025-02-05', amount_ml: 250 });

    const rejected = await phone.sync();
    expect(rejected.map(({ id, code }) => [id, code]).sort()).toEqual(
      [
        [known, 'validation_error'],
        [fresh, 'validation_error'],
      ].sort(),
    );
    expect(await storedIds('water_logs')).toEqual([water]);
    await phone.takeServerRows(rejected);
    const served = await exchange(phone, aPhone());
    expect(served.products).toMatchObject([{ id: known, name: oats.name }]);
  });
});

describe('a long way', () => {
  it('is gone in pages by a first pull', async () => {
    await sql(
      `INSERT INTO water_logs (device_id, id, date, amount_ml)
       SELECT $1, gen_random_uuid(), '2025-01-01'::date + n % 365, 100 + n
       FROM generate_series(1, 3200) AS n`,
      [deviceId],
    );
    const phone = aPhone();
    await phone.sync();
    const served = await expectInStep(phone);
    expect(served.water_logs).toHaveLength(3200);
  });

  it('is gone in parts by a push, with each product in the part of its portions', async () => {
    await sql(
      `INSERT INTO products (device_id, id, name, kcal_100g)
       SELECT $1, gen_random_uuid(), 'Food ' || n, 100 FROM generate_series(1, 970) AS n`,
      [deviceId],
    );
    const phone = aPhone();
    await phone.sync();
    await phone.touchAll('products');
    const names = Array.from({ length: 25 }, (_, n) => `New food ${n}`);
    const added = await phone.addAll(
      'products',
      names.map((name) => ({ name, kcal_100g: 100 })),
    );
    const portions = added.flatMap((product_id) => [
      { product_id, name: 'Cup', grams: 81, is_default: true },
      { product_id, name: 'Bowl', grams: 40 },
    ]);
    await phone.addAll('portions', portions);

    let pushes = 0;
    onTheWay = (method) => method === 'POST' && (pushes += 1);
    expect(await phone.sync()).toEqual([]);
    expect(pushes).toBe(2);
    const served = await exchange(phone, aPhone());
    expect([served.products!.length, served.portions!.length]).toEqual([995, 50]);
  });
});

describe('an app or a connection that breaks', () => {
  it('after the server acted costs nothing: the same push is no change', async () => {
    const phone = aPhone();
    const id = await phone.add('products', oats);
    onTheWay = (method) => method === 'POST' && lose();
    await expect(phone.sync()).rejects.toThrow('fetch failed');
    const revision = await revisionOf();

    onTheWay = quiet;
    await phone.edit('products', id, { name: 'Oats, rolled' });
    expect(await phone.sync()).toEqual([]);
    // Of the edit alone.
    expect(await revisionOf()).toBe(revision + 1);
    expect((await exchange(phone, aPhone())).products).toMatchObject([
      { id, name: 'Oats, rolled' },
    ]);
  });

  it('between two pages leaves the phone as it was', async () => {
    const phone = aPhone();
    const id = await phone.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    onTheWay = lose;
    await expect(phone.sync()).rejects.toThrow('fetch failed');
    expect(await storedIds('water_logs')).toEqual([]);
    onTheWay = quiet;
    await phone.sync();
    expect(await storedIds('water_logs')).toEqual([id]);
  });

  it('while the changes are taken in costs a repeated pull', async () => {
    const [one, other] = [aPhone(), aPhone()];
    await one.add('products', oats);
    await exchange(one, other);
    await one.add('products', { name: 'Skyr', kcal_100g: 63 });
    await one.sync();

    jest.spyOn(other.database, 'batch').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(other.sync()).rejects.toThrow('The disk is full');
    expect((await exchange(one, other)).products).toHaveLength(2);
  });

  it('before the cursor was kept costs a repeated pull, and finds what went since', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const [kept, gone] = await one.addAll('products', [oats, { name: 'Skyr', kcal_100g: 63 }]);
    await exchange(one, other);
    await one.database.localStorage.remove('sync_cursor');

    await other.delete('products', gone!);
    await other.sync();
    const added = await one.add('products', { name: 'Quark', kcal_100g: 67 });
    const served = await exchange(one, other);
    expect(served.products!.map(({ id }) => id).sort()).toEqual([kept, added].sort());
  });
});

const revisionOf = async () => {
  const [row] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [deviceId],
  );
  return Number(row!.revision);
};

describe('a cursor that is no longer good', () => {
  it('after a restored backup is replaced by a pull from the start', async () => {
    const phone = aPhone();
    const [kept, lost] = await phone.addAll('products', [oats, { name: 'Skyr', kcal_100g: 63 }]);
    await phone.sync();
    await phone.sync();
    // As the database was before the second product, on a count of its own.
    await sql('DELETE FROM portions WHERE device_id = $1 AND product_id = $2', [deviceId, lost]);
    await sql('DELETE FROM products WHERE device_id = $1 AND id = $2', [deviceId, lost]);
    await sql(
      'UPDATE device_revisions SET epoch = gen_random_uuid(), horizon = 0 WHERE device_id = $1',
      [deviceId],
    );

    await phone.edit('products', kept!, { name: 'Oats, rolled' });
    const added = await phone.add('products', { name: 'Quark', kcal_100g: 67 });
    expect(await phone.sync()).toEqual([]);
    const served = await exchange(phone, aPhone());
    expect(served.products!.map(({ id, name }) => [id, name]).sort()).toEqual(
      [
        [kept, 'Oats, rolled'],
        [added, 'Quark'],
      ].sort(),
    );
  });

  it('after a purge too, and what was purged is gone from the phone', async () => {
    const [one, other] = [aPhone(), aPhone()];
    const id = await one.add('water_logs', { date: '2025-02-05', amount_ml: 250 });
    await exchange(one, other);
    await one.delete('water_logs', id);
    await one.sync();
    await sql('DELETE FROM water_logs WHERE device_id = $1 AND deleted_at IS NOT NULL', [deviceId]);

    await other.edit('water_logs', id, { amount_ml: 300 });
    expect(await other.sync()).toEqual([]);
    expect(await expectInStep(other)).toMatchObject({ water_logs: [] });
  });
});
