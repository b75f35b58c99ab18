import type { Logger } from 'pino';
import { type Config, readConfig, readEnvironment } from './config';
import { provideDatabase } from './database/provide';
import { type Listening, listen } from './http/server';
import { describeFault } from './problems/describe-fault';
import { type Service, createLog, createService } from './service';
import { describeStartFailure } from './start-failure';

// bcrypt, files and name look-ups share libuv's threads; the hasher takes half of these at most.
process.env.UV_THREADPOOL_SIZE ??= '8';

/** For what is left once the requests have had all of their time: writing, closing connections. */
const closeWithinMs = 1_000;

/** The process: settings -> database -> service -> listen -> a graceful stop. */
async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const log = createLog(config.logLevel);
  // Sequelize says there that it gave a connection up; the request that met it says so in the log.
  // eslint-disable-next-line no-console
  console.warn = (line: unknown) => log.debug({ line: String(line) }, 'console');
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'uncaught');
    process.exit(1);
  });

  const signal = firstSignal();
  const database = await provideDatabase(config, (line) => log.info(line));
  try {
    // The start can take long, where another process migrates; nobody has to wait for its end.
    const running = await Promise.race([start(database.url, config, log), signal]);
    log.info({ signal: await signal }, 'stopping');
    if (typeof running === 'object') await stop(running, config.shutdownTimeoutMs, log);
  } finally {
    await database.release();
  }
  log.info('stopped');
}

interface Running {
  readonly service: Service;
  readonly server: Listening;
}

async function start(url: string, config: Config, log: Logger): Promise<Running> {
  if (config.migrateOnStart) {
    // What a service with a database of its own never needs is not loaded: it would slow its start.
    const { migrateUp } = await import('./database/migrator.js');
    const applied = await migrateUp(url);
    if (applied.length > 0) log.info({ applied }, 'migrated');
    // An operator's catalog is the operator's to fill.
    if (config.databaseUrl === undefined) {
      const { loadStarterCatalog } = await import('./catalog/starter.js');
      const foods = await loadStarterCatalog(url);
      if (foods > 0) log.info({ foods }, 'starter catalog loaded');
    }
  }
  const service = await createService(url, config, log);
  const server = await listen(service.app, config.host, config.port);
  log.info({ url: server.url, docs: `${server.url}/docs` }, 'listening');
  service.readiness.check().catch(({ cause }: Error) => {
    log.warn({ fault: describeFault(cause) }, 'not ready');
  });
  return { service, server };
}

async function stop({ service, server }: Running, withinMs: number, log: Logger): Promise<void> {
  setTimeout(() => {
    log.error('the stop took too long');
    process.exit(1);
  }, withinMs + closeWithinMs);
  service.readiness.stop();
  const cutOff = await server.close(withinMs);
  if (cutOff > 0) log.warn({ requests: cutOff }, 'requests were cut off');
  await service.close();
}

/** A second signal changes nothing: a terminal and npm both send one, and the stop has its limit. */
function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${describeStartFailure(error)}\n`);
    process.exit(1);
  },
);
