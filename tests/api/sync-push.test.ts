import { randomUUID } from 'node:crypto';
import type {
  ChangesPush,
  Meal,
  Problem,
  Product,
  PulledPage,
  PushRejectedProblem,
  PushResult,
} from '../../generated/api';
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
  anId,
  portionsOf,
} from '../support/factories';
import { pull } from '../support/phone-copy';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

let service: TestService;
let deviceId: string;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  deviceId = anId();
  api = await service.api.asNewDevice(deviceId);
});
afterAll(() => service.close());

type Changes = ChangesPush['changes'];

const send = (changes: object, cursor: string | null = null, atomic?: boolean) =>
  api.post<PushResult & Problem & PushRejectedProblem>('/v1/sync/changes', {
    changes,
    cursor,
    ...(atomic !== undefined && { atomic }),
  });

/** What was refused of a push, as `table code`. */
async function push(changes: Changes, cursor: string | null = null) {
  const { status, body } = await send(changes, cursor);
  expect(status).toBe(200);
  return body.rejected;
}
const codes = (rejected: PushResult['rejected']) =>
  rejected.map(({ table, id, code }) => [table, id, code]);

async function revision(): Promise<number> {
  const [counter] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [deviceId],
  );
  return Number(counter?.revision);
}

const aDay = { date: '2025-02-05', meal_type: 'lunch' as const };

