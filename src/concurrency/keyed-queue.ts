import { Semaphore, type SemaphoreLimits } from './semaphore';

/** Runs the tasks of one key one after the other; those of different keys run side by side. */
export class KeyedQueue {
  private readonly queues = new Map<string, Semaphore>();

  /** @param limits of the queue of each key */
  constructor(private readonly limits: Omit<SemaphoreLimits, 'permits'>) {}

  /** How many keys have a task that runs or waits. */
  get size(): number {
    return this.queues.size;
  }

  /** @throws the refusal, when too many tasks of the key wait or this one waits too long */
  async run<T>(key: string, task: () => Promise<T>): Promise<T> {
    let queue = this.queues.get(key);
    if (!queue) this.queues.set(key, (queue = new Semaphore({ ...this.limits, permits: 1 })));
    try {
      return await queue.run(task);
    } finally {
      if (queue.isIdle) this.queues.delete(key);
    }
  }
}
