/** What one round of one workload came to. */
export interface Round {
  readonly requests: number;
  readonly seconds: number;
  /** Of the server's processes alone. */
  readonly cpuMs: number;
  /** Of the database's sessions. */
  readonly databaseCpuMs: number;
  /** Of whatever the machine did meanwhile: the server, its database, the load, and others. */
  readonly busyMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The rounds of one workload together: of each figure the median. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** In µs, of the server's processes. */
  readonly cpuPerRequest: number;
  /** In µs, of the database's sessions. */
  readonly databaseCpuPerRequest: number;
  /** Cores that the server kept busy, on average. */
  readonly cores: number;
  /** Cores that were busy at all: where that is all of them, more processes serve no more. */
  readonly busyCores: number;
  /** How far apart the CPU figures of the rounds were, as a share of their median. */
  readonly spread: number;
}

export function figuresOf(rounds: readonly Round[]): Figures {
  const cpu = rounds.map(({ cpuMs, requests }) => (cpuMs / requests) * 1000);
  const database = rounds.map(({ databaseCpuMs, requests }) => (databaseCpuMs / requests) * 1000);
  return {
    requestsPerSecond: median(rounds.map(({ requests, seconds }) => requests / seconds)),
    p50Ms: median(rounds.map(({ p50Ms }) => p50Ms)),
    p99Ms: median(rounds.map(({ p99Ms }) => p99Ms)),
    cpuPerRequest: median(cpu),
    databaseCpuPerRequest: median(database),
    cores: median(rounds.map(({ cpuMs, seconds }) => cpuMs / seconds / 1000)),
    busyCores: median(rounds.map(({ busyMs, seconds }) => busyMs / seconds / 1000)),
    spread: spread(cpu),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}

/** The least value that this share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** From the least to the greatest, as a share of the median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}
