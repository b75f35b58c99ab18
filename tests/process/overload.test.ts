import autocannon from 'autocannon';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../support/api';
import { startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';

test('under overload a share is refused early, and what is cheap is served', async () => {
  const database = await ownDatabase({ migrated: true });
  const service = await startBuiltService({
    DATABASE_URL: database.url,
    // So little that a test's load is too much.
    MAX_EVENT_LOOP_LAG_MS: '5',
  });
  const api = await new Api(service.url).asNewDevice();
  await api.post('/v1/products', { name: 'Oats', kcal_100g: 379 });
  const tag = (await api.get('/v1/products')).headers.get('ETag')!;

  const load = autocannon({
    url: `${service.url}/v1/products`,
    connections: 200,
    timeout: 60,
    duration: 12,
    headers: { Authorization: `Bearer ${api.token}` },
  });
  const says = (msg: string) => service.output().includes(`"msg":"${msg}"`);
  await until(() => says('overloaded: rejecting requests'), 12_000);
  const cheap = [];
  for (let n = 0; n < 20; n += 1) {
    cheap.push((await api.get('/health')).status, (await api.get('/ready')).status);
    cheap.push((await api.get('/v1/products', { headers: { 'If-None-Match': tag } })).status);
    await sleep(10);
  }
  expect(new Set(cheap)).toEqual(new Set([200, 304]));

  let refusal = await api.get<{ code: string }>('/v1/products');
  await until(async () => {
    refusal = await api.get<{ code: string }>('/v1/products');
    return refusal.status === 503;
  }, 12_000);
  expect(refusal.body.code).toBe('unavailable');
  expect(Number(refusal.headers.get('Retry-After'))).toBeGreaterThan(0);

  const { statusCodeStats = {}, errors, timeouts } = await load;
  expect(Object.keys(statusCodeStats).sort()).toEqual(['200', '503']);
  expect({ errors, timeouts }).toEqual({ errors: 0, timeouts: 0 });
  await until(() => says('no longer overloaded'), 20_000);
  expect((await api.get('/v1/products')).status).toBe(200);
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
  await database.drop();
}, 120_000);
