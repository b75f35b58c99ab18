import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { workerDatabase } from '../support/database';

/** What a process in a time zone of its own makes of a day and a moment, through the models. */
const script = `
  const { connectDatabase } = require('./src/resources/connect');
  const { Caller } = require('./src/database/caller');
  const { ChangeQueue } = require('./src/database/change-queue');
  const { DeviceStore } = require('./src/database/device-store');
  const { Pipeline } = require('./src/database/pipeline');
  const { FoodEntry } = require('./src/food-entries/model');
  const { Device } = require('./src/auth/model');
  const { createFoodEntry, listFoodEntries, updateFoodEntry } = require('./src/food-entries/service');
  const { createProduct } = require('./src/products/service');
  const { presentFoodEntry } = require('./src/food-entries/present');
  const { randomUUID } = require('node:crypto');
  (async () => {
    const settings = {
      databasePoolMax: 1, databaseAcquireTimeoutMs: 5000, databaseStatementTimeoutMs: 5000,
    };
    const database = connectDatabase(process.env.URL, settings);
    const pipeline = new Pipeline(process.env.URL, settings);
    const id = randomUUID();
    await database.getRepository(Device).create({ id, token_hash: 'none' });
    const caller = new Caller({ deviceId: id, tokenHash: 'none' });
    const device = new DeviceStore(database, pipeline, caller, new ChangeQueue(settings));
    const product = await createProduct(device, { name: 'Oats', kcal_100g: 379 });
    const days = ['2025-03-30', '2025-10-26', '1900-01-01', '2199-12-31', '2024-02-29', '1985-01-01'];
    for (const date of days) {
      const entry = await device.change((change) => createFoodEntry(change, {
        date, meal_type: 'lunch', product_id: product.id, grams: 1, consumed_at: date + 'T00:30:00-11:00',
      }));
      await device.change((change) => updateFoodEntry(change, entry.id, { date, grams: 2 }));
    }
    const page = await listFoodEntries(device, { limit: 50, offset: 0, from: '2025-03-30', to: '2025-10-26' });
    const all = await listFoodEntries(device, { limit: 50, offset: 0 });
    const told = ({ rows }) => rows.map(presentFoodEntry).map(({ date, consumed_at }) => date + ' ' + consumed_at);
    process.stdout.write(JSON.stringify([told(page), told(all)]));
    await pipeline.close();
    await database.close();
  })();
`;

const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'Asia/Kathmandu'];

test.each(zones)('a day stays the day that the device said, in %s', async (zone) => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '-e', script],
    {
      env: { ...process.env, TZ: zone, URL: await workerDatabase() },
    },
  );
  const [range, all] = JSON.parse(stdout) as string[][];
  expect(range).toEqual([
    '2025-03-30 2025-03-30T11:30:00.000Z',
    '2025-10-26 2025-10-26T11:30:00.000Z',
  ]);
  expect(all).toEqual([
    '1900-01-01 1900-01-01T11:30:00.000Z',
    '1985-01-01 1985-01-01T11:30:00.000Z',
    '2024-02-29 2024-02-29T11:30:00.000Z',
    ...(range ?? []),
    '2199-12-31 2199-12-31T11:30:00.000Z',
  ]);
});
