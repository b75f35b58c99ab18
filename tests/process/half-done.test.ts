import { randomUUID } from 'node:crypto';
import type { Product } from '../../generated/api';
import { Api } from '../support/api';
import { until } from '../support/until';
import { behindProxy } from './behind-proxy';

// A product and its first portion are written by two statements of one transaction: a lock on the
// second's table stops it half-way.
describe.each([1, 2])('with %i connections', (most) => {
  const lab = behindProxy({ DATABASE_POOL_MAX: String(most) });
  const oats = { name: 'Oats', kcal_100g: 379 };

  let api: Api;
  beforeEach(async () => {
    api = await new Api(lab.service.url).asNewDevice();
  });

  async function expectNothingKept() {
    expect((await api.get<Product[]>('/v1/products')).body).toEqual([]);
    const { rows } = await lab.sql.query(
      `SELECT count(*)::int FROM products WHERE device_id = $1`,
      [api.token?.split('.')[0]],
    );
    expect(rows).toEqual([{ count: 0 }]);
    expect(await lab.backends(`state <> 'idle'`)).toEqual([]);
    expect((await lab.backends()).length).toBeLessThanOrEqual(most);
  }

  test('a lock that is not got leaves nothing, and takes no connection along', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE portions IN SHARE MODE');
    for (let failed = 0; failed < 3; failed += 1) {
      const answers = await Promise.all([
        api.post('/v1/products', oats),
        api.post('/v1/products', oats),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    }
    await lab.sql.query('ROLLBACK');
    await expectNothingKept();
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.post('/v1/products', oats)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });

  test('a connection that is ended half-way leaves nothing, and the change is made once', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE portions IN SHARE MODE');
    const creating = api.post('/v1/products', { ...oats, id: randomUUID() });
    await until(lab.isWaitingForLock);
    const pids = await lab.backends(`wait_event_type = 'Lock'`);
    await lab.sql.query('SELECT pg_terminate_backend($1)', pids);
    await lab.sql.query('ROLLBACK');

    expect((await creating).status).toBe(201);
    expect((await api.get<Product[]>('/v1/products')).body).toHaveLength(1);
  });

  test('a network that breaks half-way, again and again, leaves nothing', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE portions IN SHARE MODE');
    for (let broken = 0; broken < 3; broken += 1) {
      const creating = api.post('/v1/products', oats);
      await until(lab.isWaitingForLock);
      lab.proxy.cut();
      expect((await creating).status).toBe(503);
      lab.proxy.restore();
    }
    await lab.sql.query('ROLLBACK');
    await expectNothingKept();
    expect((await api.post('/v1/products', oats)).status).toBe(201);
  });

  // Whether the commit was made, the service can't know: it says 503, and the client asks again.
  test.each([
    ['never arrived', 'statement', 0],
    ['was made, unheard', 'answer', 1],
  ] as const)('a commit that %s is safe to ask for again', async (_what, loses, kept) => {
    const id = randomUUID();
    lab.proxy.breakAt('COMMIT', loses);
    expect((await api.post('/v1/products', { ...oats, id })).status).toBe(503);
    expect((await api.get<Product[]>('/v1/products')).body).toHaveLength(kept);

    expect((await api.post('/v1/products', { ...oats, id })).status).toBe(201);
    expect((await api.get<Product[]>('/v1/products')).body).toHaveLength(1);
    expect((await api.get(`/v1/products/${id}/portions`)).body).toHaveLength(1);
  });
});
