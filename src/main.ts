import { loadStarterCatalog } from './catalog/starter';
import { ConfigError, readConfig, readEnvironment } from './config';
import { migrateUp } from './database/migrator';
import { provideDatabase } from './database/provide';
import { listen } from './http/server';
import { describeFault } from './problems/describe-fault';
import { createLog, createService } from './service';

// bcrypt, files and name look-ups share libuv's threads; the hasher takes half of these at most.
process.env.UV_THREADPOOL_SIZE ??= '8';

/** The process: settings -> database -> service -> listen -> a graceful stop. */
async function main(): Promise<void> {
  const config = readConfig(readEnvironment());
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'uncaught');
    process.exit(1);
  });

  const stopped = firstSignal();
  const database = await provideDatabase(config, (line) => log.info(line));
  if (config.migrateOnStart) {
    const applied = await migrateUp(database.url);
    if (applied.length > 0) log.info({ applied }, 'migrated');
    // An operator's catalog is the operator's to fill.
    const foods = config.databaseUrl === undefined ? await loadStarterCatalog(database.url) : 0;
    if (foods > 0) log.info({ foods }, 'starter catalog loaded');
  }
  const service = await createService(database.url, config, log);
  const server = await listen(service.app, config.host, config.port);
  log.info({ url: server.url, docs: `${server.url}/docs` }, 'listening');

  const signal = await stopped;
  log.info({ signal }, 'stopping');
  service.readiness.stop();
  await server.close(config.shutdownTimeoutMs);
  await service.close();
  await database.release();
  log.info('stopped');
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
    const message = error instanceof ConfigError ? error.message : describeStart(error);
    process.stderr.write(`${message}\n`);
    process.exit(1);
  },
);

function describeStart(error: unknown): string {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken; set PORT to another one`;
  return `The service can't start: ${JSON.stringify(describeFault(error), null, 2)}`;
}
