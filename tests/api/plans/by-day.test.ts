import type { Api } from '../../support/api';
import { ownDatabase } from '../../support/database';
import { plansOf } from '../../support/plans';
import { startService, type TestService } from '../../support/service';
import { sqlOn } from '../../support/sql';

/** A device with two years of diary, 20,000 entries, beside ten others like it. */

let service: TestService;
let database: Awaited<ReturnType<typeof ownDatabase>>;
let api: Api;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startService({ databaseUrl: database.url });
  const devices = await Promise.all(Array.from({ length: 11 }, () => service.api.asNewDevice()));
  api = devices[0]!;
  await fill(database.url);
}, 120_000);
afterAll(async () => {
  await service.close();
  await database.drop();
});

const days = 730;

async function fill(url: string) {
  await sqlOn(
    url,
    `INSERT INTO products (device_id, id, name, kcal_100g)
     SELECT id, id, 'Rolled Oats', 379 FROM devices`,
  );
  await sqlOn(
    url,
    `INSERT INTO food_entries (device_id, id, date, meal_type, product_id, name, kcal_100g, grams,
                               kcal, protein_g)
     SELECT devices.id, gen_random_uuid(), date '2024-01-01' + n % ${days},
            (enum_range(NULL::meal_type))[1 + n % 4], devices.id, 'Rolled Oats', 379, 60, 227.4, 7.89
     FROM devices, generate_series(1, 20000) AS n ORDER BY devices.id`,
  );
  for (const [table, column, values] of [
    ['body_weights', 'date, weight_kg', '80 + (n % 30) / 10.0'],
    ['water_logs', 'date, amount_ml', '250'],
    ['goals', 'effective_from, kcal, goal_type', "2000, 'manual'"],
  ]) {
    await sqlOn(
      url,
      `INSERT INTO ${table} (device_id, id, ${column})
       SELECT devices.id, gen_random_uuid(), date '2024-01-01' + n, ${values}
       FROM devices, generate_series(0, ${days - 1}) AS n ORDER BY devices.id`,
    );
  }
  await sqlOn(url, 'ANALYZE');
}

const year = 'from=2024-12-31&to=2025-12-30';

test.each([
  ['/v1/stats/day/2025-02-05', ['food_entries_by_day', 'water_logs_by_day', 'goals_one_a_day']],
  // A year is so much of a diary that any index by the device will do.
  [`/v1/stats/daily?${year}`, ['food_entries_by_', 'water_logs_by_day', 'goals_one_a_day']],
  ['/v1/stats/daily?from=2025-02-01&to=2025-02-28', ['food_entries_by_day', 'goals_one_a_day']],
  ['/v1/food-entries?limit=200', ['food_entries_by_day']],
  ['/v1/food-entries?date=2025-02-05&meal_type=lunch', ['food_entries_by_day']],
  ['/v1/food-entries?from=2025-02-01&to=2025-02-28', ['food_entries_by_day']],
  [`/v1/stats/weight?${year}`, ['body_weights_one_a_day']],
  ['/v1/body-weights?limit=200', ['body_weights_one_a_day']],
  ['/v1/body-weights?from=2025-02-01&to=2025-02-28', ['body_weights_one_a_day']],
  ['/v1/water-logs?limit=200', ['water_logs_by_day']],
  ['/v1/water-logs?date=2025-02-05', ['water_logs_by_day']],
  ['/v1/goals', ['goals_one_a_day']],
  ['/v1/goals/current?date=2025-02-05', ['goals_one_a_day']],
])('%s goes by %j and reads no other device', async (path, indexes) => {
  const plans = await plansOf(database.url, async () => {
    expect((await api.get(path)).status).toBe(200);
  });
  // One statement for what was asked; the token's look-up is part of it, or one before it.
  expect(plans.length).toBeLessThanOrEqual(path.startsWith('/v1/stats') ? 2 : 1);
  const plan = plans.at(-1) ?? '';
  for (const index of indexes) expect(plan).toContain(index);
  // Whichever way it finds the rows, each table is entered by the device. Of devices themselves
  // there are too few here for an index.
  expect(plan).not.toMatch(/Seq Scan on (?!device)/);
  const most = Math.max(...[...plan.matchAll(/actual.*?rows=([\d.]+)/g)].map(([, n]) => Number(n)));
  expect(most).toBeLessThanOrEqual(20_000);
});
