import { create } from './create';
import { entries } from './entries';
import { get } from './get';
import { list } from './list';
import { update } from './update';
import type { Workload } from './workload';

const turns = [get, entries, list, update, get, entries, get, list, create, entries];

/** Eight reads to two writes. */
export const mix: Workload = {
  name: 'mix',
  title: '80 % reads, 20 % writes',
  statuses: [200, 201],
  own: ['id', 'created_at', 'updated_at'],
  // Each kind of request meets every device: `n` itself would tie the two together.
  ask: (n, turn, world) =>
    turns[n % turns.length]!.ask(Math.floor(n / turns.length) * 7 + n, turn, world),
};
