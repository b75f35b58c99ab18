import { tableNames } from '../../src/resources';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type IncomingMessage, get as httpGet } from 'node:http';
import { text } from 'node:stream/consumers';
import type { DataExport, FoodEntry, ImportReport, Product } from '../../generated/api';
import { everything } from '../isolation/world';
import type { Api } from '../support/api';
import { everyKindOfRow } from '../support/diary-of-everything';
import { aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { until } from '../support/until';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(async () => {
  api = await service.api.asNewDevice();
});

const exported = async (of = api) => (await of.get<DataExport>('/v1/data/export')).body;
const deviceOf = (of: Api) => of.token?.split('.')[0];

describe('exporting', () => {
  it('answers an empty document for a device that keeps nothing', async () => {
    const { exported_at, ...document } = await exported();
    expect(Math.abs(Date.now() - Date.parse(exported_at))).toBeLessThan(60_000);
    const nothing = Object.fromEntries(tableNames.map((table) => [table, []]));
    expect(document).toEqual({ format: 'countonme', version: 2, ...nothing });
  });

  it('has every row of the device, deleted or not, and none of another', async () => {
    await everyKindOfRow(await service.api.asNewDevice());
    await everyKindOfRow(api);
    const document = await exported();
    for (const table of tableNames) {
      const stored = await sql<{ id: string; is_deleted: boolean }>(
        `SELECT id, deleted_at IS NOT NULL AS is_deleted FROM ${table}
         WHERE device_id = $1 ORDER BY id`,
        [deviceOf(api)],
      );
      expect(document[table].map(({ id, deleted_at }) => [id, deleted_at !== null])).toEqual(
        stored.map(({ id, is_deleted }) => [id, is_deleted]),
      );
      expect(stored.length).toBeGreaterThan(0);
    }
  });

  it.each([499, 500, 501, 1000])('loses and repeats none of %i rows', async (count) => {
    await sql(
      `INSERT INTO water_logs (device_id, id, date, amount_ml)
       SELECT $1, gen_random_uuid(), '2025-02-05', n FROM generate_series(1, $2) AS n`,
      [deviceOf(api), count],
    );
    const { water_logs } = await exported();
    expect(new Set(water_logs.map(({ amount_ml }) => amount_ml)).size).toBe(count);
    expect(water_logs).toHaveLength(count);
  });

  it('is of one moment, whatever is written while it is read', async () => {
    await sql(
      `INSERT INTO products (device_id, id, name, kcal_100g)
       SELECT $1, gen_random_uuid(), repeat('x', 100), 1 FROM generate_series(1, 20000)`,
      [deviceOf(api)],
    );
    const [answer] = (await once(
      httpGet(`${service.url}/v1/data/export`, {
        headers: { Authorization: `Bearer ${api.token}` },
      }),
      'response',
    )) as [IncomingMessage];
    // Not read any further yet: the rest of the document is still to be made.
    await aProduct(api, { name: 'Too late' });
    await api.post('/v1/water-logs', { date: '2025-02-05', amount_ml: 250 });
    const document = JSON.parse(await text(answer)) as DataExport;
    expect(document.products).toHaveLength(20_000);
    expect(document.water_logs).toEqual([]);
  });

  it('makes a few at a time, and gives the connection back when a client hangs up', async () => {
    await sql(
      `INSERT INTO products (device_id, id, name, kcal_100g)
       SELECT $1, gen_random_uuid(), repeat('x', 100), 1 FROM generate_series(1, 20000)`,
      [deviceOf(api)],
    );
    const asking = httpGet(`${service.url}/v1/data/export`, {
      headers: { Authorization: `Bearer ${api.token}` },
    });
    await once(asking, 'response');
    const refused = await api.get<{ code: string }>('/v1/data/export');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '5']);
    expect((await api.get('/v1/products?limit=1')).status).toBe(200);

    asking.destroy();
    const other = await service.api.asNewDevice();
    await until(async () => (await other.get('/v1/data/export')).status === 200);
  });
});

describe('a round trip', () => {
  it('into a new device loses nothing, to the microsecond', async () => {
    await everyKindOfRow(api);
    await sql(
      `INSERT INTO food_entries (device_id, id, date, meal_type, name, kcal, created_at)
       SELECT $1, gen_random_uuid(), '2025-02-07', 'dinner', 'bite ' || n, n,
              '2025-02-07T18:00:00Z'::timestamptz + n * interval '1 microsecond'
       FROM generate_series(1, 30) AS n`,
      [deviceOf(api)],
    );
    const document = await exported();
    const other = await service.api.asNewDevice();
    const { status, body } = await other.post<ImportReport>('/v1/data/import', document);
    expect(status).toBe(200);
    for (const table of tableNames) {
      const created = document[table].length;
      expect({ table, ...body[table] }).toEqual({ table, created, updated: 0, unchanged: 0 });
    }

    const again = await exported(other);
    expect({ ...again, exported_at: '' }).toEqual({ ...document, exported_at: '' });
    expect(await everything({ api: other } as never)).toEqual(await everything({ api } as never));
    const bites = (await other.get<FoodEntry[]>('/v1/food-entries?date=2025-02-07')).body;
    expect(bites.map(({ kcal }) => kcal)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  it('brings along what can be restored', async () => {
    const product = await aProduct(api);
    await api.delete(`/v1/products/${product.id}`);
    const other = await service.api.asNewDevice();
    await other.post('/v1/data/import', await exported());
    const restored = await other.post<Product>(`/v1/products/${product.id}/restore`, undefined);
    expect([restored.status, restored.body]).toEqual([200, product]);
    const { body } = await other.get<Product>(`/v1/products/${product.id}?include=portions`);
    expect(body.portions).toMatchObject([{ name: '100g', is_default: true }]);
  });

  it('after everything was deleted brings all of it back', async () => {
    await everyKindOfRow(api);
    const [document, before] = [await exported(), await everything({ api } as never)];
    await api.delete('/v1/data');
    const { status } = await api.post('/v1/data/import', document);
    expect(status).toBe(200);
    expect(await everything({ api } as never)).toEqual(before);
    expect({ ...(await exported()), exported_at: '' }).toEqual({ ...document, exported_at: '' });
  });

  it('does not let a late repeat of a create log anything twice', async () => {
    const id = randomUUID();
    const create = { id, date: '2025-02-05', meal_type: 'lunch', name: 'Soup', kcal: 90 };
    await api.post('/v1/food-entries', create);
    const other = await service.api.asNewDevice();
    await other.post('/v1/data/import', await exported());
    const repeat = await other.post<{ code: string }>('/v1/food-entries', create);
    expect([repeat.status, repeat.body.code]).toEqual([409, 'id_taken']);
  });
});
