import type { Workload } from './workload';

export const get: Workload = {
  name: 'get',
  title: 'get by id',
  statuses: [200],
  ask(n, _turn, world) {
    const device = n % world.asked;
    return { device, method: 'GET', path: `/v1/products/${world.product(device, n)}` };
  },
};
