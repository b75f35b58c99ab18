import type { FloorRoute } from '../floor';
import { create } from './create';
import { dayStats } from './day-stats';
import { entries } from './entries';
import { get } from './get';
import { list } from './list';
import { mix } from './mix';
import { pull } from './pull';
import { refused } from './refused';
import { search } from './search';
import { unchanged } from './unchanged';
import { update } from './update';
import type { Workload } from './workload';

/** In the order of the table. */
export const workloads: readonly Workload[] = [
  get,
  list,
  entries,
  create,
  update,
  refused,
  unchanged,
  pull,
  dayStats,
  search,
  mix,
];

export const floorRoutes: readonly FloorRoute[] = workloads.flatMap(({ floor }) => floor ?? []);