describe('pushChanges', () => {
  describe('what it does', () => {
    it('takes a product with a portion and an entry of it, in whatever order they come', async () => {
      const [product, portion, entry] = [anId(), anId(), anId()];
      const rejected = await push({
        food_entries: {
          created: [
            { id: entry, ...aDay, product_id: product, portion_id: portion, quantity: 1.5 },
          ],
        },
        portions: {
          created: [
            { id: portion, product_id: product, name: 'One', grams: 180, is_default: true },
          ],
        },
        products: { created: [{ id: product, name: 'Sandwich', kcal_100g: 248 }] },
      });
      expect(rejected).toEqual([]);
      expect((await portionsOf(api, product)).map(({ id }) => id)).toEqual([portion]);
      expect((await api.get(`/v1/food-entries/${entry}`)).body).toMatchObject({
        grams: 270,
        kcal: 669.6,
        name: 'Sandwich',
      });
    });

    it('gives a new product its first portion, or a default among its own', async () => {
      const [bare, own] = [anId(), anId()];
      const portion = { product_id: own, grams: 30, is_default: false };
      await push({
        products: {
          created: [
            { id: bare, name: 'Bare', kcal_100g: 1 },
            { id: own, name: 'Own', kcal_100g: 1 },
          ],
        },
        portions: { created: [{ id: anId(), name: 'Slice', ...portion }] },
      });
      expect(await portionsOf(api, bare)).toMatchObject([{ name: '100g', is_default: true }]);
      expect(await portionsOf(api, own)).toMatchObject([{ name: 'Slice', is_default: true }]);
    });

    it('takes a known id under created as an update, an unknown one under updated as a create', async () => {
      const known = await aWaterLog(api);
      const { cursor } = await pull(api);
      const unknown = anId();
      const rejected = await push(
        {
          water_logs: {
            created: [{ id: known.id, date: known.date, amount_ml: 300 }],
            updated: [{ id: unknown, date: '2025-02-06', amount_ml: 100 }],
            deleted: [anId()],
          },
        },
        cursor,
      );
      expect(rejected).toEqual([]);
      expect((await api.get(`/v1/water-logs/${known.id}`)).body).toMatchObject({ amount_ml: 300 });
      expect((await api.get(`/v1/water-logs/${unknown}`)).body).toMatchObject({ amount_ml: 100 });
    });

    it('takes ids in upper case for the same ids', async () => {
      const product = await aProduct(api);
      const entry = await aFoodEntry(api, { product_id: product.id });
      const { cursor } = await pull(api);
      const before = await revision();
      const upper = { id: entry.id.toUpperCase(), product_id: product.id.toUpperCase() };
      const record = { ...upper, date: entry.date, meal_type: entry.meal_type, grams: 60 };
      expect(await push({ food_entries: { updated: [record] } }, cursor)).toEqual([]);
      expect(await revision()).toBe(before);
      await push({ food_entries: { deleted: [upper.id] } }, cursor);
      expect((await api.get(`/v1/food-entries/${entry.id}`)).status).toBe(404);
    });

    it('makes a meal of its items, changes them one by one, and the meal once with them', async () => {
      const product = await aProduct(api);
      const [meal, first, second] = [anId(), anId(), anId()];
      const item = { meal_id: meal, product_id: product.id };
      await push({
        meals: { created: [{ id: meal, name: 'Breakfast' }] },
        meal_items: {
          created: [
            { id: second, ...item, position: 2, grams: 20 },
            { id: first, ...item, position: 1, grams: 10 },
          ],
        },
      });
      const made = (await api.get<Meal>(`/v1/meals/${meal}`)).body;
      expect(made.items.map(({ id }) => id)).toEqual([first, second]);
      expect(made.updated_at).toBeNull();

      const { cursor } = await pull(api);
      const before = await revision();
      await push(
        {
          meal_items: {
            updated: [{ id: first, ...item, position: 3, grams: 10 }],
            created: [{ id: anId(), ...item, position: 4, grams: 30 }],
          },
        },
        cursor,
      );
      const changed = (await api.get<Meal>(`/v1/meals/${meal}`)).body;
      expect(changed.items.map(({ grams }) => grams)).toEqual([20, 10, 30]);
      expect(changed.updated_at).not.toBeNull();
      expect(await revision()).toBe(before + 3);
    });

    it('keeps the goals of both types, and lets shares follow the direction again', async () => {
      const own = { protein_percent: 40, carbs_percent: 30, fat_percent: 30 };
      const goal = await aGoal(api, own);
      const { changes, cursor } = await pull(api);
      const [row] = changes.goals.updated;
      const none = { protein_percent: null, carbs_percent: null, fat_percent: null };
      const manual = { id: anId(), goal_type: 'manual' as const, effective_from: '2025-03-01' };
      expect(
        await push(
          { goals: { updated: [{ ...row!, ...none }], created: [{ ...manual, kcal: 1900 }] } },
          cursor,
        ),
      ).toEqual([]);
      expect((await api.get(`/v1/goals/${goal.id}`)).body).toMatchObject({ protein_percent: 30 });
      expect((await pull(api, cursor)).changes.goals.updated).toMatchObject([
        { ...manual, kcal: 1900, sex: null },
        { id: goal.id, protein_percent: null, sex: 'male' },
      ]);
    });

    it('changes what an entry is: from a weight to a quick add and to a portion', async () => {
      const product = await aProduct(api, { name: 'Oats' });
      const portion = await aPortion(api, product.id, { grams: 40 });
      const entry = await aFoodEntry(api, { product_id: product.id });
      const quick = { name: 'Snack', kcal: 120, protein_g: 3, carbs_g: null, fat_g: null };
      const record = async () => {
        const { cursor, changes } = await pull(api);
        return { cursor, row: changes.food_entries.updated[0]! };
      };
      const asQuick = await record();
      await push(
        {
          food_entries: { updated: [{ ...asQuick.row, ...quick, product_id: null, grams: null }] },
        },
        asQuick.cursor,
      );
      const path = `/v1/food-entries/${entry.id}`;
      expect((await api.get(path)).body).toMatchObject({ ...quick, product_id: null });

      const asPortion = await record();
      const byPortion = { product_id: product.id, portion_id: portion.id, quantity: 2 };
      await push(
        { food_entries: { updated: [{ ...asPortion.row, ...byPortion }] } },
        asPortion.cursor,
      );
      expect((await api.get(path)).body).toMatchObject({ ...byPortion, name: 'Oats', grams: 80 });
    });
  });

  describe('the order', () => {
    it('moves a barcode from one product to another', async () => {
      const barcode = '00030000010402';
      const from = await aProduct(api, { barcode });
      const to = await aProduct(api, { name: 'To' });
      const { cursor } = await pull(api);
      const products = { to: { id: to.id, name: 'To', kcal_100g: 379, barcode } };
      const rejected = await push(
        {
          products: {
            updated: [products.to, { id: from.id, name: from.name, kcal_100g: 379, barcode: null }],
          },
        },
        cursor,
      );
      expect(rejected).toEqual([]);
      expect((await api.get<Product>(`/v1/products/${to.id}`)).body.barcode).toBe(barcode);
    });

    it('gives a day, a barcode and its portions to what takes the place of what is gone', async () => {
      const barcode = '00030000010402';
      const old = {
        product: await aProduct(api, { barcode }),
        goal: await aManualGoal(api),
        weight: await aBodyWeight(api),
      };
      const { cursor } = await pull(api);
      const product = anId();
      const rejected = await push(
        {
          products: {
            created: [{ id: product, name: 'New', kcal_100g: 1, barcode }],
            deleted: [old.product.id],
          },
          portions: { created: [{ id: anId(), product_id: product, name: 'One', grams: 5 }] },
          food_entries: {
            created: [
              { id: anId(), ...aDay, product_id: product, grams: 5 },
              // Logged offline, before its product was thrown away.
              { id: anId(), ...aDay, product_id: old.product.id, grams: 5 },
            ],
          },
          goals: {
            created: [
              { id: anId(), goal_type: 'manual', effective_from: '2025-02-05', kcal: 2000 },
            ],
            deleted: [old.goal.id],
          },
          body_weights: {
            created: [{ id: anId(), date: '2025-02-05', weight_kg: 80 }],
            deleted: [old.weight.id],
          },
        },
        cursor,
      );
      expect(rejected).toEqual([]);
      expect(await portionsOf(api, product)).toMatchObject([{ name: 'One', is_default: true }]);
      expect((await api.get<object[]>('/v1/food-entries')).body).toHaveLength(2);
    });

    it('takes a correction of water before the water', async () => {
      const day = { date: '2025-02-05' };
      const created = [-200, -100, 500, -150].map((amount_ml) => ({
        id: anId(),
        ...day,
        amount_ml,
      }));
      expect(await push({ water_logs: { created } })).toEqual([]);
      const rejected = await push({
        water_logs: { created: [{ id: anId(), ...day, amount_ml: -51 }] },
      });
      expect(rejected.map(({ code }) => code)).toEqual(['water_below_zero']);
    });

    it('replaces the portions of a product, the default one too', async () => {
      const product = await aProduct(api);
      const [old] = await portionsOf(api, product.id);
      const { cursor } = await pull(api);
      const portion = { id: anId(), product_id: product.id, name: 'Bowl', grams: 55 };
      const rejected = await push(
        { portions: { created: [{ ...portion, is_default: true }], deleted: [old!.id] } },
        cursor,
      );
      expect(rejected).toEqual([]);
      expect(await portionsOf(api, product.id)).toMatchObject([{ ...portion, is_default: true }]);
    });

    it('deletes a product with all of its portions, and a meal with all of its items', async () => {
      const product = await aProduct(api);
      const portions = await portionsOf(api, product.id);
      const meal = await aMeal(api);
      const { cursor } = await pull(api);
      const rejected = await push(
        {
          portions: { deleted: portions.map(({ id }) => id) },
          products: { deleted: [product.id] },
          meal_items: { deleted: meal.items.map(({ id }) => id) },
          meals: { deleted: [meal.id] },
        },
        cursor,
      );
      expect(rejected).toEqual([]);
      const gone = (await pull(api, cursor)).changes;
      expect(gone.products.deleted).toEqual([product.id]);
      expect(gone.meals.deleted).toEqual([meal.id]);
    });
  });

  describe('a replay', () => {
    it('of everything that can be pushed changes nothing, takes no revision and is refused nothing', async () => {
      const barcode = '030000010402';
      const [product, bare, meal] = [anId(), anId(), anId()];
      const old = await aProduct(api);
      const [oldPortion] = await portionsOf(api, old.id);
      const oldMeal = await aMeal(api);
      const gone = await aWaterLog(api);
      const quick = { name: 'Snack', kcal: 99.999, protein_g: 1.005 };
      const { cursor } = await pull(api);
      const changes: Changes = {
        products: {
          created: [
            { id: product, name: 'Oats', kcal_100g: 379, protein_100g: 13.155, barcode },
            { id: bare, name: 'Bare', kcal_100g: 1, _status: 'created', _changed: '' },
          ],
          updated: [{ id: old.id, name: 'Old', kcal_100g: 1 }],
        },
        portions: {
          created: [
            { id: anId(), product_id: product, name: 'A', grams: 10.005, is_default: false },
            { id: anId(), product_id: product, name: 'B', grams: 20, is_default: false },
            { id: anId(), product_id: old.id, name: 'C', grams: 30, is_default: true },
          ],
          updated: [{ ...oldPortion!, name: 'Hundred', is_default: false }],
        },
        meals: { created: [{ id: meal, name: 'Breakfast' }] },
        meal_items: {
          created: [
            { id: anId(), meal_id: meal, position: 0, product_id: product, grams: 10.005 },
            { id: anId(), meal_id: oldMeal.id, position: 9, product_id: bare, grams: 5 },
          ],
          deleted: oldMeal.items.map(({ id }) => id),
        },
        food_entries: {
          created: [
            { id: anId(), ...aDay, ...quick },
            { id: anId(), ...aDay, product_id: product, grams: 12.345 },
            { id: anId(), ...aDay, ...quick, consumed_at: '2025-02-05T12:00:00.1239+01:00' },
          ],
        },
        goals: {
          created: [
            { id: anId(), goal_type: 'manual', effective_from: '2025-02-05', kcal: 1900 },
            {
              id: anId(),
              goal_type: 'calculated',
              effective_from: '2025-02-06',
              sex: 'male',
              birth_date: '1990-06-15',
              height_cm: 178.005,
              weight_kg: 82.4,
              activity_level: 'moderate',
              direction: 'maintain',
              kcal: 0,
            },
          ],
        },
        body_weights: { created: [{ id: anId(), date: '2025-02-05', weight_kg: 82.405 }] },
        water_logs: {
          created: [-100, 300].map((amount_ml) => ({ id: anId(), date: '2025-02-05', amount_ml })),
          deleted: [gone.id, anId()],
        },
      };
      expect(await push(changes, cursor)).toEqual([]);
      const before = await everything();
      expect(await push(changes, cursor)).toEqual([]);
      expect((await send(changes, cursor, true)).status).toBe(200);
      expect(await everything()).toEqual(before);
    });

    it('of all that was pulled changes nothing either', async () => {
      const product = await aProduct(api, { barcode: '030000010402' });
      const portion = await aPortion(api, product.id, { is_default: true });
      await aFoodEntry(api, { product_id: product.id, portion_id: portion.id });
      await aFoodEntry(api, { product_id: product.id, consumed_at: '2025-02-05T07:00:00Z' });
      await api.post('/v1/food-entries', { ...aDay, name: 'Snack', kcal: 100 });
      await aMeal(api);
      await aGoal(api);
      await aManualGoal(api, { effective_from: '2025-03-01' });
      await aBodyWeight(api);
      await aWaterLog(api);
      // What an entry holds stays as logged, whatever becomes of the product.
      await api.put(`/v1/products/${product.id}`, { kcal_100g: 1 });
      const before = await everything();
      for (const cursor of [(await pull(api)).cursor, null]) {
        expect(await push(asRecords(await pull(api)), cursor)).toEqual([]);
      }
      expect(await everything()).toEqual(before);
    });

    /** Rows with their revisions, and the counter. */
    async function everything() {
      return { page: await pull(api).then(({ changes }) => changes), revision: await revision() };
    }

    const asRecords = ({ changes }: PulledPage) =>
      Object.fromEntries(
        Object.entries(changes).map(([table, { updated }]) => [
          table,
          { updated: updated.map((row) => ({ ...row, _status: 'updated', _changed: 'name' })) },
        ]),
      ) as Changes;
  });

  describe('what it refuses', () => {
    it('is a conflict when the row was changed after the cursor, and tells how it is', async () => {
      const water = await aWaterLog(api);
      const { cursor } = await pull(api);
      const { body: theirs } = await api.put(`/v1/water-logs/${water.id}`, { amount_ml: 300 });
      const ours = { id: water.id, date: water.date, amount_ml: 200 };
      const created = { id: anId(), date: '2025-02-06', amount_ml: 100 };
      for (const changes of [
        { updated: [ours], created: [created] },
        { deleted: [water.id], updated: [created] },
      ]) {
        expect(await push({ water_logs: changes }, cursor)).toEqual([
          {
            table: 'water_logs',
            id: water.id,
            code: 'conflict',
            detail: 'The row has changed since the cursor',
            row: theirs,
          },
        ]);
      }
      expect((await api.get(`/v1/water-logs/${created.id}`)).status).toBe(200);
      // Who would change nothing is in nobody's way; who has seen it may change it.
      expect(
        await push({ water_logs: { updated: [{ ...ours, amount_ml: 300 }] } }, cursor),
      ).toEqual([]);
      const { cursor: seen } = await pull(api, cursor);
      expect(await push({ water_logs: { updated: [ours] } }, seen)).toEqual([]);
    });

    it('is no conflict when the push itself changed the row', async () => {
      const product = await aProduct(api);
      const [hundred] = await portionsOf(api, product.id);
      const { cursor } = await pull(api);
      const portion = { id: anId(), product_id: product.id, name: 'Bowl', grams: 55 };
      const rejected = await push(
        {
          portions: {
            created: [{ ...portion, is_default: true }],
            updated: [{ ...hundred!, name: 'Hundred', is_default: false }],
          },
        },
        cursor,
      );
      expect(rejected).toEqual([]);
    });

    it('is a row that has been deleted, without a row', async () => {
      const water = await aWaterLog(api);
      await api.delete(`/v1/water-logs/${water.id}`);
      const { id, date } = water;
      const { cursor } = await pull(api);
      expect(await push({ water_logs: { created: [{ id, date, amount_ml: 5 }] } }, cursor)).toEqual(
        [{ table: 'water_logs', id, code: 'row_deleted', detail: 'The row has been deleted' }],
      );
    });

    it('is what the rules of each operation refuse, and nothing beside it', async () => {
      const taken = await aProduct(api, { barcode: '00030000010402' });
      const [last] = await portionsOf(api, taken.id);
      const other = await aProduct(api);
      const goal = await aManualGoal(api);
      const meal = await aMeal(api);
      const weight = await aBodyWeight(api);
      await aWaterLog(api, { amount_ml: 100 });
      const { cursor } = await pull(api);
      const ids = Object.fromEntries(
        ['wrong', 'twin', 'orphan', 'goal', 'day', 'water', 'entry', 'quick', 'heavy', 'item'].map(
          (name) => [name, anId()],
        ),
      ) as Record<string, string>;
      const kept = anId();
      const rejected = await push(
        {
          products: {
            created: [
              { id: ids.wrong!, name: 'Wrong', kcal_100g: 1, barcode: '00030000010403' },
              { id: ids.twin!, name: 'Twin', kcal_100g: 1, barcode: '030000010402' },
              { id: kept, name: 'Kept', kcal_100g: 1 },
            ],
          },
          portions: {
            created: [{ id: ids.orphan!, product_id: anId(), name: 'Orphan', grams: 1 }],
            updated: [{ ...last!, product_id: other.id }],
            deleted: (await portionsOf(api, other.id)).map(({ id }) => id),
          },
          meal_items: {
            created: [{ id: ids.item!, meal_id: meal.id, position: 1, product_id: taken.id }],
          },
          food_entries: {
            created: [
              { id: ids.entry!, ...aDay, product_id: taken.id },
              { id: ids.quick!, ...aDay, name: '', kcal: 100_001 },
              { id: ids.heavy!, ...aDay, product_id: taken.id, grams: 100_001 },
            ],
          },
          goals: {
            created: [{ id: ids.goal!, goal_type: 'calculated', effective_from: '2025-03-01' }],
            updated: [{ id: goal.id, goal_type: 'calculated', effective_from: '2025-02-05' }],
          },
          body_weights: { created: [{ id: ids.day!, date: weight.date, weight_kg: 80 }] },
          water_logs: { created: [{ id: ids.water!, date: '2025-02-05', amount_ml: -101 }] },
        },
        cursor,
      );
      const told = new Map(rejected.map(({ id, code, detail }) => [id, [code, detail]]));
      expect(told.get(ids.wrong!)).toEqual([
        'validation_error',
        'barcode must be a GTIN with a valid check digit',
      ]);
      expect(told.get(ids.twin!)?.[0]).toBe('barcode_taken');
      expect(told.get(ids.orphan!)).toEqual(['not_found', 'Product not found']);
      expect(told.get(last!.id)).toEqual(['validation_error', 'product_id cannot be changed']);
      expect(told.get(ids.item!)?.[0]).toBe('validation_error');
      expect(told.get(ids.entry!)?.[0]).toBe('validation_error');
      expect(told.get(ids.quick!)).toEqual([
        'validation_error',
        'name must NOT have fewer than 1 characters; kcal must be from 0 to 100000',
      ]);
      expect(told.get(ids.heavy!)?.[1]).toBe('grams must be from 0.01 to 100000');
      expect(told.get(ids.goal!)?.[1]).toMatch(
        /^sex is required for a calculated goal; birth_date/,
      );
      expect(told.get(goal.id)?.[0]).toBe('validation_error');
      expect(told.get(ids.day!)?.[0]).toBe('day_taken');
      expect(told.get(ids.water!)?.[0]).toBe('water_below_zero');
      expect([...told.values()].filter(([code]) => code === 'last_portion')).toHaveLength(1);
      expect(told.size).toBe(13);
      const names = (await api.get<Product[]>('/v1/products')).body.map(({ name }) => name);
      expect(names).toEqual(['Kept', 'Rolled Oats', 'Rolled Oats', 'Rolled Oats']);
    });

    it('is to leave a product without a default portion that the client knows of', async () => {
      const product = await aProduct(api);
      const [hundred] = await portionsOf(api, product.id);
      const { cursor } = await pull(api);
      const none = { portions: { updated: [{ ...hundred!, is_default: false }] } };
      expect(codes(await push(none, cursor))).toEqual([
        ['portions', hundred!.id, 'default_portion_required'],
      ]);
      // Who has not seen it become the default means nothing by it.
      expect(await push(none)).toEqual([]);
    });

    it('is a 51st item of a meal, unless another one goes', async () => {
      const product = await aProduct(api);
      const items = Array.from({ length: 50 }, () => ({ product_id: product.id, grams: 1 }));
      const meal = await aMeal(api, { items });
      const { cursor } = await pull(api);
      const item = { id: anId(), meal_id: meal.id, position: 50, product_id: product.id, grams: 2 };
      expect(codes(await push({ meal_items: { created: [item] } }, cursor))).toEqual([
        ['meal_items', item.id, 'too_many_items'],
      ]);
      const deleted = [meal.items[0]!.id];
      expect(await push({ meal_items: { created: [item], deleted } }, cursor)).toEqual([]);
    });

    it('is everything with atomic, when it is one record', async () => {
      const water = await aWaterLog(api);
      const { cursor } = await pull(api);
      const before = await revision();
      const updated = [{ id: water.id, date: water.date, amount_ml: 300 }];
      const created = [{ id: anId(), date: '2025-02-06', amount_ml: -1 }];
      const { status, body } = await send({ water_logs: { updated, created } }, cursor, true);
      expect([status, body.code]).toEqual([409, 'push_rejected']);
      expect(body.rejected).toEqual([
        {
          table: 'water_logs',
          id: created[0]?.id,
          code: 'water_below_zero',
          detail: "The day's water would fall below zero",
        },
      ]);
      expect((await api.get(`/v1/water-logs/${water.id}`)).body).toEqual(water);
      expect(await revision()).toBe(before);
    });
  });

  describe('what is no push', () => {
    const refusedAt = async (changes: object, pointer: string) => {
      const { status, body } = await send(changes);
      expect([status, (body as { errors?: object[] }).errors]).toMatchObject([422, [{ pointer }]]);
    };

    it('is one with more than 1,000 records (413)', async () => {
      const ids = Array.from({ length: 1_001 }, () => anId());
      const many = await send({ goals: { deleted: ids.slice(1) }, products: { deleted: [] } });
      expect(many.status).toBe(200);
      const tooMany = await send({
        goals: { deleted: ids.slice(1) },
        products: { deleted: [ids[0]] },
      });
      expect([tooMany.status, tooMany.body.code, tooMany.body.detail]).toEqual([
        413,
        'payload_too_large',
        'A push can contain at most 1,000 records',
      ]);
    });

    it('is one that the contract refuses (422)', async () => {
      const id = anId();
      await refusedAt({ cheeses: {} }, '/body/changes/cheeses');
      await refusedAt({ goals: { purged: [] } }, '/body/changes/goals/purged');
      const record = { id, date: '2025-02-05', amount_ml: 5.5 };
      await refusedAt(
        { water_logs: { created: [record] } },
        '/body/changes/water_logs/created/0/amount_ml',
      );
      const stray = { ...record, amount_ml: 5, device_id: anId() };
      await refusedAt(
        { water_logs: { updated: [stray] } },
        '/body/changes/water_logs/updated/0/device_id',
      );
    });

    it('is one that names a row twice (422)', async () => {
      const id = anId();
      const record = { id, date: '2025-02-05', amount_ml: 5 };
      await refusedAt(
        { water_logs: { created: [record], deleted: [id.toUpperCase()] } },
        '/body/changes/water_logs/deleted/0',
      );
    });

    it('is one with a cursor that can not be read (422), or is no longer good (410)', async () => {
      const unreadable = await send({}, 'x');
      expect([unreadable.status, unreadable.body.code]).toEqual([422, 'validation_error']);
      const foreign = Buffer.from(`1.${randomUUID()}.0`).toString('base64url');
      const expired = await send({}, foreign);
      expect([expired.status, expired.body.code]).toEqual([410, 'cursor_expired']);
    });
  });

  it('takes 1,000 records and over 100 kB at once, and the same again', async () => {
    const quick = { ...aDay, name: 'Snack '.repeat(16), kcal: 100 };
    const created = Array.from({ length: 1_000 }, () => ({ id: anId(), ...quick }));
    const started = performance.now();
    expect(await push({ food_entries: { created } })).toEqual([]);
    const made = performance.now();
    expect(await push({ food_entries: { created } })).toEqual([]);
    const repeated = performance.now();
    expect(await revision()).toBe(1_000);
    // Generous for a busy machine: a repeat writes nothing and should cost next to nothing.
    expect(made - started).toBeLessThan(30_000);
    expect(repeated - made).toBeLessThan(3_000);
  }, 60_000);

  it('reads what it names in one statement for each table, and no more when nothing changes', async () => {
    const created = [1, 2, 3].map((amount_ml) => ({ id: anId(), date: '2025-02-05', amount_ml }));
    const weights = [{ id: anId(), date: '2025-02-05', weight_kg: 80 }];
    const changes = { water_logs: { created }, body_weights: { created: weights } };
    await push(changes);
    const statements = await statementsOf(() => push(changes));
    const reads = statements.filter((text) => /FROM "(water_logs|body_weights)"/.test(text));
    expect(reads).toHaveLength(2);
    expect(statements.filter((text) => /SAVEPOINT|INSERT|UPDATE "/.test(text))).toEqual([]);
  });
});
