import type { Workload } from './workload';

export const createProduct: Workload = {
  name: 'create',
  title: 'create a product',
  statuses: [201],
  own: ['id', 'created_at'],
  ask: (n, _turn, world) => ({
    device: n % world.writing,
    method: 'POST',
    path: '/v1/products',
    body: {
      name: `Crème fraîche ${n}`,
      kcal_100g: 292,
      protein_100g: 2.4,
      carbs_100g: 3.06,
      fat_100g: 30,
    },
  }),
};
