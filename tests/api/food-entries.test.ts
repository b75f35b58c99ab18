import type { FoodEntry, Problem, Product } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct, anId } from '../support/factories';
import { startService, type TestService } from '../support/service';
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

const chicken = {
  name: 'Chicken Breast',
  kcal_100g: 165,
  protein_100g: 31.02,
  carbs_100g: 0,
  fat_100g: 3.57,
};
const update = (id: string, changes: object) =>
  api.put<FoodEntry & Problem>(`/v1/food-entries/${id}`, changes);

describe('createFoodEntry', () => {
  it('takes a snapshot by portion', async () => {
    const product = await aProduct(api, chicken);
    const half = await aPortion(api, product.id, { name: 'Half a breast', grams: 86 });
    const entry = await aFoodEntry(api, {
      product_id: product.id,
      portion_id: half.id,
      quantity: 1.5,
      meal_type: 'lunch',
    });
    expect(entry).toMatchObject({
      name: 'Chicken Breast',
      portion_name: 'Half a breast',
      quantity: 1.5,
      grams: 129,
      kcal: 212.85,
      protein_g: 40.02,
      carbs_g: 0,
      fat_g: 4.61,
      consumed_at: null,
    });
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
  });

  it('takes a snapshot by weight, and leaves unknown what is unknown', async () => {
    const product = await aProduct(api, { name: 'Soup', kcal_100g: 33 });
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 249.995 });
    expect(entry).toMatchObject({
      portion_id: null,
      portion_name: null,
      quantity: null,
      grams: 250,
      kcal: 82.5,
      protein_g: null,
      carbs_g: null,
      fat_g: null,
    });
  });

  it('keeps the moment in UTC and the day as the device said it', async () => {
    const entry = await aFoodEntry(api, {
      date: '2025-02-05',
      consumed_at: '2025-02-05T00:30:00.123456+11:00',
    });
    expect(entry).toMatchObject({ date: '2025-02-05', consumed_at: '2025-02-04T13:30:00.123Z' });
  });

  it('is the same create when it comes again, even when its product is gone', async () => {
    const { id: product_id } = await aProduct(api);
    const fields = { id: anId(), product_id, grams: 12.5 };
    const first = await aFoodEntry(api, fields);
    await api.delete(`/v1/products/${product_id}`);
    expect(await aFoodEntry(api, fields)).toEqual(first);
  });

  it.each([
    ['neither form', {}, '/body/grams'],
    ['both forms', { grams: 10, portion_id: anId(), quantity: 1 }, '/body/portion_id'],
    ['a quantity of nothing', { quantity: 1 }, '/body/portion_id'],
    ['a portion without quantity', { portion_id: anId() }, '/body/quantity'],
    ['zero grams', { grams: 0 }, '/body/grams'],
    ['a day that is none', { grams: 1, date: '2025-02-29' }, '/body/date'],
    ['the year 0000', { grams: 1, date: '0000-01-01' }, '/body/date'],
    ['a moment as a day', { grams: 1, date: '2025-02-05T00:00:00Z' }, '/body/date'],
    ['second 60', { grams: 1, consumed_at: '2016-12-31T23:59:60Z' }, '/body/consumed_at'],
    ['a space for the T', { grams: 1, consumed_at: '2025-02-05 10:00:00Z' }, '/body/consumed_at'],
    ['no offset', { grams: 1, consumed_at: '2025-02-05T10:00:00' }, '/body/consumed_at'],
    ['no such meal', { grams: 1, meal_type: 'brunch' }, '/body/meal_type'],
  ])('refuses %s', async (_what, fields, pointer) => {
    const product = await aProduct(api);
    const { status, body } = await api.post('/v1/food-entries', {
      date: '2025-02-05',
      meal_type: 'breakfast',
      product_id: product.id,
      ...fields,
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]) as unknown,
    });
  });

  it("does not take another product's portion", async () => {
    const { id: portion_id } = await aPortion(api);
    const { id: product_id } = await aProduct(api);
    const answer = await api.post<Problem>('/v1/food-entries', {
      date: '2025-02-05',
      meal_type: 'dinner',
      product_id,
      portion_id,
      quantity: 1,
    });
    expect([answer.status, answer.body.detail]).toEqual([404, 'Portion not found']);
  });

  it('holds the heaviest of everything', async () => {
    const product = await aProduct(api, { kcal_100g: 1000, fat_100g: 100 });
    const sack = await aPortion(api, product.id, { grams: 10_000 });
    const entry = await aFoodEntry(api, {
      product_id: product.id,
      portion_id: sack.id,
      quantity: 1000,
    });
    expect(entry).toMatchObject({ grams: 10_000_000, kcal: 100_000_000, fat_g: 10_000_000 });
  });
});

