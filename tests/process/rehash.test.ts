import { randomUUID } from 'node:crypto';
import type { DeviceToken } from '../../generated/api';
import { Api } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { sqlOn } from '../support/sql';

/** A deployment under way: one process still has the old cost, the other one has the new. */
let database: Awaited<ReturnType<typeof ownDatabase>>;
let before: BuiltService;
let after: BuiltService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  const env = { DATABASE_URL: database.url };
  [before, after] = await Promise.all([
    startBuiltService({ ...env, BCRYPT_COST: '6' }),
    startBuiltService({ ...env, BCRYPT_COST: '4' }),
  ]);
}, 60_000);
afterAll(async () => {
  await Promise.all([before.stop(), after.stop()]);
  await database.drop();
});

const hashOf = async (id: string) => {
  const [row] = await sqlOn<{ token_hash: string }>(
    database.url,
    'SELECT token_hash FROM devices WHERE id = $1',
    [id],
  );
  return row?.token_hash ?? '';
};

/** A device whose hash one process remembers while the other one has just replaced it. */
async function aRehashedDevice() {
  const id = randomUUID();
  const old = await new Api(before.url).asNewDevice(id);
  expect((await old.get('/v1/products')).status).toBe(200);
  expect(await hashOf(id)).toMatch(/^\$2b\$06\$/);
  const other = new Api(after.url, old.token);
  expect((await other.get('/v1/products')).status).toBe(200);
  expect(await hashOf(id)).toMatch(/^\$2b\$04\$/);
  return { id, old, other };
}

const product = { name: 'Oats', kcal_100g: 370 };

it.each<[string, (api: Api) => Promise<{ status: number }>, number]>([
  ['reads', (api) => api.get('/v1/products'), 200],
  ['reads a row that is not there', (api) => api.get(`/v1/products/${randomUUID()}`), 404],
  ['sends what is refused', (api) => api.post('/v1/products', { name: 1 }), 422],
  ['creates', (api) => api.post('/v1/products', product), 201],
  ['pulls', (api) => api.get('/v1/sync/changes'), 200],
  ['pushes', (api) => api.post('/v1/sync/changes', { changes: {}, cursor: null }), 200],
  ['exports', (api) => api.get('/v1/data/export'), 200],
  ['rotates its token', (api) => api.post('/v1/devices/me/token', undefined), 200],
  ['deletes itself', (api) => api.delete('/v1/devices/me'), 204],
])('%s by the process that remembers the replaced hash', async (_what, send, expected) => {
  const { old } = await aRehashedDevice();
  expect((await send(old)).status).toBe(expected);
});

it('creates once each, when many requests find the hash replaced together', async () => {
  const { old, other } = await aRehashedDevice();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => old.post('/v1/products', product)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await other.get<object[]>('/v1/products?limit=50')).body).toHaveLength(20);
});

it('is replaced once: two processes with two costs do not take turns at it', async () => {
  const { id, old, other } = await aRehashedDevice();
  const stored = await hashOf(id);
  for (const api of [old, other, old, other, old]) {
    expect((await api.get('/v1/devices/me')).status).toBe(200);
  }
  expect(await hashOf(id)).toBe(stored);
});

it('is still a 401 in both once the secret is another one', async () => {
  const { old, other } = await aRehashedDevice();
  const { token } = (await other.post<DeviceToken>('/v1/devices/me/token', undefined)).body;
  for (const api of [old, other]) {
    expect((await api.get('/v1/products')).status).toBe(401);
    expect((await api.post('/v1/products', product)).status).toBe(401);
    expect((await api.as(token).get('/v1/products')).status).toBe(200);
  }
});
