const windowMs = 60_000;

/**
 * Counts events by key within windows of a minute, which are the same for all keys: a window is one
 * map of numbers, and its end drops them all at once. In memory, so each process counts for itself.
 */
export class RateLimiter {
  private counts = new Map<string, number>();
  private startedAt = performance.now();

  /**
   * @param limit events per key and minute
   * @param keysMax bounds the memory, at some 150 bytes per key. When a minute has more keys, all
   *   counts start anew: who has that many keys gains nothing by it.
   */
  constructor(
    readonly limit: number,
    private readonly keysMax = 100_000,
  ) {}

  /** Counts one event. @returns the number of events in this window, this one included */
  count(key: string): number {
    this.turn();
    const count = (this.counts.get(key) ?? 0) + 1;
    if (count === 1 && this.counts.size >= this.keysMax) this.counts.clear();
    this.counts.set(key, count);
    return count;
  }

  /** @returns the number of events in this window */
  counted(key: string): number {
    this.turn();
    return this.counts.get(key) ?? 0;
  }

  /** @returns whole seconds until the window ends, at least 1 */
  get resetSeconds(): number {
    const leftMs = this.startedAt + windowMs - performance.now();
    return Math.max(1, Math.ceil(leftMs / 1000));
  }

  private turn(): void {
    // Monotonic: a step of the system's clock neither frees a client nor locks it out.
    const now = performance.now();
    if (now - this.startedAt < windowMs) return;
    this.startedAt = now;
    if (this.counts.size > 0) this.counts = new Map();
  }
}
