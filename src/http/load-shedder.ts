import type { Logger } from 'pino';
import { type Problem, overloaded } from '../problems/problem';

/** Something that grows while more is asked than can be served. */
export interface Gauge {
  readonly name: string;
  /** What is still fine. */
  readonly limit: number;
  read(): number;
}

const sampleEveryMs = 25;
/** A single long task, a garbage collection or a sleep of the machine fills one sample, or two. */
const samplesBefore = 8;
const samplesDuring = 2;
/** How fast the refused share of requests rises and falls, in a second. */
const risePerSecond = 0.5;
const fallPerSecond = 0.1;
const maxShare = 0.95;
const longestStepMs = 500;

/**
 * Refuses a share of new requests while the event loop lags or a queue is long, so that those that
 * are taken are answered in time. The share rises while the pressure lasts and falls after it: the
 * service stays near the limits, and goes on to serve what it can.
 */
export class LoadShedder {
  private readonly gauges: readonly Gauge[];
  private readonly samples: { pressure: number; name: string }[] = [];
  private readonly refusals: readonly Problem[];
  private share = 0;
  private refused = 0;
  private due = 0;
  private lagMs = 0;
  private timer: NodeJS.Timeout | undefined;

  /** @param maxLagMs of the event loop; 0 refuses nothing, whatever the gauges say */
  constructor(
    private readonly maxLagMs: number,
    gauges: readonly Gauge[],
    private readonly log: Logger,
  ) {
    const lag = { name: 'event loop lag', limit: maxLagMs, read: () => this.lagMs };
    this.gauges = [lag, ...gauges];
    // Clients that were refused together need not come back together.
    this.refusals = [2, 3, 4, 5, 6, 7, 8].map(overloaded);
  }

  start(): void {
    if (this.maxLagMs === 0) return;
    this.due = performance.now() + sampleEveryMs;
    this.timer = setTimeout(this.sample, sampleEveryMs).unref();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** @throws 503 for the share that is refused */
  admit(): void {
    if (this.share === 0 || Math.random() >= this.share) return;
    this.refused += 1;
    throw this.refusals[this.refused % this.refusals.length]!;
  }

  private readonly sample = (): void => {
    const now = performance.now();
    this.lagMs = now - this.due;
    const elapsedMs = this.lagMs + sampleEveryMs;
    const highest = this.gauges
      .map((gauge) => ({ name: gauge.name, pressure: gauge.read() / gauge.limit }))
      .reduce((one, other) => (other.pressure > one.pressure ? other : one));
    this.samples.push(highest);
    if (this.samples.length > samplesBefore) this.samples.shift();
    this.adjust(Math.min(elapsedMs, longestStepMs) / 1_000);
    this.due = performance.now() + sampleEveryMs;
    this.timer = setTimeout(this.sample, sampleEveryMs).unref();
  };

  private adjust(seconds: number): void {
    const needed = this.share > 0 ? samplesDuring : samplesBefore;
    const recent = this.samples.slice(-needed);
    const isOver = recent.length === needed && recent.every(({ pressure }) => pressure > 1);
    const before = this.share;
    if (isOver) this.share = Math.min(maxShare, before + risePerSecond * seconds);
    else this.share = Math.max(0, before - fallPerSecond * seconds);
    if (before === 0 && this.share > 0) {
      this.log.warn({ because: recent.at(-1)!.name }, 'overloaded: rejecting requests');
    } else if (before > 0 && this.share === 0) {
      this.log.warn({ refused: this.refused }, 'no longer overloaded');
      this.refused = 0;
    }
  }
}
