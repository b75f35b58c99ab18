import { performance } from 'node:perf_hooks';
import type { Sequelize } from 'sequelize';
import { Bounded } from '../auth/bounded';
import { unavailable } from '../problems/problem';
import { isLockTimeout } from './failures';

/** Those who find everything taken wait without a connection; past that it is a 503 at once. */
const queue = 1_000;

/**
 * Runs what met a lock on a bounded share of the pool's connections: a lock on one table must not
 * take all of them from the others.
 */
export class LockWaiters {
  private readonly bound: Bounded;

  constructor(
    poolMax: number,
    private readonly limits: { readonly queueMs: number; readonly lockMs: number },
  ) {
    this.bound = new Bounded(Math.max(1, Math.floor(poolMax / 2)), queue, () => unavailable());
  }

  /**
   * @param work is repeated while it meets the lock; gets how long it may still wait, in milliseconds
   * @throws 503 when the lock was not got in time, or too many wait
   */
  run<T>(work: (leftMs: number) => Promise<T>): Promise<T> {
    const { queueMs, lockMs } = this.limits;
    const start = performance.now();
    return this.bound.run(async () => {
      const now = performance.now();
      if (now - start > queueMs) throw unavailable(new Error('too many wait for locks'));
      const deadline = now + lockMs;
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

/** Those of a database, see `connectDatabase`. */
export function lockWaitersOf(database: Sequelize): LockWaiters {
  return waiters.get(database)!;
}
