import { randomUUID } from 'node:crypto';
import type { Sequelize } from 'sequelize-typescript';
import type { DailyStats, DayStats } from '../../generated/api';
import { type Config, readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { Caller } from '../../src/database/caller';
import { ChangeQueue } from '../../src/database/change-queue';
import { DeviceStore } from '../../src/database/device-store';
import { Pipeline } from '../../src/database/pipeline';
import { SeededRandom } from '../end-to-end/seeded-random';
import { workerDatabase } from '../support/database';
import { Diarist } from '../support/diarist';
import { throughApi, throughServices } from '../support/diary-door';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';

/**
 * A thousand diaries of a week, written at random: entries of real foods by weight and by portion,
 * copies, edits, deletes, moves between days, foods that change, water, and goals that come, change and go.
 * What the statistics say must be what the test itself adds up in whole hundredths.
 */
const writers = 20;
const weeksEach = 50;
/** These write over HTTP; the others call the services, which is what the handlers do. */
const overHttp = 2;
const seed = Number(process.env.STATS_SEED ?? Math.floor(Math.random() * 2 ** 31));

let service: TestService;
let database: Sequelize;
let pipeline: Pipeline;
let config: Config;
beforeAll(async () => {
  service = await startService();
  const url = await workerDatabase();
  config = readConfig({ DATABASE_URL: url });
  database = connectDatabase(url, config);
  pipeline = new Pipeline(url, config, database);
});
afterAll(async () => {
  await service.close();
  await pipeline.close();
  await database.close();
});

async function storeOf(deviceId: string): Promise<DeviceStore> {
  const [row] = await sql<{ hash: string }>(
    'SELECT token_hash AS hash FROM devices WHERE id = $1',
    [deviceId],
  );
  const caller = new Caller({ deviceId, tokenHash: row?.hash ?? '' });
  return new DeviceStore(database, pipeline, caller, new ChangeQueue(config));
}

test(`${writers * weeksEach} random diaries come to what their entries do (seed ${seed})`, async () => {
  const checked = await Promise.all(
    Array.from({ length: writers }, (_, index) => writeAndCheck(index)),
  );
  const total = checked.reduce((a, b) => a + b, 0);
  expect(total).toBe(writers * weeksEach);
}, 180_000);

async function writeAndCheck(index: number): Promise<number> {
  const deviceId = randomUUID();
  const api = await service.api.asNewDevice(deviceId);
  const store = await storeOf(deviceId);
  const door = index < overHttp ? throughApi(api) : throughServices(store);
  const diarist = new Diarist(new SeededRandom(seed + index), door);
  await diarist.stock();

  let checked = 0;
  for (let week = 0; week < weeksEach; week += 1) {
    const { from, to, aDay } = await diarist.writeWeek(week);
    const [daily, day] = await Promise.all([
      api.get<DailyStats>(`/v1/stats/daily?from=${from}&to=${to}`),
      api.get<DayStats>(`/v1/stats/day/${aDay}`),
    ]);
    expect(daily.body).toEqual(diarist.expectedDaily(from, to));
    expect(day.body).toEqual(diarist.expectedDay(aDay));
    checked += 1;
  }
  // All of it at once, since a goal or a move can reach over weeks.
  const { from, to } = diarist.everything();
  const whole = await api.get<DailyStats>(`/v1/stats/daily?from=${from}&to=${to}`);
  expect(whole.body).toEqual(diarist.expectedDaily(from, to));
  return checked;
}
