import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../config';
import { listen } from '../http/server';
import { describeFault } from '../problems/describe-fault';
import { type Service, createService } from '../service';
import { type Running, closeWithinMs } from './lifetime';

const compileAfterMs = 1_000;

/** The service in this process, listening. @throws when it can't be listened there */
export async function startServing(url: string, config: Config, log: Logger): Promise<Running> {
  const service = await createService(url, config, log);
  const metrics = await service.serveMetrics();
  const server = await listen(service.app, config, log);
  service.shedder.start();
  log.info(
    { url: server.url, docs: `${server.url}/docs`, ...(metrics && { metrics: metrics.url }) },
    'listening',
  );
  void reportState(service, log);
  const stopping = new AbortController();
  // Not at once: the first requests come before what later ones need.
  setTimeout(() => void service.compileValidators(stopping.signal), compileAfterMs).unref();
  return {
    async stop({ shutdownDrainMs, shutdownTimeoutMs }) {
      setTimeout(
        () => {
          log.error('the shutdown took too long');
          process.exit(1);
        },
        shutdownDrainMs + shutdownTimeoutMs + closeWithinMs,
      );
      stopping.abort();
      service.readiness.stop();
      server.drain();
      if (shutdownDrainMs > 0) await sleep(shutdownDrainMs);
      const cutOff = await server.close(shutdownTimeoutMs);
      metrics?.close();
      if (cutOff > 0) log.warn({ requests: cutOff }, 'requests were cut off');
      await service.close();
      return true;
    },
  };
}

/** Says in the log what an operator has to know of a service that listens. */
async function reportState(service: Service, log: Logger): Promise<void> {
  try {
    await service.readiness.check();
    if (!(await service.hasRowLevelSecurity())) {
      log.warn('row-level security is off: the role of DATABASE_URL owns the tables');
    }
  } catch (error) {
    const { cause = error } = error as Error;
    log.warn({ fault: describeFault(cause) }, 'not ready');
  }
}
