import { Registry, type Metric, collectDefaultMetrics } from 'prom-client';
import type { RequestMetrics } from './request-metrics';

interface Value {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  readonly metricName?: string;
}

export interface Sources {
  readonly requests: RequestMetrics;
  pool(): { readonly using: number; readonly available: number; readonly waiting: number };
  pipelinePending(): number;
  hasher(): Readonly<Record<string, number>>;
  syncRejections(): ReadonlyMap<string, number>;
  /** Nothing while the database does not answer. */
  catalogFoods(): Promise<number | undefined>;
}

/** All metrics of the process. Each is read when it is asked for. */
export function metricsOf(sources: Sources): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const add = (
    type: 'counter' | 'gauge' | 'histogram',
    name: string,
    help: string,
    read: () => readonly Value[] | Promise<readonly Value[]>,
  ) => {
    const get = async () => ({ name, help, type, values: await read(), aggregator: 'sum' });
    // The registry needs no more of a metric than this; prom-client's classes would count twice.
    registry.registerMetric({ name, get } as unknown as Metric);
  };
  const one = (value: number): Value[] => [{ labels: {}, value }];

  add('counter', 'countonme_requests_total', 'Requests by operation and status.', () =>
    sources.requests.requests(),
  );
  const duration = 'countonme_request_duration_seconds';
  add('histogram', duration, 'Time from a request to the end of its response.', () =>
    sources.requests.durations(duration),
  );
  add('gauge', 'countonme_database_pool', 'Connections of the pool, and waits for one.', () => {
    const { using, available, waiting } = sources.pool();
    return Object.entries({ in_use: using, idle: available, waiting }).map(([state, value]) => ({
      labels: { state },
      value,
    }));
  });
  add(
    'gauge',
    'countonme_database_pending_statements',
    'Pipelined statements without answer.',
    () => one(sources.pipelinePending()),
  );
  add('gauge', 'countonme_hasher_waiting', 'Secrets that wait for bcrypt.', () =>
    Object.entries(sources.hasher()).map(([trust, value]) => ({ labels: { trust }, value })),
  );
  add('counter', 'countonme_sync_rejections_total', 'Records of pushes that were rejected.', () =>
    [...sources.syncRejections()].map(([code, value]) => ({ labels: { code }, value })),
  );
  add(
    'gauge',
    'countonme_catalog_foods',
    'Foods in the catalog, as PostgreSQL estimates.',
    async () => {
      const foods = await sources.catalogFoods();
      return foods === undefined ? [] : one(foods);
    },
  );
  return registry;
}
