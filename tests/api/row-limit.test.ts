import type { Problem, Product } from '../../generated/api';
import { loadStarterCatalog } from '../../src/catalog/starter';
import { tableNames } from '../../src/resources';
import { type Budgeted, budgeted } from '../budget/requests';
import { aWorld } from '../isolation/world';
import type { Api } from '../support/api';
import { ownDatabase } from '../support/database';
import { aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sqlOn } from '../support/sql';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
let small: TestService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await loadStarterCatalog(database.url);
  // None of the foods in it is sold in a package.
  await sqlOn(
    database.url,
    `UPDATE catalog_products SET barcode = '03017620422003' WHERE name = 'Banana'`,
  );
  service = await startService({ databaseUrl: database.url });
  small = await startService({ databaseUrl: database.url, maxRowsPerDevice: 6 });
});
afterAll(async () => {
  await Promise.all([service.close(), small.close()]);
  await database.drop();
});

const idOf = ({ token }: Api) => token?.split('.')[0];
const countedOf = async (api: Api) => {
  const [row] = await sqlOn<{ row_count: number }>(
    database.url,
    'SELECT row_count FROM device_revisions WHERE device_id = $1',
    [idOf(api)],
  );
  return row?.row_count;
};
const storedOf = async (api: Api) => {
  const [row] = await sqlOn<{ rows: number }>(
    database.url,
    [...tableNames, 'food_entry_batches']
      .map((table) => `SELECT count(*)::int AS rows FROM ${table} WHERE device_id = $1`)
      .join(' UNION ALL ')
      .replace(/^/, 'SELECT sum(rows)::int AS rows FROM (')
      .concat(') AS counts'),
    [idOf(api)],
  );
  return row?.rows;
};

/** What may create a row; anything else goes on when a device holds as many as it may. */
const creating =
  /^(create|copy|log|importCatalog)(?!RecoveryCode)|^updateMeal, another item|^pushChanges(?!, once more)/;
const idempotent = /refused|once more/;

const requests = budgeted().filter(
  ({ operation: { isPublic, id } }) => !isPublic && !['deleteDevice'].includes(id),
);

test.each(requests)('$name, of a device that holds as many rows as it may', async (request) => {
  const { api, outcome } = await askWithoutRoom(request);
  if (creating.test(request.name) && !idempotent.test(request.name)) {
    expect(outcome).toContain('"code":"too_many_rows"');
  } else {
    expect(outcome).toBe('as usual');
  }
  expect(await countedOf(api)).toBe(1_000_000);
});

async function askWithoutRoom({ prepare }: Budgeted) {
  const world = await aWorld(service.api);
  const send = await prepare(world);
  // Whatever it did before was counted as it is.
  expect(await countedOf(world.api)).toBe(await storedOf(world.api));
  await sqlOn(
    database.url,
    'UPDATE device_revisions SET row_count = 1000000 WHERE device_id = $1',
    [idOf(world.api)],
  );
  const outcome = await send().then(
    () => 'as usual',
    (error: Error) => error.message,
  );
  return { api: world.api, outcome };
}

test('a device holds as many rows as is set, and gets room by nothing but the purge', async () => {
  const api = await small.api.asNewDevice();
  // A product comes with a portion.
  const products = [await aProduct(api), await aProduct(api), await aProduct(api)];
  const another = () => api.post<Product & Problem>('/v1/products', { name: 'A', kcal_100g: 1 });
  expect(await another()).toMatchObject({
    status: 409,
    body: { code: 'too_many_rows', detail: 'The device has reached its row limit' },
  });
  expect((await api.delete(`/v1/products/${products[0]!.id}`)).status).toBe(204);
  expect((await another()).status).toBe(409);
  expect((await api.put(`/v1/products/${products[1]!.id}`, { name: 'Oats' })).status).toBe(200);

  const gone = [idOf(api), products[0]!.id];
  for (const erase of [
    'DELETE FROM portions WHERE device_id = $1 AND product_id = $2',
    'DELETE FROM products WHERE device_id = $1 AND id = $2',
  ]) {
    await sqlOn(database.url, erase, gone);
  }
  expect(await countedOf(api)).toBe(4);
  expect((await another()).status).toBe(201);
  expect([await countedOf(api), await storedOf(api)]).toEqual([6, 6]);
});

test('an import that does not fit changes nothing', async () => {
  const from = await service.api.asNewDevice();
  for (let n = 0; n < 4; n += 1) await aProduct(from);
  const document = (await from.get('/v1/data/export')).body;
  const api = await small.api.asNewDevice();
  const { status, body } = await api.post<Problem>('/v1/data/import', document);
  expect([status, body.code]).toEqual([409, 'too_many_rows']);
  expect([await countedOf(api), await storedOf(api)]).toEqual([0, 0]);
});

test('of writers who race for the last row one gets it', async () => {
  const api = await small.api.asNewDevice();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      api.post('/v1/body-weights', {
        date: `2025-02-${String(n + 1).padStart(2, '0')}`,
        weight_kg: 80,
      }),
    ),
  );
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([...Array<number>(6).fill(201), ...Array<number>(6).fill(409)]);
  expect([await countedOf(api), await storedOf(api)]).toEqual([6, 6]);
});
