import type { RequestHandler } from 'express';

/** Upper bounds of the histogram's buckets, in seconds. */
export const bucketsS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** What is not an operation of the contract: the reference, and paths that do not exist. */
const noOperation = 'none';
/** The client hung up before it got an answer. */
const noStatus = 'none';

interface OperationCounts {
  readonly statuses: Map<number | typeof noStatus, number>;
  /** Requests by bucket; the last one is for those above all bounds. */
  readonly durations: number[];
  sumS: number;
}

/** Counts requests in plain numbers: they become metrics only when they are asked for. */
export class RequestMetrics {
  private readonly operations = new Map<string, OperationCounts>();

  /** @param operations the ids of all operations: each is there from the start, with zero */
  constructor(operations: readonly string[]) {
    for (const id of [...operations, noOperation]) {
      this.operations.set(id, {
        statuses: new Map(),
        durations: new Array<number>(bucketsS.length + 1).fill(0),
        sumS: 0,
      });
    }
  }

  readonly middleware: RequestHandler = (_req, res, next) => {
    const started = performance.now();
    res.once('close', () => {
      const operation = (res.locals.operationId as string | undefined) ?? noOperation;
      const status = res.headersSent ? res.statusCode : noStatus;
      this.count(operation, status, (performance.now() - started) / 1_000);
    });
    next();
  };

  count(operation: string, status: number | typeof noStatus, seconds: number): void {
    const counts = this.operations.get(operation);
    if (!counts) return;
    counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
    let bucket = 0;
    while (bucket < bucketsS.length && seconds > bucketsS[bucket]!) bucket += 1;
    counts.durations[bucket]! += 1;
    counts.sumS += seconds;
  }

  /** In the form that prom-client's registry asks of a metric. */
  requests() {
    return [...this.operations].flatMap(([operation, { statuses }]) =>
      [...statuses].map(([status, value]) => ({
        labels: { operation, status: String(status) },
        value,
      })),
    );
  }

  /** As a histogram: buckets are cumulative. */
  durations(name: string) {
    return [...this.operations].flatMap(([operation, { durations, sumS }]) => {
      let value = 0;
      const buckets = durations.map((count, index) => {
        value += count;
        const le = bucketsS[index] ?? '+Inf';
        return { metricName: `${name}_bucket`, labels: { operation, le }, value };
      });
      const labels = { operation };
      return [
        ...buckets,
        { metricName: `${name}_sum`, labels, value: sumS },
        { metricName: `${name}_count`, labels, value },
      ];
    });
  }
}
