interface Waiting {
  readonly since: number;
  readonly resolve: () => void;
  readonly reject: (refusal: Error) => void;
}

/**
 * Runs at most `concurrency` tasks at once; the others wait in line. What counts is not how many
 * wait but for how long: a task that would have to wait longer than `waitMaxMs` is refused at once,
 * by what the last tasks took, and one that did wait so long is refused when its turn comes.
 */
export class Semaphore {
  private running = 0;
  private readonly waiting: Waiting[] = [];
  /** Moving average. */
  private taskMs = 0;

  constructor(
    private readonly concurrency: number,
    private readonly waitMaxMs: number,
    private readonly refusal: () => Error,
  ) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.running < this.concurrency) this.running += 1;
    else await this.turn();
    const startedAt = performance.now();
    try {
      return await task();
    } finally {
      this.taskMs += (performance.now() - startedAt - this.taskMs) / 10;
      this.passOn();
    }
  }

  private turn(): Promise<void> {
    const expectedMs = ((this.waiting.length + 1) * this.taskMs) / this.concurrency;
    if (expectedMs > this.waitMaxMs) throw this.refusal();
    return new Promise((resolve, reject) => {
      this.waiting.push({ since: performance.now(), resolve, reject });
    });
  }

  /** Hands the place over to the next in line, so that no newcomer slips in between. */
  private passOn(): void {
    for (;;) {
      const next = this.waiting.shift();
      if (!next) {
        this.running -= 1;
        return;
      }
      if (performance.now() - next.since <= this.waitMaxMs) return next.resolve();
      next.reject(this.refusal());
    }
  }
}
