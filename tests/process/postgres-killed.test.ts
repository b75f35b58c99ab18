import { Api } from '../support/api';
import { until } from '../support/until';
import { onRealDatabase, phones } from './real-database';

const lab = onRealDatabase();
const kills = Number(process.env.POSTGRES_KILLS ?? 9);

test(`${kills} kills of the server under load, and no error that nobody catches`, async () => {
  const api = await new Api(lab.service.url).asNewDevice();
  const load = phones(api, 24, async (phone) => {
    const days = await phone.get('/v1/stats/day/2026-01-31');
    return days.status === 200 ? phone.get('/v1/products') : days;
  });
  for (let kill = 0; kill < kills; kill += 1) {
    await lab.server.restart((['kill', 'immediate', 'fast'] as const)[kill % 3]);
    const served = load.statuses[200] ?? 0;
    await until(() => (load.statuses[200] ?? 0) > served, 5_000);
  }
  const statuses = await load.stop();
  expect(Object.keys(statuses).filter((status) => status !== '200' && status !== '503')).toEqual(
    [],
  );
  expect(lab.service.log().filter(({ msg }) => msg === 'uncaught')).toEqual([]);
}, 600_000);

test('sessions that are ended as they begin fail no process', async () => {
  const api = await new Api(lab.service.url).asNewDevice();
  const load = phones(api, 24, (phone) => phone.get('/v1/stats/day/2026-01-31'));
  const end = Date.now() + 30_000;
  for (let round = 0; round < 60 && Date.now() < end; round += 1) {
    await lab.server.sql(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'service'`,
    );
  }
  await load.stop();
  expect((await api.get('/v1/products')).status).toBe(200);
  expect(lab.service.log().filter(({ msg }) => msg === 'uncaught')).toEqual([]);
}, 120_000);
