import type { Workload } from './workload';

export const list: Workload = {
  name: 'list',
  title: 'list of 50',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: '/v1/products?limit=50',
  }),
};
