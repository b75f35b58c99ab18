import type { Logger } from 'pino';
import type { Config } from '../config';
import { listen } from '../http/server';
import { describeFault } from '../problems/describe-fault';
import { createService } from '../service';
import { type Running, closeWithinMs } from './lifetime';

/** The service in this process, listening. @throws when it can't be listened there */
export async function startServing(url: string, config: Config, log: Logger): Promise<Running> {
  const service = await createService(url, config, log);
  const server = await listen(service.app, config.host, config.port);
  log.info({ url: server.url, docs: `${server.url}/docs` }, 'listening');
  service.readiness.check().catch(({ cause }: Error) => {
    log.warn({ fault: describeFault(cause) }, 'not ready');
  });
  return {
    async stop(withinMs) {
      setTimeout(() => {
        log.error('the stop took too long');
        process.exit(1);
      }, withinMs + closeWithinMs);
      service.readiness.stop();
      const cutOff = await server.close(withinMs);
      if (cutOff > 0) log.warn({ requests: cutOff }, 'requests were cut off');
      await service.close();
      return true;
    },
  };
}
