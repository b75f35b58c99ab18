import type { Workload } from './workload';

export const health: Workload = {
  name: 'health',
  title: '/health',
  statuses: [200],
  ask: () => ({ method: 'GET', path: '/health' }),
};
