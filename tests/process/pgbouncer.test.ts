import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/database/embedded/free-port';
import { Api } from '../support/api';
import { startBuiltService } from '../support/built-service';
import { RealPostgres } from '../support/real-postgres';
import { sqlOn } from '../support/sql';
import { until } from '../support/until';

const program = '/usr/sbin/pgbouncer';
const whereInstalled = existsSync(program) ? describe : describe.skip;

whereInstalled('behind PgBouncer', () => {
  let server: RealPostgres;
  let pgbouncer: ChildProcess;
  let folder: string;
  beforeAll(async () => {
    server = await RealPostgres.start();
  }, 60_000);
  afterEach(() => {
    pgbouncer.kill();
    rmSync(folder, { recursive: true });
  });
  afterAll(() => server.remove(), 60_000);

  /** @returns the URL of the database behind it */
  async function start(mode: 'session' | 'transaction'): Promise<string> {
    folder = mkdtempSync(join(tmpdir(), 'countonme-pgbouncer-'));
    const port = await freePort();
    const { username, password, port: target } = new URL(server.url);
    const [config, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users')];
    writeFileSync(users, `"${username}" "${password}"\n`);
    writeFileSync(
      config,
      `[databases]\n* = host=127.0.0.1 port=${target}\n[pgbouncer]\nlisten_addr = 127.0.0.1
listen_port = ${port}\nauth_type = plain\nauth_file = ${users}\nunix_socket_dir =
pool_mode = ${mode}\n`,
    );
    chmodSync(folder, 0o755);
    const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
    pgbouncer = spawn(program, [...asNobody, config], { stdio: 'ignore' });
    const url = Object.assign(new URL(server.url), { port: String(port) }).href;
    await until(() =>
      sqlOn(url, 'SELECT 1').then(
        () => true,
        () => false,
      ),
    );
    return url;
  }

  test('in session mode the service works', async () => {
    const url = await start('session');
    const service = await startBuiltService({ DATABASE_URL: url });
    const api = await new Api(service.url).asNewDevice();
    expect((await api.post('/v1/products', { name: 'Oats', kcal_100g: 372 })).status).toBe(201);
    expect((await fetch(`${service.url}/ready`)).status).toBe(200);
    await service.stop();
  }, 60_000);

  test('in transaction mode the log says what to set', async () => {
    const url = await start('transaction');
    // A client before it, as another process of the service would be.
    await sqlOn(url, 'PREPARE name_device (text) AS SELECT $1');
    const service = await startBuiltService({ DATABASE_URL: url, MIGRATE_ON_START: 'false' });
    await until(() => service.output().includes('set its pool mode to session'));
    await service.stop();
  }, 60_000);
});