describe('history', () => {
  it('does not change when the product is edited or deleted', async () => {
    const product = await aProduct(api, chicken);
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 100 });
    await api.put(`/v1/products/${product.id}`, { name: 'Tofu', kcal_100g: 76 });
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
    await api.delete(`/v1/products/${product.id}`);
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
    expect((await api.get('/v1/food-entries?date=2025-02-05')).body).toEqual([entry]);
  });
});

describe('updateFoodEntry', () => {
  it('moves an entry to another day and meal without a new snapshot', async () => {
    const product = await aProduct(api, chicken);
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 100 });
    await api.put(`/v1/products/${product.id}`, { kcal_100g: 1 });
    const when = {
      date: '2025-02-04',
      meal_type: 'dinner',
      consumed_at: '2025-02-04T19:00:00.000Z',
    };
    const { body } = await update(entry.id, when);
    expect(body).toEqual({ ...entry, ...when, updated_at: expect.any(String) as string });
    expect((await update(entry.id, { consumed_at: null })).body.consumed_at).toBeNull();
  });

  it('takes a new snapshot for another amount', async () => {
    const product = await aProduct(api, chicken);
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 100 });
    await api.put(`/v1/products/${product.id}`, { name: 'Hen', kcal_100g: 200 });
    const { body } = await update(entry.id, { grams: 50 });
    expect(body).toMatchObject({ name: 'Hen', grams: 50, kcal: 100, protein_g: 15.51 });
  });

  it('takes none when the same amount is said again', async () => {
    const product = await aProduct(api, chicken);
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 100 });
    await api.put(`/v1/products/${product.id}`, { kcal_100g: 200 });
    const { body } = await update(entry.id, {
      product_id: product.id.toUpperCase(),
      grams: 100.001,
    });
    expect(body).toEqual(entry);
  });

  it('goes from weight to portion and back', async () => {
    const product = await aProduct(api, chicken);
    const half = await aPortion(api, product.id, { name: 'Half', grams: 86 });
    const entry = await aFoodEntry(api, { product_id: product.id, grams: 100 });
    const byPortion = await update(entry.id, { portion_id: half.id, quantity: 2 });
    expect(byPortion.body).toMatchObject({ portion_name: 'Half', quantity: 2, grams: 172 });
    const three = await update(entry.id, { quantity: 3 });
    expect(three.body).toMatchObject({ portion_id: half.id, quantity: 3, grams: 258 });
    const byWeight = await update(entry.id, { grams: 60 });
    expect(byWeight.body).toMatchObject({ portion_id: null, quantity: null, grams: 60, kcal: 99 });
  });

  it('moves to another product', async () => {
    const entry = await aFoodEntry(api, { grams: 100 });
    const product = await aProduct(api, chicken);
    const { body } = await update(entry.id, { product_id: product.id });
    expect(body).toMatchObject({ product_id: product.id, name: 'Chicken Breast', kcal: 165 });
  });

  it('needs a portion of the other product to move an entry by portion', async () => {
    const slice = await aPortion(api);
    const entry = await aFoodEntry(api, { product_id: slice.product_id, portion_id: slice.id });
    const other = await aPortion(api, undefined, { name: 'Bowl', grams: 300 });
    const bare = await update(entry.id, { product_id: other.product_id });
    expect(bare.body).toMatchObject({ status: 422, errors: [{ pointer: '/body/portion_id' }] });
    const whole = await update(entry.id, { product_id: other.product_id, portion_id: other.id });
    expect(whole.body).toMatchObject({ portion_name: 'Bowl', quantity: 1, grams: 300 });
  });

  it.each([
    [{ grams: 1, quantity: 1 }, '/body/quantity'],
    [{ quantity: 1 }, '/body/portion_id'],
    [{ portion_id: anId() }, '/body/quantity'],
    [{ product_id: null }, '/body/product_id'],
    [{ date: null }, '/body/date'],
  ])('refuses %j on an entry by weight', async (changes, pointer) => {
    const entry = await aFoodEntry(api);
    const { body } = await update(entry.id, changes);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
  });

  it('puts an amount right after the product is gone, by the values that it was logged with', async () => {
    const product = await aProduct(api, chicken);
    const half = await aPortion(api, product.id, { name: 'Half', grams: 86 });
    const entry = await aFoodEntry(api, { product_id: product.id, portion_id: half.id });
    await api.delete(`/v1/products/${product.id}`);
    const twice = await update(entry.id, { quantity: 2 });
    expect(twice.body).toMatchObject({
      name: 'Chicken Breast',
      portion_name: 'Half',
      grams: 172,
      kcal: 283.8,
    });
    const byWeight = await update(entry.id, { grams: 10 });
    expect(byWeight.body).toMatchObject({ grams: 10, kcal: 16.5, protein_g: 3.1 });
    const back = await update(entry.id, { portion_id: half.id, quantity: 1 });
    expect([back.status, back.body.detail]).toEqual([404, 'Portion not found']);
  });
});

