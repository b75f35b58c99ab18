import fc from 'fast-check';
import type { FoodEntry, FoundProduct, Meal, Product, ProductNameCheck } from '../../generated/api';
import { loadStarterCatalog } from '../../src/catalog/starter';
import type { Api } from '../support/api';
import { ownDatabase } from '../support/database';
import { aMeal, aProduct, anId, portionsOf } from '../support/factories';
import { type TestService, startService } from '../support/service';
import { nastyText } from './nasty-text';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await loadStarterCatalog(database.url);
  service = await startService({ databaseUrl: database.url });
}, 60_000);
afterAll(async () => {
  await service.close();
  await database.drop();
});

const query = (path: string, name: string, text: string) =>
  `${path}?${name}=${encodeURIComponent(text)}`;

/** Where the contract takes text in an address. */
const textInputs: readonly (readonly [path: string, name: string])[] = [
  ['/v1/products', 'q'],
  ['/v1/products/search', 'q'],
  ['/v1/products/check-name', 'name'],
  ['/v1/catalog/products', 'q'],
  ['/v1/products', 'barcode'],
  ['/v1/food-entries', 'date'],
  ['/v1/sync/changes', 'since'],
];

describe.each(textInputs)('%s?%s=', (path, name) => {
  it('is answered or refused, whatever the text', async () => {
    const api = await service.api.asNewDevice();
    for (const stored of ['Zürcher ﬃ 100% _\\ $1', 'a'.repeat(100), 'ﬃ'.repeat(100)]) {
      await aProduct(api, { name: stored });
    }
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const { status } = await api.get(query(path, name, text));
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

it.each([
  ['a ligature of three letters', 'ﬃ'.repeat(80)],
  ['a unit of four', '㎮'.repeat(100)],
  ['a single word', 'abcdefghij'.repeat(10)],
  ['words', 'ﬃﬃﬃﬃﬃﬃﬃﬃﬃﬃ '.repeat(9)],
])('a search for the longest text of %s is answered', async (_what, text) => {
  const api = await service.api.asNewDevice();
  await aProduct(api, { name: 'Oats' });
  for (const path of ['/v1/products/search', '/v1/catalog/products']) {
    expect((await api.get(query(path, 'q', text))).status).toBe(200);
  }
});

const examples = [
  ...['Cost $5 cake', '$1', '$$', '$device_id', ':name', '?', "it's", 'back\\slash', '\\', "\\'"],
  ...['%', '_', '100% pure_oats', '"quoted"', '$$ $1 :name ? \\ \' "', "'; --", 'ﬃ', 'Ω ½'],
];

describe('a product of any name', () => {
  let api: Api;
  beforeAll(async () => {
    api = await service.api.asNewDevice();
  });

  const isFound = async (name: string) => {
    const { id } = await aProduct(api, { name });
    const path = `/v1/products/${id}`;
    expect((await api.get<Product>(path)).body.name).toBe(name);
    expect((await api.put<Product>(path, { name: 'Other' })).body.name).toBe('Other');
    expect((await api.put<Product>(path, { name })).body.name).toBe(name);

    const check = await api.get<ProductNameCheck>(query('/v1/products/check-name', 'name', name));
    expect(check.body).toEqual({ exists: true, product_id: id });
    const listed = await api.get<Product[]>(`${query('/v1/products', 'q', name)}&count=true`);
    expect(listed.body.map((product) => product.name)).toContain(name);
    expect(listed.headers.get('X-Total-Count')).toBe(String(listed.body.length));
    const recent = await api.get<Product[]>(`${query('/v1/products', 'q', name)}&sort=recent`);
    expect(recent.body.map((product) => product.id)).toContain(id);
    await api.delete(path);
  };

  it.each(examples.map((name) => [name]))('%j is found by it', isFound);

  it('is found by it', async () => {
    await fc.assert(fc.asyncProperty(nastyText, isFound), { numRuns: 60 });
  }, 60_000);
});

it.each(examples.map((name) => [name]))(
  '%j is kept as the name of what is logged, copied and searched',
  async (name) => {
    const api = await service.api.asNewDevice();
    const { id: product_id } = await aProduct(api, { name });
    const portion = { name, grams: 50 };
    await api.post(`/v1/products/${product_id}/portions`, portion);
    expect((await portionsOf(api, product_id)).map((one) => one.name)).toContain(name);
    const found = await api.get<FoundProduct[]>(query('/v1/products/search', 'q', name));
    expect(found.body).toContainEqual(expect.objectContaining({ id: product_id, name }));

    const day = { date: '2025-02-05', meal_type: 'lunch' };
    await api.post('/v1/food-entries', { ...day, name, kcal: 100 });
    const copy = { copy_id: anId(), from_date: '2025-02-05', to_date: '2025-02-06' };
    expect((await api.post('/v1/food-entries/copy', copy)).status).toBe(201);
    const copied = await api.get<FoodEntry[]>('/v1/food-entries?date=2025-02-06');
    expect(copied.body.map((entry) => entry.name)).toEqual([name]);

    const meal: Meal = await aMeal(api, { name, items: [{ product_id, grams: 10 }] });
    expect((await api.get<Meal>(`/v1/meals/${meal.id}`)).body.name).toBe(name);
    const log = { log_id: anId(), date: '2025-02-07', meal_type: 'lunch', servings: 1 };
    expect((await api.post(`/v1/meals/${meal.id}/log`, log)).status).toBe(201);
    const logged = await api.get<FoodEntry[]>('/v1/food-entries?date=2025-02-07');
    expect(logged.body.map((entry) => entry.name)).toEqual([name]);
  },
);
