import { createProduct } from './create-product';
import { dayStats } from './day-stats';
import { entries } from './entries';
import { get } from './get';
import { list } from './list';
import { logEntry } from './log-entry';
import { emptyPull, pull } from './pull';
import { push } from './push';
import { search } from './search';
import { updateProduct } from './update-product';
import type { Workload } from './workload';

/** Every second time the one, and every second time the other. */
const inTurn =
  (one: Workload, other: Workload): Workload['ask'] =>
  (n, turn, world) =>
    (turn % 2 === 0 ? one : other).ask(n, turn, world);

/** A day of the app, in twentieths: 30 % entries of a day, 20 % logging, and so on. */
const twentieths: readonly Workload['ask'][] = [
  entries.ask,
  logEntry.ask,
  dayStats.ask,
  entries.ask,
  search.ask,
  pull.ask,
  logEntry.ask,
  entries.ask,
  list.ask,
  push.ask,
  entries.ask,
  logEntry.ask,
  dayStats.ask,
  entries.ask,
  get.ask,
  emptyPull.ask,
  logEntry.ask,
  entries.ask,
  search.ask,
  inTurn(updateProduct, createProduct),
];

export const mix: Workload = {
  name: 'mix',
  title: 'a day of the app',
  statuses: [200, 201],
  own: ['id', 'created_at', 'updated_at', 'cursor', 'timestamp'],
  // Each kind of request meets every device: `n` itself would tie the two together.
  ask: (n, turn, world) =>
    twentieths[n % twentieths.length]!(Math.floor(n / twentieths.length) * 7 + n, turn, world),
};
