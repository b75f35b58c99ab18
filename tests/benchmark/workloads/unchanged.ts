import type { Workload } from './workload';

/** The list again, by a client that has it; `*` is any tag, so that each device's needn't be known. */
export const unchanged: Workload = {
  name: 'unchanged',
  title: 'unchanged list (304)',
  statuses: [304],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: '/v1/products?limit=50',
    headers: { 'If-None-Match': '*' },
  }),
};
