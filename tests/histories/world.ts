import { Pool } from 'pg';
import { freePort } from '../../src/database/embedded/free-port';
import { type Started, startBuilt } from '../support/built';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';
import { shown, tables } from './tables';
import { Wire } from './wire';

/** Two processes of the service on one database, and the ways to them and into it. */
export interface World {
  readonly urls: readonly [string, string];
  readonly wire: Wire;
  readonly sql: Pool;
}

/** Every version that a transaction leaves of a row, as a client should see it; none once deleted. */
const versions = `
  CREATE TABLE versions (
    device_id   uuid, kind text, id uuid, revision bigint, row jsonb,
    transaction xid8             DEFAULT pg_current_xact_id(),
    written_at  double precision DEFAULT extract(epoch FROM clock_timestamp()) * 1000
  );
  CREATE INDEX ON versions (device_id);

  CREATE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND OLD.revision = NEW.revision THEN RETURN NULL; END IF;
    INSERT INTO versions (device_id, kind, id, revision, row)
      SELECT NEW.device_id, TG_TABLE_NAME, NEW.id, NEW.revision,
             CASE WHEN NEW.deleted_at IS NULL THEN ${shown('NEW')} END;
    RETURN NULL;
  END $$;
  ${tables
    .map(
      (table) => `CREATE TRIGGER keep_version AFTER INSERT OR UPDATE ON ${table}
                  FOR EACH ROW EXECUTE FUNCTION keep_version();`,
    )
    .join('\n')}
`;

/** Sets it up for a test file: the world is there when its tests begin. */
export function twoProcesses(): World {
  const world = {} as { -readonly [Part in keyof World]: World[Part] };
  let processes: Started[] = [];
  let database: { url: string; drop(): Promise<void> } | undefined;

  beforeAll(async () => {
    database = await ownDatabase({ migrated: true });
    world.sql = new Pool({ connectionString: database.url, max: 16 });
    world.wire = new Wire();
    await world.sql.query(versions);
    const ports = [await freePort(), await freePort()] as const;
    world.urls = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`];
    processes = ports.map((port) => start(port, database!.url));
    await Promise.all(world.urls.map((url) => until(() => answers(url), 30_000)));
  }, 150_000);

  afterAll(async () => {
    world.wire?.close();
    for (const process of processes) process.signal('SIGTERM');
    const ends = await Promise.all(processes.map(({ ended }) => ended));
    await world.sql?.end();
    await database?.drop();
    for (const { code, stdout, stderr } of ends) {
      expect({ code, said: (stdout + stderr).slice(0, 2000) }).toEqual({ code: 0, said: '' });
    }
  });
  return world;
}

/** What it would log of a hundred thousand requests nobody reads, but for what went wrong. */
function start(port: number, databaseUrl: string): Started {
  return startBuilt('src/main.js', [], {
    env: {
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      DATABASE_POOL_MAX: '12',
      BCRYPT_COST: '4',
      REGISTRATIONS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
    },
  });
}

const answers = (url: string) =>
  fetch(`${url}/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
