/** Gives a permit back. Calling it again does nothing. */
export type Release = () => void;

export interface SemaphoreLimits {
  /** How many permits there are. */
  readonly permits: number;
  /** How many more may wait for one; without it, any number. */
  readonly maxWaiting?: number;
  /** How long one may wait, in milliseconds; without it, as long as it takes. */
  readonly maxWaitMs?: number;
  /** The error for a task that finds the queue full, or waits too long. */
  readonly refusal: () => Error;
}

/**
 * Lets a bounded number of tasks run at once, and a bounded number wait, in the order of their
 * arrival. Past that it refuses at once: a queue that only grows would hold up everyone.
 */
export class Semaphore {
  private inUse = 0;
  /** In the order of arrival. */
  private readonly waiting = new Set<() => void>();

  constructor(private readonly limits: SemaphoreLimits) {}

  get isIdle(): boolean {
    return this.inUse === 0 && this.waiting.size === 0;
  }

  /** How many wait for a permit. */
  get queued(): number {
    return this.waiting.size;
  }

  /** Runs a task with a permit. @throws the refusal; whatever the task throws */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await task();
    } finally {
      release();
    }
  }

  /** For a task that is not one function, such as a stream. @throws the refusal */
  async acquire(): Promise<Release> {
    if (this.inUse >= this.limits.permits) await this.wait();
    else this.inUse += 1;
    let isHeld = true;
    return () => {
      if (isHeld) this.passOn();
      isHeld = false;
    };
  }

  private wait(): Promise<void> {
    const { maxWaiting = Infinity, maxWaitMs, refusal } = this.limits;
    if (this.waiting.size >= maxWaiting) return Promise.reject(refusal());
    return new Promise((resolve, reject) => {
      const enter = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer =
        maxWaitMs === undefined
          ? undefined
          : setTimeout(() => {
              this.waiting.delete(enter);
              reject(refusal());
            }, maxWaitMs);
      this.waiting.add(enter);
    });
  }

  /** The permit goes from hand to hand, so no newcomer overtakes those who wait. */
  private passOn(): void {
    const [next] = this.waiting;
    if (next) {
      this.waiting.delete(next);
      next();
    } else {
      this.inUse -= 1;
    }
  }
}
