import type { Express } from 'express';
import type { Logger } from 'pino';
import { QueryTypes } from 'sequelize';
import { createApp } from './app';
import { FailedAttempts } from './auth/failed-attempts';
import { LastSeen } from './auth/last-seen';
import { RateLimiter } from './auth/rate-limiter';
import { Recovery } from './auth/recovery';
import { SecretHasher } from './auth/secret-hash';
import { AuthService } from './auth/service';
import { VerifiedSecrets } from './auth/verified-secrets';
import { CatalogRows } from './catalog/rows';
import type { Config } from './config';
import { serveContract } from './contract/adapter';
import { operationsOf, readContract } from './contract/document';
import { Exports } from './data/export';
import { ChangeQueue } from './database/change-queue';
import { ImportQueue } from './data/import-queue';
import { connectDatabase } from './resources/connect';
import { databaseGauges, poolOf } from './health/database-gauges';
import { RequestMetrics } from './metrics/request-metrics';
import type { ServedMetrics } from './metrics/serve';
import { estimatedFoods } from './catalog/estimated-foods';
import { rejectionCounts } from './sync/rejection-counts';
import { DeviceStore } from './database/device-store';
import { Pipeline } from './database/pipeline';
import { RequestBudget } from './devices/request-budget';
import { DeviceService } from './devices/service';
import { serveDocs } from './docs/serve';
import { handlersOf } from './handlers';
import { Readiness } from './health/readiness';
import { LoadShedder } from './http/load-shedder';
import { shedLoad } from './http/shed-load';

/** The service without its process: everything wired, nothing listening. */
export interface Service {
  readonly app: Express;
  readonly readiness: Readiness;
  /** Whether row-level security applies to the role that the service connects as. */
  hasRowLevelSecurity(): Promise<boolean>;
  readonly shedder: LoadShedder;
  /** Listens on the port of the metrics, where one is set. @throws when it is taken */
  serveMetrics(): Promise<ServedMetrics | undefined>;
  /** Compiles what the first requests would otherwise wait for. */
  compileValidators(signal: AbortSignal): Promise<void>;
  /** Writes what is still to be written and gives the connections back. */
  close(): Promise<void>;
}

export async function createService(url: string, config: Config, log: Logger): Promise<Service> {
  const database = connectDatabase(url, config);
  const pipeline = new Pipeline(url, config, database);
  const readiness = new Readiness(pipeline);
  const lastSeen = new LastSeen(database);
  const hasher = new SecretHasher(config.bcryptCost);
  const failures = new FailedAttempts(config.failedTokensPerMinute, config.ipv6Prefix);
  const auth = new AuthService({
    database,
    pipeline,
    hasher,
    verified: new VerifiedSecrets(config.verifiedTokensMax),
    lastSeen,
    registrations: new RateLimiter(config.registrationsPerMinute),
    failures,
    ipv6Prefix: config.ipv6Prefix,
  });

  const shedder = new LoadShedder(
    config.maxEventLoopLagMs,
    databaseGauges(database, pipeline, config),
    log,
  );

  const changes = new ChangeQueue(config);
  const document = readContract();
  const metrics =
    config.metricsPort === undefined
      ? undefined
      : new RequestMetrics(operationsOf(document).map(({ id }) => id));
  const contract = await serveContract({
    document,
    handlers: handlersOf({
      auth,
      recovery: new Recovery({ database, hasher, failures }),
      devices: new DeviceService(database, hasher),
      catalog: new CatalogRows(database),
      exports: new Exports(documentsAtOnce(config)),
      imports: new ImportQueue(documentsAtOnce(config), config.databaseAcquireTimeoutMs),
      readiness,
      version: document.info.version,
    }),
    async authenticate(authorization, address) {
      const caller = await auth.authenticate(authorization, address);
      const device = new DeviceStore(database, pipeline, caller, changes, config.maxRowsPerDevice);
      return { device, caller };
    },
    admit: shedLoad(shedder),
    budget: new RequestBudget(config.requestsPerMinute),
  });

  return {
    app: createApp({
      config,
      log,
      metrics: metrics?.middleware,
      docs: serveDocs(),
      contract: contract.handle,
    }),
    async serveMetrics() {
      const { metricsPort, host } = config;
      if (!metrics || metricsPort === undefined) return undefined;
      // prom-client is loaded only where it is used: it would slow the start.
      const { serveMetrics } = await import('./metrics/serve.js');
      const { metricsOf } = await import('./metrics/registry.js');
      const registry = metricsOf({
        requests: metrics,
        pool: () => poolOf(database),
        pipelinePending: () => pipeline.pending,
        hasher: () => hasher.waiting(),
        syncRejections: () => rejectionCounts,
        catalogFoods: () => estimatedFoods(pipeline),
      });
      return serveMetrics(registry, host, metricsPort);
    },
    readiness,
    async hasRowLevelSecurity() {
      const [row] = await database.query<{ is_active: boolean }>(
        "SELECT row_security_active('products') AS is_active",
        { type: QueryTypes.SELECT },
      );
      return row?.is_active === true;
    },
    shedder,
    compileValidators: (signal) => contract.compileValidators(signal),
    async close() {
      shedder.stop();
      await lastSeen.stop();
      await Promise.all([pipeline.close(), database.close()]);
    },
  };
}

/** Exports, and imports: a client can be slow, and must leave the most of the connections to others. */
const documentsAtOnce = ({ databasePoolMax }: Config) => Math.ceil(databasePoolMax / 5);