describe('listFoodEntries', () => {
  const days = async (query: string) =>
    (await api.get<FoodEntry[]>(`/v1/food-entries?${query}`)).body.map(
      ({ date, meal_type }) => `${date} ${meal_type}`,
    );

  it('is in the order of day, meal and logging', async () => {
    const { id: product_id } = await aProduct(api);
    const made: FoodEntry[] = [];
    for (const [date, meal_type] of [
      ['2025-02-06', 'breakfast'],
      ['2025-02-05', 'snacks'],
      ['2025-02-05', 'dinner'],
      ['2025-02-05', 'breakfast'],
      ['2025-02-05', 'lunch'],
      ['2025-02-05', 'breakfast'],
    ] as const) {
      made.push(await aFoodEntry(api, { product_id, date, meal_type }));
    }
    const { body } = await api.get<FoodEntry[]>('/v1/food-entries');
    const order = [3, 5, 4, 2, 1, 0];
    expect(body).toEqual(order.map((index) => made[index]));
    expect(await days('date=2025-02-05&meal_type=breakfast')).toHaveLength(2);
    expect(await days('date=2025-02-06')).toEqual(['2025-02-06 breakfast']);
    expect(await days('from=2025-02-05&to=2025-02-06&limit=2&offset=4')).toEqual([
      '2025-02-05 snacks',
      '2025-02-06 breakfast',
    ]);
    expect(await days('from=2025-02-07&to=2025-02-07')).toEqual([]);
  });

  it('keeps the filter in the links between pages', async () => {
    const { id: product_id } = await aProduct(api);
    for (let i = 0; i < 3; i += 1) await aFoodEntry(api, { product_id });
    const { headers } = await api.get('/v1/food-entries?date=2025-02-05&limit=1&offset=1');
    expect(headers.get('Link')).toBe(
      '</v1/food-entries?date=2025-02-05&limit=1&offset=2>; rel="next", ' +
        '</v1/food-entries?date=2025-02-05&limit=1&offset=0>; rel="prev"',
    );
  });

  it('takes a range of 366 days, a leap year', async () => {
    expect(await days('from=2024-01-01&to=2024-12-31')).toEqual([]);
  });

  it.each([
    ['from=2025-02-06&to=2025-02-05', '/query/to'],
    ['from=2024-01-01&to=2025-01-01', '/query/to'],
    ['from=2025-02-06', '/query/to'],
    ['to=2025-02-06', '/query/from'],
    ['date=2025-02-06&from=2025-02-06&to=2025-02-06', '/query/from'],
    ['date=2025-2-6', '/query/date'],
    ['date=2025-02-30', '/query/date'],
    ['meal_type=brunch', '/query/meal_type'],
  ])('refuses ?%s', async (query, pointer) => {
    const answer = await api.get(`/v1/food-entries?${query}`);
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('takes as many statements for two hundred entries as for one', async () => {
    const { id: product_id } = await aProduct(api);
    const count = async () =>
      (await statementsOf(() => api.get('/v1/food-entries?limit=200'))).length;
    await aFoodEntry(api, { product_id });
    expect(await count()).toBe(1);
    await Promise.all(Array.from({ length: 199 }, () => aFoodEntry(api, { product_id })));
    expect(await count()).toBe(1);
  });
});

test('an entry that is deleted is gone, and its product stays', async () => {
  const entry = await aFoodEntry(api);
  expect((await api.delete(`/v1/food-entries/${entry.id}`)).status).toBe(204);
  const again = await api.delete(`/v1/food-entries/${entry.id}`);
  expect([again.status, again.body?.detail]).toEqual([404, 'Food entry not found']);
  expect((await api.get<Product>(`/v1/products/${entry.product_id}`)).status).toBe(200);
});
