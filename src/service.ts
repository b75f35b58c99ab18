import type { Express } from 'express';
import type { Logger } from 'pino';
import { createApp } from './app';
import { Attempts } from './auth/attempts';
import { LastSeen } from './auth/last-seen';
import { Recovery, attemptsAtDevice } from './auth/recovery';
import { SecretHasher } from './auth/secret-hash';
import { AuthService } from './auth/service';
import { VerifiedSecrets } from './auth/verified-secrets';
import { CatalogRows } from './catalog/rows';
import type { Config } from './config';
import { serveContract } from './contract/adapter';
import { readContract } from './contract/document';
import { handlersOf } from './contract/handlers';
import { Exports } from './data/export';
import { ImportQueue } from './data/import-queue';
import { connectDatabase } from './database/connection';
import { DeviceStore } from './database/device-store';
import { Pipeline } from './database/pipeline';
import { DeviceService } from './devices/service';
import { serveDocs } from './docs/serve';
import { Readiness } from './health/readiness';

/** The service without its process: everything wired, nothing listening. */
export interface Service {
  readonly app: Express;
  readonly readiness: Readiness;
  /** Writes what is still to be written and gives the connections back. */
  close(): Promise<void>;
}

export async function createService(url: string, config: Config, log: Logger): Promise<Service> {
  const database = connectDatabase(url, config);
  const pipeline = new Pipeline(url, config);
  const readiness = new Readiness(database);
  const lastSeen = new LastSeen(database);
  const hasher = new SecretHasher(config.bcryptCost);
  const failures = new Attempts(config.failedTokensPerMinute);
  const auth = new AuthService({
    database,
    hasher,
    verified: new VerifiedSecrets(),
    lastSeen,
    registrations: new Attempts(config.registrationsPerMinute),
    failures,
  });

  const document = readContract();
  const contract = await serveContract({
    document,
    handlers: handlersOf({
      auth,
      recovery: new Recovery({ database, hasher, failures, attempts: attemptsAtDevice(config) }),
      devices: new DeviceService(database, hasher),
      catalog: new CatalogRows(database),
      exports: new Exports(documentsAtOnce(config)),
      imports: new ImportQueue(documentsAtOnce(config), config.databaseAcquireTimeoutMs),
      readiness,
      version: document.info.version,
    }),
    async authenticate(authorization, address) {
      const caller = await auth.authenticate(authorization, address);
      const device = new DeviceStore(database, pipeline, caller);
      return { device, caller };
    },
  });

  return {
    app: createApp({ config, log, docs: serveDocs(), contract }),
    readiness,
    async close() {
      await lastSeen.stop();
      await Promise.all([pipeline.close(), database.close()]);
    },
  };
}

/** Exports, and imports: a client can be slow, and must leave the most of the connections to others. */
const documentsAtOnce = ({ databasePoolMax }: Config) => Math.ceil(databasePoolMax / 5);
