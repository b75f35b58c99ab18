import './process/node-version';
import './process/navigator';
import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { contractDigest } from '../generated/operations';
import { type Config, readConfig, readEnvironment } from './config';
import { assertFresh } from './contract/digest';
import { type ProvidedDatabase, provideDatabase } from './database/provide';
import { createLog } from './log';
import { answerHelp } from './process/help';
import { receiveHandover, reportStartFailure } from './process/handover';
import { firstSignal, logWhatEscapes, runUntil } from './process/lifetime';
import { startServing } from './process/serve';
import { startWorkers } from './process/workers';

const usage = `Usage: node dist/src/main.js

Starts the service. Settings are environment variables; .env.example lists them.

  --help      show this text
  --version   show the version
`;

// bcrypt, files and name look-ups share libuv's threads; the hasher takes half of these at most.
process.env.UV_THREADPOOL_SIZE ??= '8';

/** The process: settings -> database -> service, in this process or in workers -> a graceful stop. */
async function main(): Promise<boolean> {
  answerHelp(process.argv.slice(2), usage);
  const config = readConfig(readEnvironment());
  assertFresh(contractDigest);
  const { workers } = config;
  const log = createLog(config.logLevel, workers > 1 ? { pid: process.pid } : null);
  logWhatEscapes(log);
  const { unknownVariables: variables } = config;
  if (variables.length > 0) log.warn({ variables }, 'not settings, ignored');

  const signal = firstSignal();
  const database = await provideDatabase(config, (line) => log.info(line));
  const { url } = database;
  const start = async () => {
    await migrate(database, config, log);
    if (workers === 1) return startServing(url, config, log);
    return startWorkers(workers, { url, config }, log);
  };
  let isWell: boolean;
  try {
    isWell = await runUntil(signal, start, config, log);
  } finally {
    await database.release();
  }
  log.info('stopped');
  return isWell;
}

async function migrate(
  { url, ownerUrl }: ProvidedDatabase,
  config: Config,
  log: Logger,
): Promise<void> {
  if (!config.migrateOnStart) return;
  // What a service with a database of its own never needs is not loaded: it would slow its start.
  const { migrateUp } = await import('./database/migrator.js');
  const applied = await migrateUp(ownerUrl, url);
  if (applied.length > 0) log.info({ applied }, 'migrated');
  // An operator's catalog is the operator's to fill.
  if (config.databaseUrl === undefined) {
    const { loadStarterCatalog } = await import('./catalog/starter.js');
    const foods = await loadStarterCatalog(ownerUrl);
    if (foods > 0) log.info({ foods }, 'starter catalog loaded');
  }
}

/** One of several processes that serve the same port. Node ends it when the primary is gone. */
async function work(): Promise<boolean> {
  const signal = firstSignal();
  // So it does one that is just telling it something, but that one would call it a fault. The
  // process passes that on to the worker, which throws it unless it is heard there.
  cluster.worker!.on('error', () => process.exit(1));
  const { url, config } = await receiveHandover();
  const log = createLog(config.logLevel, { pid: process.pid });
  logWhatEscapes(log);
  const start = () => startServing(url, config, log);
  const isWell = await runUntil(signal, start, config, log);
  log.info('stopped');
  return isWell;
}

async function reportFailure(error: unknown): Promise<void> {
  // It knows the migrator's failures, and so loads what a start that goes well does not need.
  const { describeStartFailure } = await import('./start-failure.js');
  const reason = describeStartFailure(error);
  if (cluster.isWorker) await reportStartFailure(reason);
  else process.stderr.write(`${reason}\n`);
}

(cluster.isWorker ? work() : main()).then(
  (isWell) => process.exit(isWell ? 0 : 1),
  async (error: unknown) => {
    await reportFailure(error);
    process.exit(1);
  },
);
