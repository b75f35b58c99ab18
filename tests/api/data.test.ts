import { tableNames } from '../../src/resources';
import type { Product } from '../../generated/api';
import type { Api } from '../support/api';
import { aWorld, everything } from '../isolation/world';
import { aFoodEntry, aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const deviceOf = (api: Api) => api.token?.split('.')[0];

async function revision(api: Api): Promise<number> {
  const [row] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [deviceOf(api)],
  );
  return Number(row?.revision);
}

describe('deleting all data', () => {
  it('leaves nothing of the device, and all of another', async () => {
    const [world, other] = [await aWorld(service.api), await aWorld(service.api)];
    const before = await everything(other);

    expect((await world.api.delete('/v1/data')).status).toBe(204);
    expect((await everything(world)).flat()).toEqual([]);
    expect(await everything(other)).toEqual(before);
    expect((await world.api.post('/v1/products', { name: 'New', kcal_100g: 1 })).status).toBe(201);
  });

  it('marks every row as deleted at one moment, with a revision of its own', async () => {
    const { api } = await aWorld(service.api);
    const reached = await revision(api);
    await api.delete('/v1/data');
    const [row] = await sql<Record<'live' | 'moments' | 'rows' | 'revisions', number>>(
      `SELECT count(*) FILTER (WHERE deleted_at IS NULL)::int AS live, count(*)::int AS rows,
              count(DISTINCT deleted_at)::int AS moments,
              count(DISTINCT revision) FILTER (WHERE revision > $2)::int AS revisions
       FROM (${tableNames
         .map((table) => `SELECT device_id, deleted_at, revision FROM ${table}`)
         .join(' UNION ALL ')}) AS owned WHERE device_id = $1`,
      [deviceOf(api), reached],
    );
    expect(row).toEqual({ live: 0, rows: row?.rows, moments: 1, revisions: row?.rows });
  });

  it('is one statement a table, and a repeat changes nothing', async () => {
    const { api } = await aWorld(service.api);
    const statements = await statementsOf(() => api.delete('/v1/data'));
    const updates = statements.filter((statement) => /^UPDATE/.test(statement));
    expect(updates).toHaveLength(tableNames.length);

    const reached = await revision(api);
    expect((await api.delete('/v1/data')).status).toBe(204);
    expect(await revision(api)).toBe(reached);
  });

  it('does not let a late repeat of a copy log again what it deleted', async () => {
    const api = await service.api.asNewDevice();
    await aFoodEntry(api);
    const copy = { copy_id: crypto.randomUUID(), from_date: '2025-02-05', to_date: '2025-02-06' };
    expect((await api.post('/v1/food-entries/copy', copy)).status).toBe(201);
    await api.delete('/v1/data');
    await aFoodEntry(api);

    const repeat = await api.post<unknown[]>('/v1/food-entries/copy', copy);
    expect([repeat.status, repeat.body]).toEqual([201, []]);
  });

  it('takes a product along that is created meanwhile, or leaves it whole', async () => {
    const api = await service.api.asNewDevice();
    await Promise.all([api.delete('/v1/data'), aProduct(api), aProduct(api), aProduct(api)]);
    const { body } = await api.get<Product[]>('/v1/products?include=portions');
    expect(body.map(({ portions }) => portions?.length)).toEqual(body.map(() => 1));
    await api.delete('/v1/data');
    expect((await api.get('/v1/products')).body).toEqual([]);
  });
});
