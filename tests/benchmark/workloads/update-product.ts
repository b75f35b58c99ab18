import type { Workload } from './workload';

export const updateProduct: Workload = {
  name: 'update',
  title: 'update a product',
  statuses: [200],
  own: ['updated_at'],
  ask(n, turn, world) {
    const device = n % world.writing;
    const path = `/v1/products/${world.product(device, n)}`;
    return { device, method: 'PUT', path, body: { kcal_100g: turn % 1000 } };
  },
};
