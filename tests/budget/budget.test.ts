import { loadStarterCatalog } from '../../src/catalog/starter';
import { aWorld } from '../isolation/world';
import { ownDatabase } from '../support/database';
import { sqlOn } from '../support/sql';
import { startService, type TestService } from '../support/service';
import { trafficOf } from '../support/statements';
import { budget, type Cost } from './budget';
import { type Budgeted, budgeted } from './requests';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await loadStarterCatalog(database.url);
  // None of the foods in it is sold in a package.
  await sqlOn(
    database.url,
    `UPDATE catalog_products SET barcode = '03017620422003' WHERE name = 'Banana'`,
  );
  service = await startService({ databaseUrl: database.url });
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

const requests = budgeted();

test('each operation, and each special request to one, has a line in the budget', () => {
  expect(Object.keys(budget).sort()).toEqual(requests.map(({ name }) => name).sort());
});

test.each(requests)('$name', async ({ name, prepare }: Budgeted) => {
  const send = await prepare(await aWorld(service.api));
  const { statements, roundTrips } = await trafficOf(send);
  const real: Cost = [statements.length, roundTrips];
  if (String(real) !== String(budget[name])) throw offBudget(name, real, statements);
});

test.each([
  'getProduct',
  'listProducts',
  'listFoodEntries, of a day',
  'createProduct',
  'createFoodEntry',
  'updateProduct',
  'pullChanges',
  'pullChanges, since',
])('%s, which is asked most, waits for the database once', (name) => {
  expect(budget[name]).toEqual([1, 1]);
});

function offBudget(name: string, real: Cost, statements: readonly string[]): Error {
  const said = (cost: Cost | undefined) =>
    cost ? `${cost[0]} statements in ${cost[1]} round trips` : 'nothing';
  const line = `  ${/\W/.test(name) ? `'${name}'` : name}: [${real.join(', ')}],`;
  const sent = statements.map((text) => `  ${text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)}`);
  return new Error(
    [
      `It took ${said(real)}, and the budget says ${said(budget[name])}.`,
      'If that is meant, make its line in tests/budget/budget.ts:',
      line,
      'It sent:',
      ...sent,
    ].join('\n'),
  );
}
