import type { FoodEntry, Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const february = { from: '2025-02-01', to: '2025-02-28' };
const apply = (productId: string, days: object = february) =>
  api.post<{ updated: number } & Problem>(`/v1/products/${productId}/apply-to-entries`, days);
const entry = async (id: string) => (await api.get<FoodEntry>(`/v1/food-entries/${id}`)).body;
const change = (id: string, fields: object) => api.put(`/v1/products/${id}`, fields);

describe('applyProductToEntries', () => {
  it('gives the entries of the days the present name and values, for the grams that were logged', async () => {
    const { id: product_id } = await aProduct(api, { name: 'Chiken', kcal_100g: 1, fat_100g: 3 });
    const half = await aPortion(api, product_id, { name: 'Half', grams: 86 });
    const date = (day: string) => ({ product_id, date: `2025-${day}` });
    const byPortion = { portion_id: half.id, quantity: 1.5 };
    const first = await aFoodEntry(api, { ...date('02-01'), grams: 100 });
    const last = await aFoodEntry(api, { ...date('02-28'), ...byPortion });
    const before = await aFoodEntry(api, date('01-31'));
    const after = await aFoodEntry(api, date('03-01'));
    const other = await aFoodEntry(api);

    const name = 'Chicken Breast';
    await change(product_id, { name, kcal_100g: 165, protein_100g: 31.02, fat_100g: null });
    await api.put(`/v1/portions/${half.id}`, { name: 'Piece', grams: 500 });
    expect(await apply(product_id)).toMatchObject({ status: 200, body: { updated: 2 } });

    const updated_at = expect.any(String) as string;
    const values = { name, kcal: 165, protein_g: 31.02, fat_g: null, updated_at };
    expect(await entry(first.id)).toEqual({ ...first, ...values });
    const forHalf = { ...values, kcal: 212.85, protein_g: 40.02 };
    expect(await entry(last.id)).toEqual({ ...last, ...forHalf });
    for (const same of [before, after, other]) expect(await entry(same.id)).toEqual(same);
  });

  it('leaves what agrees already, so a repeat updates nothing', async () => {
    const { id: product_id } = await aProduct(api, { kcal_100g: 100 });
    const old = await aFoodEntry(api, { product_id });
    await change(product_id, { kcal_100g: 200 });
    const fresh = await aFoodEntry(api, { product_id });
    expect((await apply(product_id)).body.updated).toBe(1);
    expect(await entry(fresh.id)).toEqual(fresh);
    const once = await entry(old.id);
    expect(once.kcal).toBe(120);
    expect((await apply(product_id)).body.updated).toBe(0);
    expect(await entry(old.id)).toEqual(once);
  });

  it.each([
    ['a value that becomes known', {}, { fat_100g: 0 }],
    ['a value that becomes unknown', { fat_100g: 0 }, { fat_100g: null }],
    ['a name alone', {}, { name: 'Oats' }],
  ])('sees %s', async (_what, fields, changes) => {
    const { id: product_id } = await aProduct(api, fields);
    await aFoodEntry(api, { product_id });
    await change(product_id, changes);
    expect((await apply(product_id)).body.updated).toBe(1);
    expect((await apply(product_id)).body.updated).toBe(0);
  });

  it('leaves deleted entries deleted', async () => {
    const { id: product_id } = await aProduct(api);
    const { id } = await aFoodEntry(api, { product_id });
    await api.delete(`/v1/food-entries/${id}`);
    await change(product_id, { kcal_100g: 1 });
    expect((await apply(product_id)).body.updated).toBe(0);
    expect((await api.get(`/v1/food-entries/${id}`)).status).toBe(404);
  });

  it('rounds to the digit as logging does', async () => {
    const hundredths = () => Math.ceil(Math.random() * 10_000) / 100;
    const weights = [0.01, 0.5, 33.33, 99_999.99, ...Array.from({ length: 40 }, hundredths)];
    const { id: product_id } = await aProduct(api, { kcal_100g: 0 });
    for (const grams of weights) await aFoodEntry(api, { product_id, grams, date: '2025-02-05' });
    const values = { kcal_100g: 777, protein_100g: 0.5, carbs_100g: 99.99, fat_100g: hundredths() };
    await change(product_id, values);
    expect((await apply(product_id)).body.updated).toBe(weights.length);

    for (const grams of weights) await aFoodEntry(api, { product_id, grams, date: '2025-02-06' });
    const worth = async (date: string) => {
      const { body } = await api.get<FoodEntry[]>(`/v1/food-entries?date=${date}&limit=200`);
      return body.map(({ grams, kcal, protein_g, carbs_g, fat_g }) => ({
        ...{ grams, kcal, protein_g, carbs_g, fat_g },
      }));
    };
    expect(await worth('2025-02-05')).toEqual(await worth('2025-02-06'));
  });

  it('puts ten thousand entries right in as many statements as one', async () => {
    const { id: product_id } = await aProduct(api, { kcal_100g: 100 });
    await aFoodEntry(api, { product_id });
    await change(product_id, { kcal_100g: 200 });
    const forOne = (await statementsOf(() => apply(product_id))).length;
    await sql(
      `INSERT INTO food_entries (device_id, id, date, meal_type, product_id, name, kcal_100g, grams, kcal)
       SELECT device_id, gen_random_uuid(), date, meal_type, product_id, name, 1, n, n * 0.01
       FROM food_entries, generate_series(1, 10000) n WHERE product_id = $1`,
      [product_id],
    );
    let updated = 0;
    const forAll = await statementsOf(async () => {
      updated = (await apply(product_id)).body.updated;
    });
    expect([updated, forAll.length]).toEqual([10_000, forOne]);
  });

  it.each([
    [{ from: '2025-02-02', to: '2025-02-01' }, '/body/to'],
    [{ from: '2024-01-01', to: '2025-01-01' }, '/body/to'],
    [{ from: '2025-02-01' }, '/body/to'],
    [{ from: '2025-02-30', to: '2025-03-01' }, '/body/from'],
  ])('refuses %j', async (days, pointer) => {
    const { id } = await aProduct(api);
    expect((await apply(id, days)).body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});
