import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DailyStats, DayStats, WeightStats } from '../../generated/api';
import type { Api } from '../support/api';
import { workerDatabase } from '../support/database';
import {
  aBodyWeight,
  aFoodEntry,
  aGoal,
  aManualGoal,
  aProduct,
  aWaterLog,
} from '../support/factories';
import { startService, type TestService } from '../support/service';
import { statementsOf } from '../support/statements';
import { eachNutrient, noGrams, unknownGrams } from '../support/nutrients';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const dayStats = async (date: string) => (await api.get<DayStats>(`/v1/stats/day/${date}`)).body;
const dailyStats = async (from: string, to: string) =>
  (await api.get<DailyStats>(`/v1/stats/daily?from=${from}&to=${to}`)).body;
const weightStats = async (from: string, to: string) =>
  (await api.get<WeightStats>(`/v1/stats/weight?from=${from}&to=${to}`)).body.points;
const shortly = ({ date, entries, goal_kcal, within_goal }: DailyStats['days'][number]) =>
  [date, entries, goal_kcal, within_goal] as const;

const empty = {
  entries: 0,
  kcal: 0,
  ...noGrams,
  ...eachNutrient('entries_without_', '', () => 0),
};

describe('getDayStats', () => {
  it('is zeros for a day of nothing, with all four meals', async () => {
    expect(await dayStats('2025-02-05')).toEqual({
      date: '2025-02-05',
      totals: empty,
      by_meal_type: { breakfast: empty, lunch: empty, dinner: empty, snacks: empty },
      water_ml: 0,
      goal: null,
      remaining: null,
    });
  });

  it('sums by meal and in all, and holds it against the goal of that day', async () => {
    const oats = await aProduct(api, {
      kcal_100g: 379,
      protein_100g: 13.15,
      carbs_100g: 67.7,
      fat_100g: 6.52,
      salt_100g: 0.02,
    });
    const chicken = await aProduct(api, {
      kcal_100g: 165,
      protein_100g: 31.02,
      carbs_100g: 0,
      fat_100g: 3.57,
      salt_100g: 0.19,
    });
    await aFoodEntry(api, { product_id: oats.id, grams: 60 });
    await aFoodEntry(api, { product_id: chicken.id, grams: 129, meal_type: 'lunch' });
    await aFoodEntry(api, { product_id: chicken.id, grams: 50, date: '2025-02-06' });
    const gone = await aFoodEntry(api, { product_id: oats.id, grams: 500 });
    await api.delete(`/v1/food-entries/${gone.id}`);
    await aWaterLog(api, { amount_ml: 250 });
    await aWaterLog(api, { amount_ml: -50 });
    const goal = await aGoal(api);
    await aManualGoal(api, { effective_from: '2025-02-06' });

    const { totals, by_meal_type, ...rest } = await dayStats('2025-02-05');
    expect(totals).toEqual({
      ...empty,
      entries: 2,
      kcal: 440.25,
      protein_g: 47.91,
      carbs_g: 40.62,
      fat_g: 8.52,
      salt_g: 0.26,
      entries_without_fiber: 2,
      entries_without_sugars: 2,
      entries_without_saturated_fat: 2,
    });
    expect(by_meal_type.breakfast).toMatchObject({ entries: 1, kcal: 227.4 });
    expect(by_meal_type.lunch).toMatchObject({ entries: 1, kcal: 212.85, fat_g: 4.61 });
    expect([by_meal_type.dinner, by_meal_type.snacks]).toEqual([empty, empty]);
    const { id, goal_type, effective_from, kcal, protein_g, carbs_g, fat_g, water_ml } = goal;
    expect(rest).toEqual({
      date: '2025-02-05',
      water_ml: 200,
      goal: {
        ...unknownGrams,
        ...{ id, goal_type, effective_from, kcal, protein_g, carbs_g, fat_g, water_ml },
      },
      remaining: {
        kcal: 1804.75,
        ...unknownGrams,
        protein_g: 120.09,
        carbs_g: 155.38,
        fat_g: 78.48,
        water_ml: 2519,
      },
    });
  });

  it('says how many entries lack a nutrient, and passes below zero', async () => {
    const soup = await aProduct(api, { kcal_100g: 33, fat_100g: 1, salt_100g: 0.8 });
    await aFoodEntry(api, { product_id: soup.id, grams: 10_000 });
    await aFoodEntry(api, { product_id: soup.id, grams: 50, meal_type: 'snacks' });
    await aManualGoal(api, { kcal: 1900, fat_g: 60, salt_g: 5.75, fiber_g: 30 });
    const { totals, remaining } = await dayStats('2025-02-05');
    expect(totals).toMatchObject({
      kcal: 3316.5,
      protein_g: 0,
      entries_without_protein: 2,
      entries_without_carbs: 2,
      entries_without_fat: 0,
    });
    expect(remaining).toEqual({
      kcal: -1416.5,
      ...unknownGrams,
      fat_g: -40.5,
      fiber_g: 30,
      salt_g: -74.65,
      water_ml: null,
    });
  });

  it('is exact where floating point is not', async () => {
    const { id: product_id } = await aProduct(api, { kcal_100g: 1, protein_100g: 0.1 });
    for (let i = 0; i < 30; i += 1) await aFoodEntry(api, { product_id, grams: 10 });
    expect((await dayStats('2025-02-05')).totals).toMatchObject({ kcal: 3, protein_g: 0.3 });
  });

  it("keeps yesterday's goal for yesterday, and knows nothing of other devices", async () => {
    const neighbour = await service.api.asNewDevice();
    await aFoodEntry(neighbour);
    await aGoal(neighbour, { effective_from: '2025-01-01' });
    await aManualGoal(api, { effective_from: '2025-02-05', kcal: 1800 });
    await aManualGoal(api, { effective_from: '2025-02-06', kcal: 2000 });
    const kcals = async () =>
      Promise.all(
        ['2025-02-04', '2025-02-05', '2025-02-06', '2025-12-31'].map(
          async (day) => (await dayStats(day)).goal?.kcal,
        ),
      );
    expect(await kcals()).toEqual([undefined, 1800, 2000, 2000]);
    expect((await dayStats('2025-02-05')).totals).toEqual(empty);
  });

  it.each(['2025-02-29', '2025-2-5', 'today', '0000-01-01'])('refuses %s', async (date) => {
    const { body } = await api.get(`/v1/stats/day/${date}`);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/path/date' }] });
  });
});

