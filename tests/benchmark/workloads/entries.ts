import type { Workload } from './workload';

export const entries: Workload = {
  name: 'entries',
  title: 'entries of a day',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/food-entries?date=${world.date(n)}`,
  }),
};
