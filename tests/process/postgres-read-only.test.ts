import type { Product } from '../../generated/api';
import { Api } from '../support/api';
import { startBuiltService } from '../support/built-service';
import { RealPostgres } from '../support/real-postgres';
import { until } from '../support/until';
import { expectUnavailable } from './real-database';
import { TcpProxy } from './tcp-proxy';

const oats = { name: 'Oats', kcal_100g: 379 };
const withinMs = 5_000;

let old: RealPostgres;
let address: TcpProxy;
let service: Awaited<ReturnType<typeof startBuiltService>>;
beforeAll(async () => {
  old = await RealPostgres.start();
  address = await TcpProxy.to(old.url);
  service = await startBuiltService({ DATABASE_URL: address.url });
}, 60_000);
afterAll(async () => {
  await service.stop();
  await address.close();
  await old.remove();
}, 60_000);

const readOnly = (isOn: boolean) => (isOn ? 'on' : 'off');

/** One write of the pipeline, and one of the pool. */
async function areWritten(api: Api): Promise<boolean> {
  const { status, body } = await api.post<Product>('/v1/products', oats);
  return status === 201 && (await api.delete(`/v1/products/${body.id}`)).status === 204;
}

/** A server that takes over: it has the device, its role the same password. */
async function aSuccessor(deviceId: string): Promise<RealPostgres> {
  const next = await RealPostgres.start();
  await next.sql(`ALTER ROLE service PASSWORD '${new URL(old.url).password}'`);
  for (const [table, key] of [
    ['devices', 'id'],
    ['device_revisions', 'device_id'],
  ] as const) {
    const rows = await old.sql(`SELECT t.* FROM ${table} AS t WHERE ${key} = $1`, [deviceId]);
    await next.sql(
      `INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(rows)],
    );
  }
  return next;
}

test('writes go on when the server takes them again', async () => {
  const api = await new Api(service.url).asNewDevice();
  await until(() => areWritten(api));
  for (const setting of ['SYSTEM', 'ROLE service', 'DATABASE service']) {
    // A session of the role or the database keeps what it began with, so it has to begin anew.
    await old.sql(`ALTER ${setting} SET default_transaction_read_only = ${readOnly(true)}`);
    await old.sql('SELECT pg_reload_conf()');
    await old.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'service'`,
    );
    await until(async () => (await api.post('/v1/products', oats)).status === 503);
    expectUnavailable(await api.post('/v1/products', oats));
    expect((await api.get('/v1/products')).status).toBe(200);

    await old.sql(`ALTER ${setting} RESET default_transaction_read_only`);
    await old.sql('SELECT pg_reload_conf()');
    // On all of the connections.
    await until(async () => {
      const written = await Promise.all([1, 2, 3, 4, 5, 6].map(() => areWritten(api)));
      return written.every((isSo) => isSo);
    }, withinMs);
  }
}, 60_000);

test('the sessions with a server that was replaced are left, for reads as well', async () => {
  const api = await new Api(service.url).asNewDevice();
  // On every connection of the pipeline, and one of the pool.
  await Promise.all([1, 2, 3, 4].map(() => areWritten(api)));
  await old.sql(`ALTER SYSTEM SET default_transaction_read_only = on`);
  await old.sql('SELECT pg_reload_conf()');
  await until(async () => (await api.post('/v1/products', oats)).status === 503);

  const next = await aSuccessor(api.token!.split('.')[0]!);
  try {
    // New connections reach it; those that are open stay with the old one, which still answers.
    address.restore(next.url);
    await until(async () => (await api.post('/v1/products', oats)).status === 201, withinMs);
    const { body } = await api.get<Product[]>('/v1/products');
    for (let n = 0; n < 12; n += 1) {
      expect((await api.get<Product[]>('/v1/products')).body).toEqual(body);
      expect((await api.get<Product[]>(`/v1/products/search?q=oats`)).body).toHaveLength(
        body.length,
      );
    }
    expect(await areWritten(api)).toBe(true);
    await until(async () => (await old.backends()).length === 0);
  } finally {
    address.breakAll();
    await next.remove();
  }
}, 60_000);
