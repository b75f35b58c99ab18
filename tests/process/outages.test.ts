import { randomUUID } from 'node:crypto';
import type { Product } from '../../generated/api';
import { type Answer, Api } from '../support/api';
import { until } from '../support/until';
import { behindProxy } from './behind-proxy';

const lab = behindProxy({ DATABASE_POOL_MAX: '1' });
const oats = { name: 'Oats', kcal_100g: 379 };

let api: Api;
beforeEach(async () => {
  api = await new Api(lab.service.url).asNewDevice();
});

const productsStored = async () => (await api.get<Product[]>('/v1/products')).body.length;

const endAllSessions = () =>
  lab.sql.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'countonme-api'`,
  );

function expectUnavailable({ status, headers, body }: Answer) {
  expect(body).toMatchObject({ code: 'unavailable' });
  expect(status).toBe(503);
  expect(headers.get('retry-after')).toBe('5');
}

describe('a database that is gone', () => {
  test('is a 503 for everyone, and costs nobody a token', async () => {
    await api.post('/v1/products', oats);
    const neverSeen = await new Api(lab.service.url).asNewDevice();
    const guess = `${randomUUID()}.${'A'.repeat(43)}`;

    lab.proxy.cut();
    const answers = await Promise.all([
      api.get('/v1/products'),
      api.post('/v1/products', oats),
      neverSeen.get('/v1/products'),
      api.get('/v1/products', { token: guess }),
      api.post('/v1/auth/register', { device_id: randomUUID() }),
      api.get('/ready'),
    ]);
    answers.forEach(expectUnavailable);
    expect((await api.get('/health')).status).toBe(200);

    lab.proxy.restore();
    expect(await productsStored()).toBe(1);
    expect((await neverSeen.get('/v1/products')).status).toBe(200);
    expect((await api.get('/v1/products', { token: guess })).status).toBe(401);
    expect((await api.post('/v1/products', oats)).status).toBe(201);
    expect((await api.get('/ready')).status).toBe(200);
  });

  test.each([
    ['the network', () => Promise.resolve(lab.proxy.breakAll())],
    ['an operator', endAllSessions],
  ])('after %s broke it, the next requests succeed', async (_who, breakIt) => {
    // Whether the service hears of it before it asks again is a matter of luck, hence some rounds.
    for (let round = 1; round <= 5; round += 1) {
      // The pool's and the pipeline's, and none that was left behind.
      const { length } = await lab.backends();
      expect([1, 2, 3]).toContain(length);
      await breakIt();
      expect((await api.post('/v1/products', oats)).status).toBe(201);
      await breakIt();
      expect(await productsStored()).toBe(round);
    }
  });

  test('during a read, which is read again', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE products');
    const reading = api.get('/v1/products');
    await until(lab.isWaitingForLock);
    lab.proxy.breakAll();
    await lab.sql.query('ROLLBACK');
    expect((await reading).status).toBe(200);
  });
});

describe('a database that does not answer', () => {
  test('is a 503 soon, also on the connection that is open already', async () => {
    lab.proxy.stall();
    const asked = Date.now();
    expectUnavailable(await api.get('/v1/products'));
    // The statement's time and a second, in which the server itself should have ended it.
    expect(Date.now() - asked).toBeLessThan(1_600 + 3_000);
    expectUnavailable(await api.post('/v1/products', oats));
    expect(Date.now() - asked).toBeLessThan(1_600 + 600 + 5_000);

    lab.proxy.restore();
    await until(async () => (await api.post('/v1/products', oats)).status === 201);
    expect(await productsStored()).toBe(1);
  });

  test('in the middle of a change is a 503 soon, and leaves nothing', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE portions IN SHARE MODE');
    const creating = api.post('/v1/products', oats);
    await until(lab.isWaitingForLock);
    lab.proxy.stall();
    const asked = Date.now();
    expectUnavailable(await creating);
    expect(Date.now() - asked).toBeLessThan(1_600 + 3_000);

    lab.proxy.restore();
    await lab.sql.query('ROLLBACK');
    await until(async () => (await api.get('/ready')).status === 200);
    expect(await productsStored()).toBe(0);
  });
});
