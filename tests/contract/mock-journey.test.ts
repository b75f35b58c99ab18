import type { DeviceToken, FoodEntry, Portion, Product } from '../../generated/api';
import { operations } from '../support/contract';
import { type Mock, startMock } from '../support/mock';
import { type Ask, asked } from './asked';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
}, 30_000);
afterAll(() => mock.stop());

/** Fails on anything but a success that the mock has nothing to say against. */
async function done<Body>(id: string, ask: Ask) {
  const operation = operations.find((one) => one.id === id)!;
  const { status, violations, headers, body } = await asked(mock.url, operation, ask);
  expect({ id, isDone: status < 300, violations }).toEqual({ id, isDone: true, violations: null });
  return { body: body as Body, location: headers.get('Location') ?? '' };
}

it('a first conversation meets the same rows again', async () => {
  const { token } = (await done<DeviceToken>('registerDevice', { token: null })).body;

  const { body: product, location } = await done<Product>('createProduct', { token });
  expect((await done('getProduct', { token, path: location })).body).toEqual(product);
  expect((await done('listProducts', { token })).body).toContainEqual(product);

  const path = `/v1/products/${product.id}/portions`;
  const portion = await done<Portion>('createPortion', { token, path });
  expect(portion.body.product_id).toBe(product.id);
  expect((await done('getPortion', { token, path: portion.location })).body).toEqual(portion.body);
  expect((await done('listPortions', { token, path })).body).toContainEqual(portion.body);

  const eaten = { product_id: product.id, portion_id: portion.body.id, quantity: 1.5 };
  const entry = await done<FoodEntry>('createFoodEntry', {
    token,
    body: { date: '2025-02-05', meal_type: 'lunch', ...eaten },
  });
  expect(entry.body).toMatchObject({
    ...eaten,
    name: product.name,
    portion_name: portion.body.name,
  });
  expect((await done('getFoodEntry', { token, path: entry.location })).body).toEqual(entry.body);
  expect((await done('listFoodEntries', { token })).body).toContainEqual(entry.body);
});
