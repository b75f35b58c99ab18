import type { Workload } from './workload';

/** A create that lacks a field. */
export const refused: Workload = {
  name: 'refused',
  title: 'refused input (422)',
  statuses: [422],
  own: ['request_id'],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'POST',
    path: '/v1/products',
    body: { name: 'Crème fraîche' },
  }),
};
