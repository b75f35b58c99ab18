import { randomUUID } from 'node:crypto';
import type { Meal, Portion, Product } from '../../generated/api';
import { Api } from '../support/api';
import { aProduct } from '../support/factories';
import { until } from '../support/until';
import { behindProxy } from './behind-proxy';

/** What a service has beside its pool, for statements that stand alone. */
const beside = 2;

// A meal and its items are written by several statements of one transaction: a lock on the table
// of the items stops it half-way.
describe.each([1, 2])('with %i connections', (most) => {
  const lab = behindProxy({ DATABASE_POOL_MAX: String(most) });
  let api: Api;
  let porridge: { name: string; items: object[] };
  beforeEach(async () => {
    api = await new Api(lab.service.url).asNewDevice();
    const { id: product_id } = await aProduct(api);
    porridge = { name: 'Porridge', items: [{ product_id, grams: 60 }] };
  });

  async function expectNothingKept() {
    expect((await api.get<Meal[]>('/v1/meals')).body).toEqual([]);
    const { rows } = await lab.sql.query(`SELECT count(*)::int FROM meals WHERE device_id = $1`, [
      api.token?.split('.')[0],
    ]);
    expect(rows).toEqual([{ count: 0 }]);
    expect(await lab.backends(`state <> 'idle'`)).toEqual([]);
    expect((await lab.backends()).length).toBeLessThanOrEqual(most + beside);
  }

  test('a lock that is not got leaves nothing, and takes no connection along', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE meal_items IN SHARE MODE');
    for (let failed = 0; failed < 3; failed += 1) {
      const answers = await Promise.all([
        api.post('/v1/meals', porridge),
        api.post('/v1/meals', porridge),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    }
    await lab.sql.query('ROLLBACK');
    await expectNothingKept();
    const answers = await Promise.all([1, 2, 3, 4].map(() => api.post('/v1/meals', porridge)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });

  test('a connection that is ended half-way leaves nothing, and the change is made once', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE meal_items IN SHARE MODE');
    const creating = api.post('/v1/meals', { ...porridge, id: randomUUID() });
    await until(lab.isWaitingForLock);
    const pids = await lab.backends(`wait_event_type = 'Lock'`);
    await lab.sql.query('SELECT pg_terminate_backend($1)', pids);
    await lab.sql.query('ROLLBACK');

    expect((await creating).status).toBe(201);
    expect((await api.get<Meal[]>('/v1/meals')).body).toHaveLength(1);
  });

  test('a network that breaks half-way, again and again, leaves nothing', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE meal_items IN SHARE MODE');
    for (let broken = 0; broken < 3; broken += 1) {
      const creating = api.post('/v1/meals', porridge);
      await until(lab.isWaitingForLock);
      lab.proxy.cut();
      expect((await creating).status).toBe(503);
      lab.proxy.restore();
    }
    await lab.sql.query('ROLLBACK');
    await expectNothingKept();
    expect((await api.post('/v1/meals', porridge)).status).toBe(201);
  });

  // Whether the commit was made, the service can't know: it says 503, and the client asks again.
  test.each([
    ['never arrived', 'statement', 0],
    ['was made, unheard', 'answer', 1],
  ] as const)('a commit that %s is safe to ask for again', async (_what, loses, kept) => {
    const id = randomUUID();
    lab.proxy.breakAt('COMMIT', loses);
    expect((await api.post('/v1/meals', { ...porridge, id })).status).toBe(503);
    expect((await api.get<Meal[]>('/v1/meals')).body).toHaveLength(kept);

    expect((await api.post('/v1/meals', { ...porridge, id })).status).toBe(201);
    expect((await api.get<Meal[]>('/v1/meals')).body).toHaveLength(1);
    expect((await api.get<Meal>(`/v1/meals/${id}`)).body.items).toHaveLength(1);
  });

  test('a product never comes without its portion, wherever the network breaks', async () => {
    await lab.sql.query('BEGIN; LOCK TABLE portions IN SHARE MODE');
    const creating = api.post('/v1/products', { name: 'Oats', kcal_100g: 379 });
    await until(lab.isWaitingForLock);
    lab.proxy.cut();
    expect((await creating).status).toBe(503);
    lab.proxy.restore();
    await lab.sql.query('ROLLBACK');
    const { body } = await api.get<Product[]>('/v1/products?include=portions');
    const whole: Portion[][] = body.map(({ portions = [] }) => portions);
    expect(whole.map(({ length }) => length)).toEqual(body.map(() => 1));
  });
});
