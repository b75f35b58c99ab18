import { Client } from 'pg';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { TcpProxy } from './tcp-proxy';

/** The service, its database, and the connection between them in the test's hands. */
export interface BehindProxy {
  service: BuiltService;
  proxy: TcpProxy;
  /** The test's own session, past the proxy. */
  sql: Client;
  /** The service's sessions that fit. */
  readonly backends: (condition?: string) => Promise<number[]>;
  readonly isWaitingForLock: () => Promise<boolean>;
}

/** Sets it up for a test file, with limits that are short: a test would wait for them. */
export function behindProxy(settings: Record<string, string>): BehindProxy {
  let database: { url: string; drop(): Promise<void> };
  const lab = {
    async backends(condition = 'true') {
      // Inside of a transaction they would stay as they were when first looked at.
      await lab.sql.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await lab.sql.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
         AND application_name = 'countonme-api' AND ${condition}`,
      );
      return rows.map(({ pid }) => pid);
    },
    async isWaitingForLock() {
      return (await lab.backends(`wait_event_type = 'Lock'`)).length > 0;
    },
  } as BehindProxy;

  beforeAll(async () => {
    database = await ownDatabase({ migrated: true });
    lab.sql = new Client({ connectionString: database.url });
    await lab.sql.connect();
    lab.proxy = await TcpProxy.to(database.url);
    lab.service = await startBuiltService({
      DATABASE_URL: lab.proxy.url,
      DATABASE_ACQUIRE_TIMEOUT_MS: '600',
      DATABASE_STATEMENT_TIMEOUT_MS: '600',
      ...settings,
    });
  });
  afterEach(async () => {
    lab.proxy.restore();
    await lab.sql.query('ROLLBACK');
  });
  afterAll(async () => {
    const { code, stderr } = await lab.service.stop();
    await lab.sql.end();
    await lab.proxy.close();
    await database.drop();
    // It lived through all of it, and said nothing past its log.
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
  return lab;
}
