import type { Api } from '../../support/api';
import { ownDatabase } from '../../support/database';
import { sqlOn } from '../../support/sql';
import { startService, type TestService } from '../../support/service';
import { statementsOf } from '../../support/statements';

/** 20,000 products of one device, each logged once, among ten times as many of others. */

let service: TestService;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let api: Api;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
  api = await service.api.asNewDevice();
  for (let others = 10; others > 0; others -= 1) await service.api.asNewDevice();
  await sqlOn(
    database.url,
    `INSERT INTO products (device_id, id, name, kcal_100g, barcode, created_at)
     SELECT devices.id, gen_random_uuid(),
       (ARRAY['Rice', 'Crème', 'Beans', 'Milk', 'Bread'])[n % 5 + 1] || ' ' || md5(n::text),
       n % 900, lpad(n::text, 14, '0'), now() - n * interval '1 minute'
     FROM devices, generate_series(1, 20000) n ORDER BY devices.id`,
  );
  await sqlOn(
    database.url,
    `INSERT INTO food_entries
       (device_id, id, date, meal_type, product_id, name, kcal_100g, grams, kcal, created_at)
     SELECT device_id, gen_random_uuid(), created_at, 'lunch', id, name, 1, 100, 1, created_at
     FROM products`,
  );
  await sqlOn(database.url, 'VACUUM ANALYZE');
}, 300_000);
afterAll(async () => {
  await service.close();
  await database.drop();
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Every step of the plan that PostgreSQL makes for what the service asks of a table. */
async function stepsFor(table: string, work: () => Promise<unknown>): Promise<Plan[]> {
  const statements = await statementsOf(work);
  const statement = statements.find((text) => new RegExp(`(FROM|UPDATE) "?${table}\\b`).test(text));
  const [row] = await sqlOn<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    database.url,
    // What is changed is bound, and its values are not in the text.
    `EXPLAIN (FORMAT JSON${statement?.includes('$1') ? ', GENERIC_PLAN' : ''}) ${statement}`,
  );
  const steps = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(steps)];
  // Who asks is looked up along with it, in tables that have next to nothing here.
  return steps(row!['QUERY PLAN'][0].Plan).filter(
    (step) => !/^device/.test(step['Relation Name'] ?? ''),
  );
}

it.each([
  ['limit=50', ['products_by_name']],
  ['q=crem', ['products_by_name', 'products_by_part_of_name']],
  ['q=9b8619251a', ['products_by_part_of_name']],
  ['barcode=73513537', ['products_one_barcode']],
  ['sort=created', ['products_by_creation']],
  ['sort=recent', ['food_entries_by_product']],
  ['sort=frequent', ['food_entries_by_product']],
])('listProducts with %s looks into an index', async (query, indexes) => {
  const steps = await stepsFor('products', () => api.get(`/v1/products?${query}`));
  expect(steps.map((step) => step['Node Type'])).not.toContain('Seq Scan');
  const used = steps.flatMap((step) => step['Index Name'] ?? []);
  expect(used.some((name) => indexes.includes(name))).toBe(true);
});

it('checkProductName looks into an index', async () => {
  const steps = await stepsFor('products', () => api.get('/v1/products/check-name?name=milk'));
  expect(steps.map((step) => step['Index Name'])).toContain('products_by_folded_name');
});

it('applyProductToEntries looks into an index', async () => {
  const { body } = await api.get<{ id: string }[]>('/v1/products?limit=1');
  const days = { from: '2025-01-01', to: '2025-12-31' };
  const steps = await stepsFor('food_entries', () =>
    api.post(`/v1/products/${body[0]?.id}/apply-to-entries`, days),
  );
  expect(steps.map((step) => step['Index Name'])).toContain('food_entries_by_product');
});
