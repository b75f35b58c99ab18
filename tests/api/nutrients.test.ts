import type { DataExport, DayStats, FoodEntry, ManualGoal, Meal } from '../../generated/api';
import type { Api } from '../support/api';
import { aGoal, aManualGoal, aMeal, aProduct } from '../support/factories';
import { eachNutrient } from '../support/nutrients';
import { type TestService, startService } from '../support/service';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const when = { date: '2025-02-05', meal_type: 'breakfast' } as const;
/** Per 100 g, and in 60 g. */
const oats = {
  protein: [13.15, 7.89],
  carbs: [67.7, 40.62],
  fat: [6.52, 3.91],
  fiber: [10.1, 6.06],
  sugars: [0.99, 0.59],
  saturated_fat: [1.11, 0.67],
  salt: [0.02, 0.01],
} as const;
const per100g = eachNutrient('', '_100g', (nutrient) => oats[nutrient][0]);
const in60g = eachNutrient('', '_g', (nutrient) => oats[nutrient][1]);

async function logOats(): Promise<FoodEntry> {
  const { id: product_id } = await aProduct(api, per100g);
  return (await api.post<FoodEntry>('/v1/food-entries', { ...when, product_id, grams: 60 })).body;
}

test('a product’s nutrients are logged, copied, applied, summed, synced and exported', async () => {
  const entry = await logOats();
  expect(entry).toMatchObject(in60g);

  const copy = { copy_id: entry.id, from_date: '2025-02-05', to_date: '2025-02-06' };
  const copies = await api.post<FoodEntry[]>('/v1/food-entries/copy', copy);
  expect(copies.body).toMatchObject([in60g]);

  await api.put(`/v1/products/${entry.product_id}`, { fiber_100g: 11, salt_100g: null });
  const applied = await api.post(`/v1/products/${entry.product_id}/apply-to-entries`, {
    from: '2025-02-05',
    to: '2025-02-05',
  });
  expect(applied.body).toEqual({ updated: 1 });
  const { totals } = (await api.get<DayStats>('/v1/stats/day/2025-02-05')).body;
  expect(totals).toMatchObject({ ...in60g, fiber_g: 6.6, salt_g: 0, entries_without_salt: 1 });
  const { totals: copied } = (await api.get<DayStats>('/v1/stats/day/2025-02-06')).body;
  expect(copied).toMatchObject({ ...in60g, ...eachNutrient('entries_without_', '', () => 0) });

  const pulled = await api.get<{ changes: { products: { updated: object[] } } }>(
    '/v1/sync/changes',
  );
  const product = { ...per100g, fiber_100g: 11, salt_100g: null };
  expect(pulled.body.changes.products.updated).toMatchObject([product]);
  const exported = (await api.get<DataExport>('/v1/data/export')).body;
  expect(exported.products).toMatchObject([product]);
  expect(exported.food_entries.map(({ fiber_g }) => fiber_g).toSorted()).toEqual([6.06, 6.6]);
});

test('a meal has the sums of its items, complete or not', async () => {
  const { id: product_id } = await aProduct(api, { ...per100g, salt_100g: null });
  const meal: Meal = await aMeal(api, {
    items: [
      { product_id, grams: 60 },
      { product_id, grams: 60 },
    ],
  });
  expect(meal).toMatchObject({ fiber_g: 12.12, salt_g: null, is_complete: true });
  expect(meal.items[0]).toMatchObject({ ...in60g, salt_g: null });
});

test('a quick add has nutrients of its own, and a push sets them', async () => {
  const quick = { ...when, name: 'Soup', kcal: 120, salt_g: 1.005 };
  const { body: entry } = await api.post<FoodEntry>('/v1/food-entries', quick);
  expect(entry).toMatchObject({ salt_g: 1.01, fiber_g: null });

  const pushed = { ...when, id: entry.id, name: 'Soup', kcal: 120, salt_g: 1.01, fiber_g: 3.2 };
  const { cursor } = (await api.get<{ cursor: string }>('/v1/sync/changes')).body;
  const { body } = await api.post('/v1/sync/changes', {
    changes: { food_entries: { created: [], updated: [pushed], deleted: [] } },
    cursor,
  });
  expect(body).toEqual({ rejected: [] });
  const { body: changed } = await api.get<FoodEntry>(`/v1/food-entries/${entry.id}`);
  expect(changed).toMatchObject({ salt_g: 1.01, fiber_g: 3.2, fat_g: null });
});

test('a manual goal has targets for them, to two decimals; a calculated one has none', async () => {
  const goal: ManualGoal = await aManualGoal(api, { salt_g: 5.75, fiber_g: 30 });
  expect(goal).toMatchObject({ salt_g: 5.75, fiber_g: 30, sugars_g: null });
  await logOats();
  const { remaining } = (await api.get<DayStats>('/v1/stats/day/2025-02-05')).body;
  expect(remaining).toMatchObject({ salt_g: 5.74, fiber_g: 23.94, sugars_g: null });

  const calculated = await aGoal(api, { effective_from: '2025-02-06' });
  const refused = await api.put(`/v1/goals/${calculated.id}`, { salt_g: 6 });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({
    errors: [{ pointer: '/body/salt_g', detail: 'is not a field of a calculated goal' }],
  });
});
