import { createProduct } from './create-product';
import { dayStats } from './day-stats';
import { entries } from './entries';
import { get } from './get';
import { health } from './health';
import { list } from './list';
import { logEntry } from './log-entry';
import { mix } from './mix';
import { emptyPull, pull } from './pull';
import { push } from './push';
import { refused } from './refused';
import { search } from './search';
import { unchanged } from './unchanged';
import { updateProduct } from './update-product';
import type { Workload } from './workload';

/** In the order of the table. */
export const workloads: readonly Workload[] = [
  get,
  list,
  entries,
  createProduct,
  updateProduct,
  logEntry,
  refused,
  health,
  unchanged,
  dayStats,
  search,
  pull,
  emptyPull,
  push,
  mix,
];
