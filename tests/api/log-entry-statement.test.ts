import type { FoodEntry, Product } from '../../generated/api';
import { nutritionOf, portionsWeight } from '../../src/food-entries/nutrition';
import { SeededRandom } from '../end-to-end/seeded-random';
import type { Api } from '../support/api';
import { anId, aFoodEntry, aPortion, aProduct } from '../support/factories';
import { type TestService, startService } from '../support/service';
import { trafficOf } from '../support/statements';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

test('PostgreSQL computes a snapshot to the digit as the domain does', async () => {
  const random = new SeededRandom(7);
  const next = () => random.next();
  const amount = (max: number) => Math.max(1, Math.round(next() ** 3 * max * 100)) / 100;
  for (let n = 0; n < 20; n += 1) {
    const kcal_100g = Math.floor(next() * 900);
    const known = () => (next() < 0.2 ? null : amount(33));
    const food = { protein_100g: known(), carbs_100g: known(), fat_100g: known() };
    const product = await aProduct(api, { kcal_100g, ...food });
    const portion = await aPortion(api, product.id, { grams: amount(10_000) });
    const logged = { date: '2025-02-05', meal_type: 'lunch', product_id: product.id };
    for (let m = 0; m < 6; m += 1) {
      // Halves of a hundredth are where two ways of rounding part.
      const grams = m % 2 === 0 ? amount(100_000) : Math.floor(next() * 200) + 0.5;
      const byWeight = await api.post<FoodEntry>('/v1/food-entries', { ...logged, grams });
      expect(byWeight.body).toMatchObject({ grams, ...nutritionOf(product, grams) });

      const quantity = m % 2 === 0 ? amount(1_000) : 0.25;
      const body = { ...logged, portion_id: portion.id, quantity };
      const byPortion = await api.post<FoodEntry>('/v1/food-entries', body);
      const weight = portionsWeight(quantity, portion.grams);
      expect(byPortion.body).toMatchObject({ grams: weight, ...nutritionOf(product, weight) });
    }
  }
});

test('an entry logged by one statement holds what one logged in a change does', async () => {
  const product = await aProduct(api, { protein_100g: 13.15, carbs_100g: 0.01 });
  const portion = await aPortion(api, product.id);
  const logged = {
    date: '2025-02-05',
    meal_type: 'dinner',
    consumed_at: '2025-02-05T20:15:00.123Z',
  };
  const forms = [
    { product_id: product.id, grams: 33.333 },
    { product_id: product.id.toUpperCase(), portion_id: portion.id.toUpperCase(), quantity: 1.005 },
    { name: 'Cake', kcal: 310.005, protein_g: null, fat_g: 1.005 },
  ];
  const [id, pushed] = [forms.map(anId), forms.map(anId)];
  for (const [n, form] of forms.entries()) {
    const body = { ...logged, id: id[n], ...form };
    const { statements } = await trafficOf(() => api.post('/v1/food-entries', body));
    expect(statements).toHaveLength(1);
  }
  const records = forms.map((form, n) => ({ id: pushed[n], ...logged, ...form }));
  const changes = { food_entries: { created: records, updated: [], deleted: [] } };
  expect((await api.post('/v1/sync/changes', { cursor: null, changes })).status).toBe(200);

  const rows = await storedRows(api);
  for (const [n] of forms.entries()) {
    expect(rows.get(pushed[n]!)).toEqual({
      ...rows.get(id[n]!),
      id: pushed[n],
      created_at: expect.any(String) as string,
    });
  }
});

/** As an export tells them, snapshots included. */
async function storedRows(of: Api): Promise<Map<string, Record<string, unknown>>> {
  const { body } = await of.get<{ food_entries: Record<string, unknown>[] }>('/v1/data/export');
  return new Map(body.food_entries.map((row) => [row.id as string, row]));
}

test('a repeat, a used id, and what is deleted are answered as in a change', async () => {
  const product = await aProduct(api);
  const portion = await aPortion(api, product.id);
  const other = await aProduct(api);
  const entry = { id: anId(), date: '2025-02-05', meal_type: 'lunch', product_id: product.id };
  const send = (body: object) => api.post<FoodEntry>('/v1/food-entries', body);
  const first = await send({ ...entry, grams: 60 });
  const again = await send({ ...entry, grams: 60 });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
  expect(await send({ ...entry, grams: 61 })).toMatchObject({
    status: 409,
    body: { code: 'id_taken' },
  });

  const fresh = () => ({ ...entry, id: anId() });
  const byPortion = { portion_id: portion.id, quantity: 1 };
  expect((await send({ ...fresh(), product_id: other.id, ...byPortion })).status).toBe(404);
  const stranger = await service.api.asNewDevice();
  expect((await stranger.post('/v1/food-entries', { ...fresh(), grams: 60 })).status).toBe(404);

  await api.delete(`/v1/products/${product.id}`);
  for (const amount of [{ grams: 60 }, byPortion]) {
    expect(await send({ ...fresh(), ...amount })).toMatchObject({
      status: 404,
      body: { detail: 'Product not found' },
    });
  }
  expect((await send({ ...entry, grams: 60 })).body).toEqual(first.body);
});

// A statement can begin before another writer's commit and get the device's lock after it.
test('a snapshot is of the product as it was at the revision of the entry', async () => {
  const other = await startService();
  const elsewhere = other.api.as(api.token!);
  const product = await aProduct(api, { kcal_100g: 1 });
  const path = `/v1/products/${product.id}`;
  const revisionOf = ({ headers }: { headers: Headers }) =>
    Number(/-(\d+)"$/.exec(headers.get('ETag') ?? '')?.[1]);
  const versions = [{ kcal: 1, revision: revisionOf(await api.get<Product>(path)) }];
  const entries: { kcal: number; revision: number }[] = [];
  for (let kcal = 2; kcal <= 200; kcal += 1) {
    const change = async () => {
      const answer = await elsewhere.put<Product>(path, { kcal_100g: kcal });
      versions.push({ kcal, revision: revisionOf(answer) });
    };
    const log = async () => {
      const body = { date: '2025-02-05', meal_type: 'lunch', product_id: product.id, grams: 100 };
      const answer = await api.post<FoodEntry>('/v1/food-entries', body);
      entries.push({ kcal: answer.body.kcal, revision: revisionOf(answer) });
    };
    await Promise.all([log(), change(), log()]);
  }
  await other.close();
  versions.sort((a, b) => a.revision - b.revision);
  for (const entry of entries) {
    const version = versions.findLast(({ revision }) => revision < entry.revision);
    expect(entry.kcal).toBe(version?.kcal);
  }
});

test('many entries at once are all logged, each with a revision of its own', async () => {
  const device = await service.api.asNewDevice();
  const product = await aProduct(device);
  const logged = await Promise.all(
    Array.from({ length: 100 }, () => aFoodEntry(device, { product_id: product.id })),
  );
  expect(new Set(logged.map(({ id }) => id)).size).toBe(100);
  const { body } = await device.get<FoodEntry[]>('/v1/food-entries?date=2025-02-05&limit=200');
  expect(body).toHaveLength(100);
});
