import type { FoodEntry, FoodEntryCreate, Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct, anId } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { unknownGrams } from '../support/nutrients';
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

const pizza = { date: '2025-02-05', meal_type: 'dinner', name: 'Pizza', kcal: 860 } as const;
const log = (fields: Partial<FoodEntryCreate> = {}) =>
  api.post<FoodEntry>('/v1/food-entries', { ...pizza, ...fields });
const update = (id: string, changes: object) =>
  api.put<FoodEntry & Problem>(`/v1/food-entries/${id}`, changes);

describe('createFoodEntry as a quick add', () => {
  it('keeps what was said, and knows no product', async () => {
    const { status, body } = await log({ protein_g: 34.505, fat_g: null });
    expect(status).toBe(201);
    expect(body).toEqual({
      ...pizza,
      id: expect.any(String) as string,
      consumed_at: null,
      product_id: null,
      portion_id: null,
      portion_name: null,
      quantity: null,
      grams: null,
      ...unknownGrams,
      protein_g: 34.51,
      carbs_g: null,
      fat_g: null,
      created_at: expect.any(String) as string,
      updated_at: null,
    });
    expect((await api.get('/v1/food-entries?date=2025-02-05')).body).toEqual([body]);
  });

  it('is the same create when it comes again, and refused with other content', async () => {
    const id = anId();
    const first = await log({ id });
    expect(await log({ id, fat_g: null })).toMatchObject({ status: 201, body: first.body });
    expect(await log({ id, kcal: 861 })).toMatchObject({ status: 409, body: { code: 'id_taken' } });
  });

  it.each([
    ['nothing that was eaten', {}, ['/body/product_id']],
    ['a name alone', { name: 'Pizza' }, ['/body/kcal']],
    ['energy alone', { kcal: 860 }, ['/body/name']],
    ['a macronutrient alone', { fat_g: 30 }, ['/body/name', '/body/kcal']],
    [
      'a quick add with a weight',
      { name: 'Pizza', kcal: 860, grams: 400 },
      ['/body/name', '/body/kcal'],
    ],
    ['a product with energy', { product_id: anId(), grams: 60, kcal: 860 }, ['/body/kcal']],
    ['a portion of nothing', { portion_id: anId(), quantity: 1 }, ['/body/product_id']],
    ['an empty name', { name: '', kcal: 860 }, ['/body/name']],
    ['too much energy', { name: 'Pizza', kcal: 100_001 }, ['/body/kcal']],
    ['negative fat', { name: 'Pizza', kcal: 860, fat_g: -1 }, ['/body/fat_g']],
  ])('refuses %s', async (_what, fields, pointers) => {
    const { date, meal_type } = pizza;
    const answer = await api.post<Problem>('/v1/food-entries', { date, meal_type, ...fields });
    expect(answer.body).toMatchObject({
      status: 422,
      errors: pointers.map((pointer) => ({ pointer })),
    });
  });

  it('says which fields are mixed', async () => {
    const { body } = await log({ product_id: anId(), grams: 60 });
    const detail = 'cannot be combined with product_id, grams; log either a product or a quick add';
    expect(body).toMatchObject({
      errors: [
        { pointer: '/body/name', detail },
        { pointer: '/body/kcal', detail },
      ],
    });
  });
});

describe('updateFoodEntry of a quick add', () => {
  it('changes the fields that are there, and clears with null what may be unknown', async () => {
    const { body: entry } = await log({ protein_g: 34.5, fat_g: 30 });
    const { body } = await update(entry.id, { kcal: 900, fat_g: null, date: '2025-02-04' });
    expect(body).toEqual({
      ...entry,
      kcal: 900,
      fat_g: null,
      date: '2025-02-04',
      updated_at: expect.any(String) as string,
    });
  });

  it.each([{}, { kcal: 860.004 }, { name: 'Pizza', carbs_g: null }])(
    'leaves the row as it is when %j changes nothing',
    async (changes) => {
      const { body: entry } = await log();
      expect((await update(entry.id, changes)).body).toEqual(entry);
    },
  );

  it('makes it an entry of a product, and back', async () => {
    const { body: entry } = await log({ fat_g: 30 });
    const portion = await aPortion(api, undefined, { name: 'Cup', grams: 80 });
    const { id: product_id } = await aProduct(api, { name: 'Salad', kcal_100g: 20, fat_100g: 0.2 });

    const byWeight = await update(entry.id, { product_id, grams: 150 });
    expect(byWeight.body).toMatchObject({
      product_id,
      name: 'Salad',
      grams: 150,
      kcal: 30,
      fat_g: 0.3,
    });
    const again = await update(entry.id, { name: 'Side salad', kcal: 45 });
    expect(again.body).toMatchObject({
      product_id: null,
      name: 'Side salad',
      grams: null,
      kcal: 45,
      fat_g: null,
    });

    const byPortion = { product_id: portion.product_id, portion_id: portion.id, quantity: 2 };
    expect((await update(entry.id, byPortion)).body).toMatchObject({
      ...byPortion,
      portion_name: 'Cup',
      grams: 160,
    });
    const last = await update(entry.id, { name: 'Pizza', kcal: 860, fat_g: 30 });
    expect(last.body).toEqual({ ...entry, updated_at: expect.any(String) as string });
  });

  it.each([
    ['a weight without product', { grams: 60 }, '/body/product_id'],
    ['a product without amount', { product_id: anId() }, '/body/grams'],
    ['a product beside energy', { product_id: anId(), grams: 60, kcal: 1 }, '/body/kcal'],
    ['no name', { name: null }, '/body/name'],
  ])('refuses %s', async (_what, changes, pointer) => {
    const { body: entry } = await log();
    expect((await update(entry.id, changes)).body).toMatchObject({
      status: 422,
      errors: [{ pointer }],
    });
    expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
  });
});

it('takes a whole quick add to replace a product', async () => {
  const entry = await aFoodEntry(api);
  for (const [changes, pointer] of [
    [{ name: 'Porridge' }, '/body/kcal'],
    [{ kcal: 100 }, '/body/name'],
    [{ fat_g: null }, '/body/name'],
  ] as const) {
    expect((await update(entry.id, changes)).body).toMatchObject({
      status: 422,
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]) as unknown,
    });
  }
  expect((await api.get(`/v1/food-entries/${entry.id}`)).body).toEqual(entry);
});

describe('the table itself', () => {
  it.each([
    ['a quick add with a weight', 'grams = 60'],
    ['a quick add with values per 100 g', 'fat_100g = 1'],
    ['a quick add by portion', 'quantity = 1'],
    ['a product without a weight', `product_id = (SELECT id FROM products LIMIT 1), kcal_100g = 1`],
  ])('refuses %s', async (_what, assignment) => {
    const { body: entry } = await log();
    await aProduct(api);
    await expect(
      sql(`UPDATE food_entries SET ${assignment} WHERE id = $1`, [entry.id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
