import { performance } from 'node:perf_hooks';
import type { Sequelize } from 'sequelize';
import { Semaphore } from '../concurrency/semaphore';
import { unavailable } from '../problems/problem';
import { isLockTimeout } from './failures';

/** What is waited for: one device's writers, or anything else, such as a table. */
export type LockKind = 'device' | 'other';

/**
 * Runs what met a lock on a bounded share of the pool's connections: a lock on one table must not
 * take all of them from the others, nor the turn from those who wait for a writer of their device.
 */
export class LockWaiters {
  private readonly bounds: Readonly<Record<LockKind, Semaphore>>;

  constructor(
    poolMax: number,
    private readonly limits: { readonly queueMs: number; readonly lockMs: number },
  ) {
    const share = Math.max(1, Math.floor(poolMax / 3));
    const bound = () =>
      new Semaphore({ permits: share, maxWaitMs: limits.queueMs, refusal: () => unavailable() });
    this.bounds = { device: bound(), other: bound() };
  }

  /**
   * @param work is repeated while it meets the lock; gets how long it may still wait, in milliseconds
   * @throws 503 when the lock was not got in time, or too many wait
   */
  run<T>(kind: LockKind, work: (leftMs: number) => Promise<T>): Promise<T> {
    const deadline = performance.now() + this.limits.lockMs;
    return this.bounds[kind].run(async () => {
      for (;;) {
        try {
          return await work(Math.max(1, Math.ceil(deadline - performance.now())));
        } catch (error) {
          if (!isLockTimeout(error)) throw error;
          if (performance.now() >= deadline) throw unavailable(error);
        }
      }
    });
  }
}

const waiters = new WeakMap<Sequelize, LockWaiters>();

export function boundLockWaiters(database: Sequelize, bound: LockWaiters): void {
  waiters.set(database, bound);
}

/** Those of a database, see `connectModels`. */
export function lockWaitersOf(database: Sequelize): LockWaiters {
  return waiters.get(database)!;
}
