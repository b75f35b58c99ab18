import type { Product } from '../../generated/api';
import { startService } from '../support/service';

// The statement of one can have begun before the other was done, and sees what was before that: of
// so many, some twenty did.
test('a change that is sent several times at once is answered alike', async () => {
  const service = await startService();
  const api = await service.api.asNewDevice();
  const { body } = await api.post<Product>('/v1/products', { name: 'Oats', kcal_100g: 0 });
  for (let kcal_100g = 1; kcal_100g <= 300; kcal_100g += 1) {
    const change = () => api.put<Product>(`/v1/products/${body.id}`, { kcal_100g });
    const answers = await Promise.all([change(), change(), change(), change()]);
    expect(answers.map((answer) => answer.body.kcal_100g)).toEqual(Array(4).fill(kcal_100g));
  }
  await service.close();
});
