import { randomUUID } from 'node:crypto';
import type { DataExport, DayStats, Product } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct, portionsOf } from '../support/factories';
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

const milk = {
  name: 'Milk',
  kcal_100g: 47,
  protein_100g: 3.45,
  salt_100g: 0.13,
  basis: 'ml' as const,
};

test('a day with products per 100 ml sums their values by millilitres, none converted', async () => {
  const { id: product_id } = await aProduct(api, milk);
  const glass = await aPortion(api, product_id, { name: 'Glass', grams: 200 });
  const oats = await aProduct(api, { kcal_100g: 379, salt_100g: 0.02 });
  await aFoodEntry(api, { product_id, portion_id: glass.id, quantity: 1.5 });
  await aFoodEntry(api, { product_id, grams: 33.33 });
  await aFoodEntry(api, { product_id: oats.id, grams: 60 });
  const { totals } = (await api.get<DayStats>('/v1/stats/day/2025-02-05')).body;
  // 141 + 15.67 + 227.4; 10.35 + 1.15; 0.39 + 0.04 + 0.01
  expect(totals).toMatchObject({ entries: 3, kcal: 384.07, protein_g: 11.5, salt_g: 0.44 });
});

test('the basis is kept by an update, a pull, an export and an import', async () => {
  const product = await aProduct(api, milk);
  expect(product).toMatchObject(milk);
  const renamed = await api.put<Product>(`/v1/products/${product.id}`, { name: 'Whole milk' });
  expect(renamed.body).toMatchObject({ basis: 'ml', kcal_100g: 47 });
  const { changes } = (
    await api.get<{ changes: { products: { updated: object[] } } }>('/v1/sync/changes')
  ).body;
  expect(changes.products.updated).toMatchObject([{ basis: 'ml' }]);

  const document = (await api.get<DataExport>('/v1/data/export')).body;
  expect(document.products).toMatchObject([{ basis: 'ml' }]);
  const other = await service.api.asNewDevice();
  expect((await other.post('/v1/data/import', document)).status).toBe(200);
  const [imported] = (await other.get<Product[]>('/v1/products')).body;
  expect(imported).toMatchObject({ basis: 'ml', kcal_100g: 47 });
});

test('a product per 100 ml is born with a portion of 100 ml, created or pushed', async () => {
  const oats = await aProduct(api, { ...milk, basis: 'g' });
  const created = await aProduct(api, milk);
  const id = randomUUID();
  await api.post('/v1/sync/changes', {
    changes: { products: { created: [{ ...milk, id }], updated: [], deleted: [] } },
    cursor: null,
  });
  const names = await Promise.all(
    [oats.id, created.id, id].map(async (product) => (await portionsOf(api, product))[0]?.name),
  );
  expect(names).toEqual(['100g', '100ml', '100ml']);
});

test('a change of the basis converts no value', async () => {
  const { id } = await aProduct(api, { ...milk, basis: 'g' });
  const { body } = await api.put<Product>(`/v1/products/${id}`, { basis: 'ml' });
  expect(body).toMatchObject(milk);
});

test('a create that says the default is the same as one that does not', async () => {
  const create = { id: randomUUID(), name: 'Oats', kcal_100g: 379 };
  const first = await api.post<Product>('/v1/products', create);
  const again = await api.post<Product>('/v1/products', { ...create, basis: 'g' });
  expect([again.status, again.body]).toEqual([201, first.body]);
  expect((await api.post('/v1/products', { ...create, basis: 'ml' })).status).toBe(409);
});

test('another basis and no basis are refused', async () => {
  for (const basis of ['l', null]) {
    expect((await api.post('/v1/products', { ...milk, basis })).status).toBe(422);
  }
});
