import type { FoodEntry, Product } from '../../generated/api';
import { migrateUp } from '../../src/database/migrator';
import { Api } from '../support/api';
import { runBuilt } from '../support/built';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { RealPostgres } from '../support/real-postgres';

/** What a server, a database or a role can have as defaults, all of them unusual. */
const unusual = {
  DateStyle: "'German, DMY'",
  TimeZone: "'Asia/Kathmandu'",
  IntervalStyle: "'sql_standard'",
  extra_float_digits: '-5',
  bytea_output: "'escape'",
  client_encoding: "'LATIN1'",
  standard_conforming_strings: 'off',
  default_transaction_isolation: "'serializable'",
};

let server: RealPostgres;
let service: BuiltService;
beforeAll(async () => {
  server = await RealPostgres.start({ migrated: false });
  for (const [name, value] of Object.entries(unusual)) {
    await server.sql(`ALTER ROLE service SET ${name} = ${value}`);
  }
  await migrateUp(server.url);
  service = await startBuiltService({ DATABASE_URL: server.url, MIGRATE_ON_START: 'false' });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await server.remove();
}, 60_000);

test('whatever the defaults of the role, what is written is read the same', async () => {
  const api = await new Api(service.url).asNewDevice();
  const asked = { name: 'Öl – 油 \\ a', kcal_100g: 884, protein_100g: 0.1 };
  const { status, body } = await api.post<Product>('/v1/products', asked);
  expect(status).toBe(201);
  expect(body).toMatchObject(asked);
  expect(Math.abs(Date.parse(body.created_at) - Date.now())).toBeLessThan(60_000);
  expect((await api.get(`/v1/products/${body.id}`)).body).toEqual(body);
  // The same create again is recognised by its digest, which is a bytea.
  const id = '5b0f7a52-6f0a-4a52-9d19-2f8f6f6d3a01';
  const first = await api.post('/v1/products', { ...asked, id });
  expect(await api.post('/v1/products', { ...asked, id })).toMatchObject({ body: first.body });

  const entry = { product_id: body.id, date: '2026-02-01', meal_type: 'lunch', grams: 12.5 };
  const created = await api.post<FoodEntry>('/v1/food-entries', entry);
  expect(created).toMatchObject({ status: 201, body: { date: '2026-02-01' } });
  expect((await api.get('/v1/food-entries?date=2026-02-01')).body).toEqual([created.body]);
  expect(await api.get('/v1/stats/day/2026-02-01')).toMatchObject({
    status: 200,
    body: { date: '2026-02-01' },
  });
  // By a transaction on the pool, and what goes with its moment.
  expect((await api.delete(`/v1/products/${body.id}`)).status).toBe(204);
  const restored = await api.post<Product>(`/v1/products/${body.id}/restore`, undefined);
  expect(restored).toMatchObject({ status: 200, body: asked });
  expect((await api.get('/v1/sync/changes')).status).toBe(200);
  expect((await api.get('/v1/data/export')).status).toBe(200);
});

test('the tools work by them, too', async () => {
  const { code, stderr } = await runBuilt('src/purge.js', [], {
    env: { DATABASE_URL: server.url },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});
