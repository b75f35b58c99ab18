import { randomUUID } from 'node:crypto';
import type { Problem, PulledPage } from '../../generated/api';
import type { Api } from '../support/api';
import {
  aBodyWeight,
  aFoodEntry,
  aGoal,
  aManualGoal,
  aMeal,
  aPortion,
  aProduct,
  aWaterLog,
} from '../support/factories';
import { aPhone, atOnce, pull } from '../support/phone-copy';
import { startService, type TestService } from '../support/service';
import { unknownPer100g } from '../support/nutrients';
import { sql } from '../support/sql';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const refused = async (query: string) => {
  const { status, body } = await api.get<Problem>(`/v1/sync/changes${query}`);
  return [status, body.code];
};
const cursorOf = (text: string) => Buffer.from(text).toString('base64url');
const textOf = (cursor: string) => Buffer.from(cursor, 'base64url').toString();

describe('pullChanges', () => {
  it('sends every kind of row flat, as its operation shows it', async () => {
    const product = await aProduct(api, { protein_100g: 13.15, barcode: '030000010402' });
    const portion = await aPortion(api, product.id);
    const meal = await aMeal(api, { items: [{ product_id: product.id, grams: 60 }] });
    const consumed_at = '2025-02-05T07:15:30.250+01:00';
    const entry = await aFoodEntry(api, {
      product_id: product.id,
      portion_id: portion.id,
      consumed_at,
    });
    const goal = await aGoal(api);
    const weight = await aBodyWeight(api);
    const water = await aWaterLog(api);

    const { changes, has_more, timestamp } = await pull(api);
    expect(changes.products.updated).toEqual([{ ...product, catalog_product_id: null }]);
    expect(changes.portions.updated).toContainEqual(portion);
    const { id, name, created_at, updated_at } = meal;
    expect(changes.meals.updated).toEqual([{ id, name, created_at, updated_at }]);
    expect(changes.meal_items.updated).toMatchObject([
      { id: meal.items[0]?.id, meal_id: meal.id, position: 0, grams: 60, quantity: null },
    ]);
    expect(changes.food_entries.updated).toEqual([
      {
        ...unknownPer100g,
        ...entry,
        portion_grams: 81,
        kcal_100g: 379,
        protein_100g: 13.15,
        carbs_100g: null,
        fat_100g: null,
      },
    ]);
    expect(changes.goals.updated).toMatchObject([
      { id: goal.id, kcal: goal.kcal, birth_date: '1990-06-15', protein_percent: null },
    ]);
    expect(changes.body_weights.updated).toEqual([weight]);
    expect(changes.water_logs.updated).toEqual([water]);
    expect(has_more).toBe(false);
    expect(Math.abs(timestamp - Date.now())).toBeLessThan(60_000);
    for (const table of Object.values(changes)) {
      expect(table.created).toEqual([]);
      for (const row of table.updated) {
        const values = Object.values(row) as unknown[];
        expect(values.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
      }
    }
  });

  it('cuts a moment off at its milliseconds, as every answer does', async () => {
    const { id } = await aWaterLog(api);
    await sql(
      `UPDATE water_logs SET created_at = '2025-02-05T07:30:00.123987Z', updated_at = NULL WHERE id = $1`,
      [id],
    );
    const { body } = await api.get<object>(`/v1/water-logs/${id}`);
    expect((await pull(api)).changes.water_logs.updated).toEqual([body]);
    expect(body).toMatchObject({ created_at: '2025-02-05T07:30:00.123Z' });
  });

  it('sends what changed since, once, and then nothing with the same cursor', async () => {
    const product = await aProduct(api);
    const first = await pull(api);
    await api.put(`/v1/products/${product.id}`, { name: 'Oats' });
    const water = await aWaterLog(api);
    const second = await pull(api, first.cursor);
    expect(second.changes.products.updated).toMatchObject([{ id: product.id, name: 'Oats' }]);
    expect(second.changes.water_logs.updated).toEqual([water]);
    expect(second.changes.portions.updated).toEqual([]);

    const third = await pull(api, second.cursor);
    expect(rowsIn(third)).toEqual([]);
    expect(third.cursor).toBe(second.cursor);
    // What it was asked before can be asked again: a page can be lost on its way.
    expect((await pull(api, first.cursor)).changes).toEqual(second.changes);
  });

  it('tells of what is gone, with what went along', async () => {
    const { id } = await aMeal(api);
    const { cursor, changes } = await pull(api);
    expect((await api.delete(`/v1/meals/${id}`)).status).toBe(204);
    const page = await pull(api, cursor);
    expect(page.changes.meals).toEqual({ created: [], updated: [], deleted: [id] });
    expect(page.changes.meal_items.deleted).toEqual(changes.meal_items.updated.map(idOf));
  });

  it('counts changes of all tables together, in the order of their change', async () => {
    const water = [await aWaterLog(api), await aWaterLog(api)];
    const weight = await aBodyWeight(api);
    await api.put(`/v1/water-logs/${water[0]?.id}`, { amount_ml: 300 });
    const seen: string[][] = [];
    let page: PulledPage | undefined;
    do {
      page = await pull(api, page?.cursor, 1);
      seen.push(rowsIn(page));
    } while (page.has_more);
    expect(seen).toEqual([[water[1]?.id], [weight.id], [water[0]?.id]]);
  });

  it('says whether there is more when a page is just full', async () => {
    await aWaterLog(api);
    await aWaterLog(api);
    expect((await pull(api, undefined, 1)).has_more).toBe(true);
    expect((await pull(api, undefined, 2)).has_more).toBe(false);
  });

  it.each([1, 2, 3, 500])(
    'brings a parent no later than its child, %i at a time',
    async (limit) => {
      const product = await aProduct(api);
      const portion = await aPortion(api, product.id);
      const items = [{ product_id: product.id, portion_id: portion.id, quantity: 2 }];
      const meal = await aMeal(api, { items });
      await aFoodEntry(api, { product_id: product.id, portion_id: portion.id });
      // Each parent is now younger than all of its children.
      await api.put(`/v1/meals/${meal.id}`, { name: 'Supper' });
      await api.put(`/v1/portions/${portion.id}`, { name: 'Bowl' });
      await api.put(`/v1/products/${product.id}`, { name: 'Oats' });

      const phone = aPhone();
      await atOnce(api, phone, limit);
      expect(phone.orphans).toEqual([]);
      expect(phone.rows('products')).toMatchObject([{ name: 'Oats' }]);
      expect(phone.rows('portions').map(({ name }) => name)).toEqual(
        expect.arrayContaining(['100g', 'Bowl']),
      );
      expect(phone.rows('meals')).toMatchObject([{ name: 'Supper' }]);
      expect(phone.rows('meal_items')).toHaveLength(1);
      expect(phone.rows('food_entries')).toHaveLength(1);
    },
  );

  it('leaves out what was gone before a first pull, on all of its pages', async () => {
    const water = [await aWaterLog(api), await aWaterLog(api), await aWaterLog(api)];
    await api.delete(`/v1/water-logs/${water[1]?.id}`);
    const weight = await aBodyWeight(api);
    const first = await pull(api, undefined, 1);
    expect(rowsIn(first)).toEqual([water[0]?.id]);
    const second = await pull(api, first.cursor, 2);
    expect(rowsIn(second)).toEqual([weight.id, water[2]?.id]);
    expect(second.has_more).toBe(false);
  });

  it('tells during a first pull of what went since its first page', async () => {
    const water = [await aWaterLog(api), await aWaterLog(api)];
    const product = await aProduct(api);
    const first = await pull(api, undefined, 1);
    await api.delete(`/v1/water-logs/${water[0]?.id}`);
    await api.delete(`/v1/products/${product.id}`);
    const phone = aPhone();
    phone.take(first);
    await atOnce(api, phone, 1);
    expect(phone.rows('water_logs')).toEqual([water[1]]);
    expect(phone.rows('products')).toEqual([]);
    expect(phone.rows('portions')).toEqual([]);
  });

  it('keeps to that when all that was left of the first pull is gone', async () => {
    const gone = await aWaterLog(api);
    await api.delete(`/v1/water-logs/${gone.id}`);
    const first = await pull(api);
    expect(rowsIn(first)).toEqual([]);
    const second = await pull(api, first.cursor);
    expect(rowsIn(second)).toEqual([]);
    const next = await aWaterLog(api);
    await api.delete(`/v1/water-logs/${next.id}`);
    const third = await pull(api, second.cursor);
    expect(third.changes.water_logs.deleted).toEqual([next.id]);
  });

  it('sends a row that changes between two pages again, as it is by then', async () => {
    const water = [await aWaterLog(api), await aWaterLog(api)];
    const first = await pull(api, undefined, 1);
    await api.put(`/v1/water-logs/${water[1]?.id}`, { amount_ml: 300 });
    await api.put(`/v1/water-logs/${water[0]?.id}`, { amount_ml: 200 });
    const second = await pull(api, first.cursor, 2);
    expect(second.changes.water_logs.updated).toMatchObject([
      { id: water[1]?.id, amount_ml: 300 },
      { id: water[0]?.id, amount_ml: 200 },
    ]);
  });

  it('refuses a cursor that it can not read (422)', async () => {
    const { cursor } = await pull(api);
    const epoch = textOf(cursor).split('.')[1];
    const unreadable = ['x', cursorOf('1'), cursorOf(`2.${epoch}.0`), cursorOf(`1.${epoch}.-1`)];
    for (const since of [...unreadable, cursorOf(`1.${epoch}.1e3`), cursorOf(`1.nobody.1`)]) {
      const { status, body } = await api.get<Problem & { errors: object[] }>(
        `/v1/sync/changes?since=${since}`,
      );
      expect([since, status, body.errors]).toEqual([
        since,
        422,
        [{ pointer: '/query/since', detail: 'is not a cursor that a pull returned' }],
      ]);
    }
    for (const query of ['?limit=0', '?limit=501', '?since=', '?offset=1']) {
      expect(await refused(query)).toEqual([422, 'validation_error']);
    }
  });

  it('says that a cursor of another epoch, or ahead of the device, is no longer good (410)', async () => {
    await aWaterLog(api);
    const [, epoch, after] = textOf((await pull(api)).cursor).split('.');
    const ofAnother = cursorOf(`1.${randomUUID()}.${after}`);
    const ahead = cursorOf(`1.${epoch}.${Number(after) + 1}`);
    const freshAhead = cursorOf(`1.${epoch}.${after}.${Number(after) + 1}`);
    for (const since of [ofAnother, ahead, freshAhead]) {
      expect(await refused(`?since=${since}`)).toEqual([410, 'cursor_expired']);
    }
  });

  it('says so to who has read less than what was erased for good (410)', async () => {
    const water = await aWaterLog(api);
    const before = await pull(api);
    await api.delete(`/v1/water-logs/${water.id}`);
    const after = await pull(api, before.cursor);
    await sql('DELETE FROM water_logs WHERE id = $1', [water.id]);
    expect(await refused(`?since=${before.cursor}`)).toEqual([410, 'cursor_expired']);
    expect(rowsIn(await pull(api, after.cursor))).toEqual([]);
    expect(rowsIn(await pull(api))).toEqual([]);
  });

  it('never shows what another device has, whatever the ids', async () => {
    const other = await service.api.asNewDevice();
    const id = randomUUID();
    await aManualGoal(other, { id, kcal: 1500 });
    await aManualGoal(api, { id, kcal: 2500 });
    expect((await pull(api)).changes.goals.updated).toMatchObject([{ id, kcal: 2500 }]);
    const { cursor } = await pull(other);
    expect(await refused(`?since=${cursor}`)).toEqual([410, 'cursor_expired']);
  });
});

const idOf = ({ id }: { id: string }) => id;

/** The ids of a page, in the order of the tables. */
const rowsIn = ({ changes }: PulledPage) =>
  Object.values(changes).flatMap(({ updated, deleted }) => [...updated.map(idOf), ...deleted]);