describe('getDailyStats', () => {
  it('has every day, and what they come to', async () => {
    const { id: product_id } = await aProduct(api, { kcal_100g: 100 });
    const eat = (date: string, grams: number) => aFoodEntry(api, { product_id, date, grams });
    await eat('2025-02-01', 1000);
    await eat('2025-02-02', 1900);
    await eat('2025-02-03', 1899.99);
    await eat('2025-02-05', 2300);
    await eat('2025-02-06', 1000);
    await eat('2025-02-06', 1245.5);
    await aManualGoal(api, { effective_from: '2025-02-02', kcal: 2000 });
    await aGoal(api);
    await aWaterLog(api, { date: '2025-02-04', amount_ml: 500 });

    const { days, ...range } = await dailyStats('2025-02-01', '2025-02-06');
    expect(days.map(shortly)).toEqual([
      ['2025-02-01', 1, null, null],
      ['2025-02-02', 1, 2000, true],
      ['2025-02-03', 1, 2000, false],
      ['2025-02-04', 0, 2000, null],
      ['2025-02-05', 1, 2245, false],
      ['2025-02-06', 2, 2245, false],
    ]);
    expect(range).toEqual({
      from: '2025-02-01',
      to: '2025-02-06',
      days_logged: 5,
      days_within_goal: 1,
      current_streak: 2,
      longest_streak: 3,
      // 9345.49 / 5
      average: { kcal: 1869.1, ...noGrams },
    });
    expect(days[3]).toEqual({
      date: '2025-02-04',
      ...empty,
      water_ml: 500,
      goal_kcal: 2000,
      within_goal: null,
    });
    expect(days[5]).toMatchObject({ kcal: 2245.5, entries_without_protein: 2 });
  });

  it('says for each day what the day itself says', async () => {
    const { id: product_id } = await aProduct(api, { kcal_100g: 52, fat_100g: 0.17 });
    await aFoodEntry(api, { product_id, grams: 33.33 });
    await aFoodEntry(api, { product_id, grams: 66.66, meal_type: 'snacks' });
    await aWaterLog(api);
    await aManualGoal(api);
    const { totals, water_ml, goal } = await dayStats('2025-02-05');
    const { days } = await dailyStats('2025-02-05', '2025-02-05');
    expect(days).toEqual([
      { date: '2025-02-05', ...totals, water_ml, goal_kcal: goal?.kcal, within_goal: false },
    ]);
  });

  it('has no streak at its end when nothing was logged there, and no average of nothing', async () => {
    await aFoodEntry(api);
    const { current_streak, longest_streak } = await dailyStats('2025-02-01', '2025-02-06');
    expect([current_streak, longest_streak]).toEqual([0, 1]);
    const later = await dailyStats('2025-02-06', '2025-02-07');
    expect(later).toMatchObject({ days_logged: 0, average: null, longest_streak: 0 });
  });

  it('takes a leap year, over the days on which clocks change', async () => {
    const { days } = await dailyStats('2024-01-01', '2024-12-31');
    expect(days).toHaveLength(366);
    expect(new Set(days.map(({ date }) => date)).size).toBe(366);
    expect(days.at(-1)?.date).toBe('2024-12-31');
  });
});

