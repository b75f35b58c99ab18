import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Product } from '../../generated/api';
import { type Answer, Api } from '../support/api';
import { until } from '../support/until';
import { expectUnavailable, onRealDatabase, phones, timed } from './real-database';

const lab = onRealDatabase();
const oats = { name: 'Oats', kcal_100g: 379 };
/** What is promised, and what a busy machine may add. */
const withinMs = 6_000 + 1_000;

afterEach(() => lab.server.thaw());

const sorted = (ms: number[]) => [...ms].sort((a, b) => a - b);
const share = (ms: number[], part: number) => sorted(ms)[Math.floor(ms.length * part)]!;

async function aPhone() {
  const api = await new Api(lab.service.url).asNewDevice();
  const { body } = await api.post<Product>('/v1/products', oats);
  await Promise.all(Array.from({ length: 8 }, () => api.get('/v1/products')));
  return { api, path: `/v1/products/${body.id}` };
}

/** The sessions of the pipeline; those of the pool run other statements. */
const pipelined = () => lab.server.backends(`query LIKE '%caller_revision%' AND state = 'idle'`);

test('a frozen session holds up what is on it, and a late update undoes no newer one', async () => {
  const { api, path } = await aPhone();
  const [pid] = await pipelined();
  await lab.server.freeze([pid!]);

  const first = await Promise.all(
    Array.from({ length: 8 }, (_, n) =>
      timed<Answer>(n < 4 ? api.get('/v1/products') : api.put(path, { kcal_100g: n })),
    ),
  );
  for (const { value, ms } of first) {
    expect([200, 503]).toContain(value.status);
    expect(ms).toBeLessThan(withinMs);
  }
  // Reads were asked for elsewhere, and none failed; of the writes those on it did.
  expect(first.slice(0, 4).map(({ value }) => value.status)).toEqual([200, 200, 200, 200]);
  first
    .filter(({ value }) => value.status === 503)
    .forEach(({ value }) => expectUnavailable(value));

  const next = await Promise.all(
    Array.from({ length: 8 }, () => timed(api.put(path, { kcal_100g: 999 }))),
  );
  for (const { value, ms } of next) {
    expect(value.status).toBe(200);
    expect(ms).toBeLessThan(2_000);
  }
  lab.server.thaw();
  await until(async () => !(await lab.server.backends()).includes(pid!));
  expect((await api.get<Product>(path)).body.kcal_100g).toBe(999);
}, 60_000);

test('a frozen session of the pool is waited for no longer', async () => {
  const { api, path } = await aPhone();
  // A condition is judged inside a transaction, on the pool.
  const update = () => api.put(path, { kcal_100g: 1 }, { headers: { 'If-Match': '"stale"' } });
  expect((await update()).status).toBe(412);
  await lab.server.freeze(await lab.server.backends(`query LIKE 'ROLLBACK%' AND state = 'idle'`));
  const { value, ms } = await timed(update());
  expectUnavailable(value);
  expect(ms).toBeLessThan(withinMs);
  lab.server.thaw();
  await until(async () => (await update()).status === 412, 15_000);
}, 60_000);

test('a frozen server lets nobody wait for long, and /ready says so soon', async () => {
  const { api } = await aPhone();
  await lab.server.freeze();
  const answers = await Promise.all([
    ...Array.from({ length: 8 }, () => timed<Answer>(api.get('/v1/products'))),
    ...Array.from({ length: 8 }, () => timed<Answer>(api.post('/v1/products', oats))),
  ]);
  for (const { value, ms } of answers) {
    expectUnavailable(value);
    expect(ms).toBeLessThan(withinMs);
  }
  for (let probe = 0; probe < 3; probe += 1) {
    const { value, ms } = await timed(api.get('/ready'));
    expectUnavailable(value);
    expect(ms).toBeLessThan(2_000 + 1_000);
  }
  lab.server.thaw();
  await until(async () => (await api.get('/v1/products')).status === 200, 5_000);
  await until(async () => (await api.post('/v1/products', oats)).status === 201, 5_000);
  await until(async () => (await api.get('/ready')).status === 200, 5_000);
}, 60_000);

test('a locked table holds up no other', async () => {
  const { api, path } = await aPhone();
  const drinks = (phone: Api) => phone.get('/v1/water-logs?date=2026-01-31');
  const calm = phones(api, 4, drinks);
  await sleep(2_000);
  await calm.stop();

  const sql = new Client({ connectionString: lab.server.adminUrl });
  await sql.connect();
  await sql.query('BEGIN; LOCK TABLE products IN ACCESS EXCLUSIVE MODE');
  const locked = phones(api, 24, (phone) => {
    const n = Math.random();
    if (n < 0.4) return phone.get('/v1/products');
    if (n < 0.6) return phone.get(path);
    if (n < 0.8) return phone.put(path, { kcal_100g: Math.floor(n * 100) });
    return phone.post('/v1/products', oats);
  });
  const others = phones(api, 4, drinks);
  const writers = phones(await new Api(lab.service.url).asNewDevice(), 2, (phone) =>
    phone.post('/v1/water-logs', { date: '2026-01-31', amount_ml: 1 }),
  );
  await sleep(10_000);
  await Promise.all([others.stop(), writers.stop()]);
  await sql.query('ROLLBACK');
  await sql.end();
  await locked.stop();

  expect(Object.keys(others.statuses)).toEqual(['200']);
  expect(Object.keys(writers.statuses)).toEqual(['201']);
  // As before the lock, but for what a busy machine adds.
  expect(share(others.waits, 0.99)).toBeLessThan(1_000 + 2 * share(calm.waits, 0.99));
  for (const status of Object.keys(locked.statuses))
    expect(['200', '201', '503']).toContain(status);
  await until(async () => (await api.get('/v1/products')).status === 200, 5_000);
}, 60_000);
