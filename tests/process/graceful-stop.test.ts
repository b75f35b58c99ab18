import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Api } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { startBuilt } from '../support/built';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';
import { RawConnection, halves } from './raw-connection';
import { TcpProxy } from './tcp-proxy';

let database: { url: string; drop(): Promise<void> };
let sql: Client;
let proxy: TcpProxy;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  sql = new Client({ connectionString: database.url });
  await sql.connect();
  proxy = await TcpProxy.to(database.url);
});
afterAll(async () => {
  await proxy.close();
  await sql.end();
  await database.drop();
});

const start = (settings: Record<string, string> = {}) =>
  startBuiltService({ DATABASE_URL: database.url, ...settings });

async function aDevice(service: BuiltService) {
  const deviceId = randomUUID();
  const api = await new Api(service.url).asNewDevice(deviceId);
  return { deviceId, api, token: api.token! };
}

/** What was sent before was read by then: it came first. */
const hasRead = (service: BuiltService) => fetch(`${service.url}/health`);

async function isClosed(url: string): Promise<boolean> {
  return fetch(`${url}/health`, { headers: { Connection: 'close' } }).then(
    () => false,
    () => true,
  );
}

describe('SIGTERM', () => {
  test('lets a request finish whose body is still on its way', async () => {
    const service = await start();
    const { token, deviceId } = await aDevice(service);
    const [head, rest] = halves({
      method: 'POST',
      path: '/v1/products',
      token,
      body: { name: 'Oats', kcal_100g: 379 },
    });
    const slow = await RawConnection.open(service.url);
    slow.send(head);
    // None of these has a request under way, and none may hold the stop up.
    const kept = await RawConnection.open(service.url);
    kept.send('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await kept.answer(/"ok"/);
    const silent = await RawConnection.open(service.url);
    await hasRead(service);

    service.signal('SIGTERM');
    await until(() => isClosed(service.url));
    await kept.isClosed();
    await silent.isClosed();
    expect(slow.closed).toBe(false);

    slow.send(rest);
    await slow.isClosed();
    expect(slow.text).toMatch(/^HTTP\/1\.1 201 /);
    expect(slow.text).toMatch(/^Connection: close\r$/im);
    expect(await service.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    const said = service.log().flatMap(({ msg }) => (msg === undefined ? [] : [msg]));
    expect(said).toEqual(['listening', 'stopping', 'stopped']);
    const { rows } = await sql.query(
      `SELECT last_seen_at IS NOT NULL AS seen, (SELECT count(*)::int FROM products WHERE device_id = $1)
       FROM devices WHERE id = $1`,
      [deviceId],
    );
    expect(rows).toEqual([{ seen: true, count: 1 }]);
  });

  test('is not ready any more for who asks on a connection that is open', async () => {
    const service = await start();
    const { token } = await aDevice(service);
    const slow = await RawConnection.open(service.url);
    slow.send(halves({ method: 'POST', path: '/v1/products', token })[0]);
    const balancer = await RawConnection.open(service.url);
    balancer.send('GET /ready HTTP/1.1\r\nHost: localhost\r\n');
    await hasRead(service);

    service.signal('SIGTERM');
    await until(() => isClosed(service.url));
    balancer.send('\r\n');
    await balancer.isClosed();
    expect(balancer.text).toMatch(/^HTTP\/1\.1 503 /);
    expect(balancer.text).toMatch(/^Connection: close\r$/im);

    slow.drop();
    expect(await service.ended).toMatchObject({ code: 0 });
  });
});

test('SIGINT to the whole process group, and again, waits for the request that waits for a lock', async () => {
  const service = await start();
  const { deviceId, api } = await aDevice(service);
  await sql.query('BEGIN');
  await sql.query('SELECT 1 FROM device_revisions WHERE device_id = $1 FOR UPDATE', [deviceId]);
  const created = api.post('/v1/products', { name: 'Oats', kcal_100g: 379 });
  await until(async () => (await waiting()) > 0);

  process.kill(-service.pid, 'SIGINT');
  await until(() => isClosed(service.url));
  process.kill(-service.pid, 'SIGINT');
  process.kill(-service.pid, 'SIGTERM');
  await sql.query('ROLLBACK');

  const { status, headers } = await created;
  expect(status).toBe(201);
  expect(headers.get('connection')).toBe('close');
  expect(await service.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
});

describe('the stop has its limit', () => {
  test('for a body that never ends', async () => {
    const service = await start({ SHUTDOWN_TIMEOUT_MS: '300' });
    const { token } = await aDevice(service);
    const slow = await RawConnection.open(service.url);
    slow.send(halves({ method: 'POST', path: '/v1/products', token })[0]);
    await hasRead(service);

    const asked = Date.now();
    const { code } = await service.stop();
    expect(Date.now() - asked).toBeLessThan(4_000);
    expect(code).toBe(0);
    expect(slow.closed).toBe(true);
    expect(service.log().map(({ msg }) => msg)).toContain('requests were cut off');
  });

  test('for a database that does not answer', async () => {
    const service = await start({ DATABASE_URL: proxy.url, SHUTDOWN_TIMEOUT_MS: '300' });
    const { api } = await aDevice(service);
    proxy.stall();
    const lost = api.get('/v1/products').catch(() => 'cut off');
    await until(() => proxy.connections > 0);

    const asked = Date.now();
    const { code } = await service.stop();
    expect(Date.now() - asked).toBeLessThan(5_000);
    expect(code).toBe(1);
    expect(await lost).toBe('cut off');
  });
});

test('a signal during the start ends it', async () => {
  // As a second process does that migrates: the service waits for it.
  await sql.query('SELECT pg_advisory_lock(4226001)');
  const service = startBuilt('src/main.js', [], { env: { DATABASE_URL: database.url } });
  await until(async () => (await waiting()) > 0);
  service.signal('SIGTERM');
  expect(await service.ended).toMatchObject({ code: 0, signal: null });
  await sql.query('SELECT pg_advisory_unlock(4226001)');
});

/** How many sessions of this database wait for a lock. */
async function waiting(): Promise<number> {
  // Inside a transaction PostgreSQL would go on telling what it told first.
  await sql.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await sql.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.count ?? 0;
}
