import { once } from 'node:events';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { randomUUID } from 'node:crypto';
import { Api } from '../support/api';
import { until } from '../support/until';
import { startService } from '../support/service';
import { expectUnavailable, onRealDatabase } from './real-database';

const lab = onRealDatabase();
const oats = { name: 'Oats', kcal_100g: 379 };

test('a stopped server is a 503 for everyone, and costs nobody a token', async () => {
  const api = await new Api(lab.service.url).asNewDevice();
  await api.post('/v1/products', oats);
  for (const mode of ['fast', 'kill'] as const) {
    await lab.server.stop(mode);
    // Sessions outlive a killed server for the moment that they take to notice.
    await until(async () => (await api.get('/v1/products')).status === 503, 5_000);
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([
        api.get('/v1/products'),
        api.post('/v1/products', oats),
        api.delete(`/v1/products/${randomUUID()}`),
        api.get('/v1/stats/day/2026-01-31'),
        api.post('/v1/auth/register', { device_id: randomUUID() }),
        api.get('/ready'),
      ]);
      answers.forEach(expectUnavailable);
    }
    await lab.server.start();
    await until(async () => (await api.get('/v1/products')).status === 200, 5_000);
    expect((await api.post('/v1/products', oats)).status).toBe(201);
    await until(async () => (await api.get('/ready')).status === 200, 5_000);
  }
});

/** Each way in which a connection fails before it is one. */
describe('a connection that can not be had', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    await lab.server.sql(`CREATE ROLE locked_out NOLOGIN PASSWORD 'x'`);
    await lab.server.sql(`CREATE ROLE crowded LOGIN CONNECTION LIMIT 0 PASSWORD 'x'`);
  });
  afterAll(() => silent.close());

  const changed = (change: (url: URL) => void) => () => {
    const url = new URL(lab.server.url);
    change(url);
    return url.href;
  };
  const cases = {
    'nobody listens (ECONNREFUSED)': changed((url) => (url.port = '1')),
    'no such host (ENOTFOUND)': changed((url) => (url.hostname = 'nowhere.invalid')),
    'no route (ENETUNREACH, EHOSTUNREACH)': changed((url) => (url.hostname = '[100::1]')),
    'no such socket (ENOENT)': () => 'postgres://service:x@/service?host=/nowhere',
    'a server that says nothing': changed(
      (url) => (url.port = String((silent.address() as AddressInfo).port)),
    ),
    'a wrong password (28P01)': changed((url) => (url.password = 'wrong')),
    'a role that may not log in (28000)': () => lab.server.urlOf('locked_out', 'x'),
    'no such database (3D000)': changed((url) => (url.pathname = '/nowhere')),
    'too many connections (53300)': () => lab.server.urlOf('crowded', 'x'),
    'a server without TLS': changed((url) => (url.search = '?sslmode=verify-full')),
  };

  test.each(Object.entries(cases))('is a 503: %s', async (_what, urlOf) => {
    const service = await startService({
      databaseUrl: urlOf(),
      databaseAcquireTimeoutMs: 500,
    });
    const { api } = service;
    const known = api.as(`${randomUUID()}.${'A'.repeat(43)}`);
    const answers = [
      await known.get('/v1/products'),
      await api.post('/v1/auth/register', { device_id: randomUUID() }),
      await api.get('/ready'),
    ];
    answers.forEach(expectUnavailable);
    await service.close();
  });
});
