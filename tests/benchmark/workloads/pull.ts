import type { Workload } from './workload';

const path = '/v1/sync/changes?limit=100';

export const pull: Workload = {
  name: 'pull',
  title: 'pull of 100 changes',
  statuses: [200],
  own: ['timestamp'],
  ask: (n, _turn, world) => ({ device: n % world.asked, method: 'GET', path }),
};

/** By a device that has everything: one that nobody writes for. */
export const emptyPull: Workload = {
  name: 'empty-pull',
  title: 'pull without changes',
  statuses: [200],
  own: ['timestamp'],
  ask(n, _turn, world) {
    const device = world.asked - 1 - (n % world.quiet);
    return { device, method: 'GET', path: `${path}&since=${world.cursor(device)}` };
  },
};
