import { readConfig } from '../../src/config';
import type { Config } from '../../src/config';
import { type Listening, listen } from '../../src/http/server';
import { createLog } from '../../src/log';
import { createService } from '../../src/service';
import { Api } from './api';
import { asService, workerDatabase } from './database';
import { runsHere } from './dispatch';

export interface TestService {
  readonly url: string;
  readonly api: Api;
  close(): Promise<void>;
}

/** The service as it is shipped, on a free port and the worker's database. */
export async function startService(
  settings: Partial<Config> & { log?: ReturnType<typeof createLog> } = {},
): Promise<TestService> {
  const { log, ...overrides } = settings;
  const databaseUrl = overrides.databaseUrl ?? asService(await workerDatabase());
  const config: Config = {
    ...readConfig({ DATABASE_URL: databaseUrl }),
    ...testSettings,
    ...overrides,
  };
  const service = await createService(databaseUrl, config, log ?? createLog('silent'));
  const server: Listening = await listen(service.app, { ...config, host: '127.0.0.1', port: 0 });
  runsHere(server.url);
  return {
    url: server.url,
    api: new Api(server.url),
    async close() {
      await server.close(1_000);
      await service.close();
    },
  };
}

const testSettings: Partial<Config> = {
  // The least that bcrypt takes: the tests register hundreds of devices.
  bcryptCost: 4,
  registrationsPerMinute: 1_000_000,
  failedTokensPerMinute: 1_000_000,
  requestsPerMinute: 1_000_000,
  databasePoolMax: 5,
  // Hundreds of requests at once on a busy machine are no outage.
  databaseAcquireTimeoutMs: 20_000,
};
