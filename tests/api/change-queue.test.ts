import { Client } from 'pg';
import type { Api } from '../support/api';
import { anId } from '../support/factories';
import { workerDatabase } from '../support/database';
import { startService, type TestService } from '../support/service';

/** Writers of some devices are held up by a lock, as long as the test wants; others must not be. */

let service: TestService;
let locking: Client;
beforeAll(async () => {
  service = await startService({ databasePoolMax: 4 });
  locking = new Client({ connectionString: await workerDatabase() });
  await locking.connect();
});
afterAll(async () => {
  await locking.end();
  await service.close();
});
afterEach(() => locking.query('ROLLBACK'));

async function lock(deviceIds: readonly string[]): Promise<void> {
  await locking.query('BEGIN');
  await locking.query('SELECT 1 FROM device_revisions WHERE device_id = ANY ($1) FOR UPDATE', [
    deviceIds,
  ]);
}

const waterLog = () => ({ id: anId(), date: '2025-02-05', amount_ml: 100 });
const log = (api: Api) => api.post('/v1/water-logs', waterLog());
const pushMany = (api: Api) =>
  api.post('/v1/sync/changes', {
    cursor: null,
    changes: { water_logs: { created: Array.from({ length: 60 }, waterLog) } },
  });

const connectionsWaiting = async () => {
  const { rows } = await locking.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return Number(rows[0]?.count);
};

test('changes of one device wait on one connection, and leave the others to other devices', async () => {
  const id = anId();
  const [busy, other] = [await service.api.asNewDevice(id), await service.api.asNewDevice()];
  await lock([id]);
  const waiting = Array.from({ length: 8 }, () => log(busy));
  expect((await log(other)).status).toBe(201);
  expect(await connectionsWaiting()).toBeLessThanOrEqual(1);
  await locking.query('ROLLBACK');
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  expect(statuses).toEqual(Array.from({ length: 8 }, () => 201));
});

test('large pushes of many devices wait on a part of the pool', async () => {
  const ids = Array.from({ length: 8 }, () => anId());
  const busy = await Promise.all(ids.map((id) => service.api.asNewDevice(id)));
  const other = await service.api.asNewDevice();
  await lock(ids);
  const waiting = busy.map(pushMany);
  expect((await log(other)).status).toBe(201);
  expect(await connectionsWaiting()).toBeLessThanOrEqual(1);
  await locking.query('ROLLBACK');
  const statuses = (await Promise.all(waiting)).map(({ status }) => status);
  expect(statuses).toEqual(ids.map(() => 200));
});
