import type { Workload } from './workload';

/** As someone types them: each is the beginning of enough words that nothing less fitting is asked. */
const typed = ['br', 'bre', 'mi', 'pot', 'ric', 'egg', 'pe', 'to'];
const limit = 3;

export const search: Workload = {
  name: 'search',
  title: 'catalog search',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/catalog/products?q=${typed[n % typed.length]}&limit=${limit}`,
  }),
};
