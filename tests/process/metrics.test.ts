import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';
import { Api } from '../support/api';
import { runBuilt } from '../support/built';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';

let database: { url: string; drop(): Promise<void> };
let service: BuiltService;
let metricsUrl: string;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startBuiltService({ DATABASE_URL: database.url, METRICS_PORT: '0' });
  metricsUrl = String(service.log().find(({ msg }) => msg === 'listening')?.metrics);
}, 60_000);
afterAll(async () => {
  await service.stop();
  await database.drop();
});

const read = async () => (await fetch(metricsUrl)).text();

/** The value of a line such as `name{label="value"}`; 0 where there is none. */
function valueOf(text: string, series: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? 0);
}

test('counts requests by operation and status, with their durations', async () => {
  const api = await new Api(service.url).asNewDevice();
  for (let n = 0; n < 3; n += 1) expect((await api.get('/v1/products')).status).toBe(200);
  expect((await api.get(`/v1/products/${randomUUID()}`)).status).toBe(404);
  expect((await api.get('/nowhere')).status).toBe(404);
  const listed = 'countonme_requests_total{operation="listProducts",status="200"}';
  await until(async () => valueOf(await read(), listed) === 3);
  const text = await read();
  expect(valueOf(text, 'countonme_requests_total{operation="getProduct",status="404"}')).toBe(1);
  expect(valueOf(text, 'countonme_requests_total{operation="none",status="404"}')).toBe(1);
  const duration = 'countonme_request_duration_seconds';
  expect(valueOf(text, `${duration}_bucket{operation="listProducts",le="+Inf"}`)).toBe(3);
  expect(valueOf(text, `${duration}_count{operation="listProducts"}`)).toBe(3);
  expect(valueOf(text, `${duration}_sum{operation="listProducts"}`)).toBeGreaterThan(0);
});

test('counts rejected records by code', async () => {
  const api = await new Api(service.url).asNewDevice();
  const product_id = randomUUID();
  const row = { id: randomUUID(), product_id, name: 'slice', grams: 30, is_default: false };
  const changes = { portions: { created: [], updated: [row], deleted: [] } };
  const { status, body } = await api.post<{ rejected: { code: string }[] }>('/v1/sync/changes', {
    changes,
    cursor: null,
  });
  expect({ status, body }).toMatchObject({ status: 200, body: { rejected: [{}] } });
  const series = `countonme_sync_rejections_total{code="${body.rejected[0]!.code}"}`;
  expect(valueOf(await read(), series)).toBe(1);
});

test('every metric of the dashboard is served', async () => {
  const dashboard = readFileSync(join(projectRoot, 'src/metrics/grafana-dashboard.json'), 'utf8');
  const { panels } = JSON.parse(dashboard) as { panels: { targets: { expr: string }[] }[] };
  const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
  const used = expressions.flatMap((expr) => expr.match(/\b(countonme|nodejs|process)_\w+/g) ?? []);
  const text = await read();
  const served = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
  );
  expect(used.length).toBeGreaterThanOrEqual(panels.length);
  expect(served).toEqual(expect.arrayContaining(used));
  // And each metric of the service's own is on it.
  for (const [, name = ''] of text.matchAll(/^# TYPE (countonme_\w+) /gm)) {
    expect(used.join(' ')).toContain(name);
  }
  expect(text).toMatch(/^countonme_catalog_foods \d+$/m);
});

test('are not on the port of the service, and nothing else is on theirs', async () => {
  expect((await fetch(`${service.url}/metrics`)).status).toBe(404);
  expect((await fetch(metricsUrl.replace('/metrics', '/health'))).status).toBe(404);
  expect(new URL(metricsUrl).hostname).toBe('127.0.0.1');
});

test('a port that is taken is named, and the service does not start', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const env = { DATABASE_URL: database.url, PORT: '0', METRICS_PORT: String(port) };
  const { code, stderr } = await runBuilt('src/main.js', [], { env });
  expect(code).toBe(1);
  expect(stderr).toContain(`METRICS_PORT ${port} of 127.0.0.1 cannot be listened on: EADDRINUSE`);
  holder.close();
});

test('end with the service', async () => {
  expect((await service.stop()).code).toBe(0);
  await expect(fetch(metricsUrl)).rejects.toThrow();
});