describe('getWeightStats', () => {
  it('averages the 7 calendar days that end with each', async () => {
    for (const [date, weight_kg] of [
      ['2025-01-29', 90],
      ['2025-01-30', 84],
      ['2025-02-01', 83.5],
      ['2025-02-05', 82.45],
      ['2025-02-11', 81],
      ['2025-02-12', 80.95],
    ] as const) {
      await aBodyWeight(api, { date, weight_kg });
    }
    const gone = await aBodyWeight(api, { date: '2025-02-04', weight_kg: 500 });
    await api.delete(`/v1/body-weights/${gone.id}`);
    await aBodyWeight(await service.api.asNewDevice(), { weight_kg: 300 });
    expect(await weightStats('2025-02-05', '2025-02-12')).toEqual([
      // (84 + 83.5 + 82.45) / 3 = 83.3166…
      { date: '2025-02-05', weight_kg: 82.45, average_kg: 83.3 },
      // (82.45 + 81) / 2 = 81.725
      { date: '2025-02-11', weight_kg: 81, average_kg: 81.7 },
      // (81 + 80.95) / 2 = 80.975
      { date: '2025-02-12', weight_kg: 80.95, average_kg: 81 },
    ]);
    expect(await weightStats('2025-02-06', '2025-02-10')).toEqual([]);
  });

  it('rounds half-up', async () => {
    await aBodyWeight(api, { date: '2025-02-04', weight_kg: 80.2 });
    await aBodyWeight(api, { date: '2025-02-05', weight_kg: 80.3 });
    expect((await weightStats('2025-02-05', '2025-02-05'))[0]?.average_kg).toBe(80.3);
  });
});

describe.each(['daily', 'weight'])('a range of %s statistics', (kind) => {
  it.each([
    ['from=2025-02-05', '/query/to'],
    ['to=2025-02-05', '/query/from'],
    ['from=2025-02-06&to=2025-02-05', '/query/to'],
    ['from=2024-01-01&to=2025-01-01', '/query/to'],
    ['from=2025-02-05&to=2025-02-30', '/query/to'],
  ])('refuses ?%s', async (query, pointer) => {
    const { body } = await api.get(`/v1/stats/${kind}?${query}`);
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});

test('the statistics take one statement each, whatever the range and the diary', async () => {
  const count = async (path: string) =>
    (await statementsOf(() => api.get(`/v1/stats/${path}`))).length;
  const counts = async () => [
    await count('day/2025-02-05'),
    await count('daily?from=2024-02-06&to=2025-02-05'),
    await count('weight?from=2024-02-06&to=2025-02-05'),
  ];
  // A new connection of the pool asks for something of its own.
  await counts();
  expect(await counts()).toEqual([1, 1, 1]);
  const { id: product_id } = await aProduct(api);
  for (let i = 0; i < 20; i += 1) await aFoodEntry(api, { product_id });
  await aGoal(api);
  await aBodyWeight(api);
  expect(await counts()).toEqual([1, 1, 1]);
});

/** The statistics of a device as a process in a time zone of its own reads them. */
const script = `
  const { connectDatabase } = require('./src/resources/connect');
  const { Caller } = require('./src/database/caller');
  const { DeviceStore } = require('./src/database/device-store');
  const { Pipeline } = require('./src/database/pipeline');
  const { readDay } = require('./src/stats/day');
  const { readDaily } = require('./src/stats/daily');
  const { readWeights } = require('./src/stats/weight');
  const { presentDay, presentDaily, presentWeights } = require('./src/stats/present');
  (async () => {
    const settings = {
      databasePoolMax: 1, databaseAcquireTimeoutMs: 5000, databaseStatementTimeoutMs: 5000,
    };
    const database = connectDatabase(process.env.URL, settings);
    const pipeline = new Pipeline(process.env.URL, settings, database);
    const deviceId = process.env.DEVICE;
    const [[{ token_hash: tokenHash }]] = await database.query(
      'SELECT token_hash FROM devices WHERE id = $1', { bind: [deviceId] },
    );
    const device = new DeviceStore(database, pipeline, new Caller({ deviceId, tokenHash }));
    const range = ['2025-03-28', '2025-04-01'];
    process.stdout.write(JSON.stringify([
      presentDay('2025-03-30', await readDay(device, '2025-03-30')),
      presentDaily(...range, await readDaily(device, ...range)),
      presentWeights(...range, await readWeights(device, ...range)),
    ]));
    await Promise.all([pipeline.close(), database.close()]);
  })();
`;
const zones = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Europe/Berlin',
  'America/Sao_Paulo',
];

test.each(zones)('days are the days of the device, in %s', async (zone) => {
  const days = ['2025-03-29', '2025-03-30', '2025-03-31'];
  for (const date of days) {
    await aFoodEntry(api, { date });
    await aBodyWeight(api, { date });
  }
  await aManualGoal(api, { effective_from: '2025-03-30' });
  const [DEVICE] = api.token?.split('.') ?? [];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '-e', script],
    { env: { ...process.env, TZ: zone, DEVICE, URL: await workerDatabase() } },
  );
  const [day, daily, weight] = JSON.parse(stdout) as [DayStats, DailyStats, WeightStats];
  expect([day.totals.entries, day.goal?.effective_from]).toEqual([1, '2025-03-30']);
  expect(daily.days.map(shortly)).toEqual([
    ['2025-03-28', 0, null, null],
    ['2025-03-29', 1, null, null],
    ['2025-03-30', 1, 1900, false],
    ['2025-03-31', 1, 1900, false],
    ['2025-04-01', 0, 1900, null],
  ]);
  expect(weight.points.map(({ date }) => date)).toEqual(days);
});
