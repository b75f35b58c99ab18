import type { Fault } from './fault';

/** One try of a request: what was going on when it was sent. */
export interface Sent {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly fault: Fault | undefined;
}

/** How long any request may take. The service's own limit is 6 s; the rest is the machine's. */
const usualWaitMs = 7_000;
/** A request that a fault leaves alone. */
const undisturbedWaitMs = 1_500;

/** What happened, counted, and whatever must not happen. */
export class Journal {
  readonly statuses = new Map<string, number>();
  /** With the first example, and how many there were. */
  readonly failures = new Map<string, { count: number; readonly first: string }>();
  readonly made = new Map<string, number>();
  requests = 0;
  acknowledged = 0;
  kills = 0;
  longestWaitMs = 0;
  /** The fault that is on, or that is not healed yet. */
  fault: Fault | undefined;
  private lastFault: Fault | undefined;

  /** @param slack by how much every limit in time is longer */
  constructor(readonly slack = 1) {}

  begin(fault: Fault): void {
    this.fault = this.lastFault = fault;
    this.longestWaitMs = 0;
    count(this.made, fault.name);
  }

  healed(): void {
    this.fault = undefined;
  }

  /** Something that must not happen; the same again, of whatever request, is only counted. */
  fail(what: string, request?: Pick<Sent, 'method' | 'path'>): void {
    const known = this.failures.get(what);
    if (known) known.count += 1;
    else this.failures.set(what, { count: 1, first: request ? `, first ${where(request)}` : '' });
  }

  send({ method, path }: Pick<Sent, 'method' | 'path'>): Sent {
    this.requests += 1;
    return { at: performance.now(), method, path, fault: this.fault };
  }

  /** @param outcome a status, or why there is none */
  receive(sent: Sent, outcome: string): void {
    const { at, fault } = sent;
    count(this.statuses, outcome);
    const waitedMs = performance.now() - at;
    this.longestWaitMs = Math.max(this.longestWaitMs, waitedMs);
    const faults = [fault, this.fault].filter((one) => one !== undefined);
    const isLeftAlone = faults.length > 0 && faults.every((one) => one.leavesAlone?.(sent));
    const promisedMs = isLeftAlone
      ? undisturbedWaitMs
      : Math.max(usualWaitMs, ...faults.map(({ longestWaitMs = 0 }) => longestWaitMs));
    const limitMs = promisedMs * this.slack;
    if (waitedMs > limitMs) {
      const why = isLeftAlone ? ', which it should leave alone' : '';
      this.fail(`a request took over ${limitMs} ms ${this.when(fault)}${why}`, sent);
    }
  }

  /** When it was, for who reads the failures. */
  when(fault = this.fault): string {
    if (fault) return `during ${fault.name}`;
    return this.lastFault ? `after ${this.lastFault.name} was healed` : 'before any fault';
  }
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** A request without ids and query: what is alike is counted as one. */
export const where = ({ method, path }: Pick<Sent, 'method' | 'path'>) =>
  `${method} ${path.replace(/\?.*/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}')}`;
