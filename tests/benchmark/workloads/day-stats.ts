import type { Workload } from './workload';

export const dayStats: Workload = {
  name: 'day-stats',
  title: 'statistics of a day',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/stats/day/${world.date(n)}`,
  }),
};
