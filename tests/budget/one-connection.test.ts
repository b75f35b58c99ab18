import { loadStarterCatalog } from '../../src/catalog/starter';
import { aWorld } from '../isolation/world';
import { ownDatabase } from '../support/database';
import { startService, type TestService } from '../support/service';
import { budgeted } from './requests';

/** A pool of one: what takes two connections at once, or keeps one, leaves none to go on with. */

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await loadStarterCatalog(database.url);
  service = await startService({
    databaseUrl: database.url,
    databasePoolMax: 1,
    databaseAcquireTimeoutMs: 2_000,
  });
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

// In this catalog nothing has a barcode.
const requests = budgeted().filter(({ name }) => name !== 'getCatalogProductByBarcode');

test.each(requests)('$name gives the one connection back', async ({ prepare }) => {
  const send = await prepare(await aWorld(service.api));
  const other = await service.api.asNewDevice();
  await send();
  // Once more, which most creates and deletions refuse.
  await send().catch(() => undefined);
  expect((await other.get('/v1/catalog/products?q=banana')).status).toBe(200);
});
