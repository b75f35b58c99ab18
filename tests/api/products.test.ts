import type { Product } from '../../generated/api';
import { startService, type TestService } from '../support/service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('a created product is there', async () => {
  const api = await service.api.asNewDevice();
  const { status, body } = await api.post<Product>('/v1/products', {
    name: 'Oats',
    kcal_100g: 379,
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ name: 'Oats', kcal_100g: 379 });
});
