import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { DataExport, ImportReport } from '../../generated/api';
import { startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { productsWithEntries } from '../support/import-documents';
import { startMeasuredService } from '../support/measured-service';
import { sqlOn } from '../support/sql';

const entriesOf = (deviceId: string, count: number, url: string) =>
  sqlOn(
    url,
    `INSERT INTO food_entries (device_id, id, date, meal_type, name, kcal, deleted_at, created_at)
     SELECT $1, gen_random_uuid(), '2020-01-01'::date + n / 10, 'lunch', repeat('🍰', 100), n,
            CASE WHEN n % 20 = 0 THEN now() END, now() + n * interval '1 microsecond'
     FROM generate_series(1, $2::int) AS n`,
    [deviceId, count],
  );

test('an export and an import need less memory than the document has', async () => {
  const database = await ownDatabase({ migrated: true });
  // Gathered, the document would take some 50 MB of a heap that has 40 MB to spare.
  const small = { NODE_OPTIONS: '--max-old-space-size=72' };
  const exporting = await startBuiltService({ DATABASE_URL: database.url, ...small });
  const importing = await startMeasuredService({ DATABASE_URL: database.url, ...small });
  const ask = async (path: string, token: string, body?: string) =>
    fetch(`${(body === undefined ? exporting : importing).url}/v1${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body }),
    });
  const device = async () => {
    const device_id = randomUUID();
    const registration = JSON.stringify({ device_id });
    const { token } = (await (await ask('/auth/register', '', registration)).json()) as {
      token: string;
    };
    return { device_id, token };
  };
  const documentOf = async (token: string) =>
    text((await ask('/data/export', token)).body as never);

  const [many, another] = [await device(), await device()];
  await entriesOf(many.device_id, 40_000, database.url);
  const document = await documentOf(many.token);
  expect(document.length).toBeGreaterThan(20_000_000);

  // The start is over, and what is compiled for the first request is there.
  await ask('/data/import', another.token, await documentOf(another.token));
  await importing.measure();
  const answer = await ask('/data/import', another.token, document);
  expect(answer.status).toBe(200);
  const { stallMs, peakMb } = await importing.measure();
  expect(stallMs).toBeLessThan(250);
  expect(peakMb).toBeLessThan(300);
  const { food_entries } = (await answer.json()) as ImportReport;
  expect(food_entries).toEqual({ created: 40_000, updated: 0, unchanged: 0 });
  const [first, second] = [document, await documentOf(another.token)].map((json) => ({
    ...(JSON.parse(json) as DataExport),
    exported_at: '',
  }));
  expect(second).toEqual(first);

  await Promise.all([exporting.stop(), importing.stop()]);
  await database.drop();
}, 120_000);

test('a database without statistics takes an import of 10,000 products', async () => {
  const database = await ownDatabase({ migrated: true });
  const service = await startBuiltService({ DATABASE_URL: database.url });
  const post = (path: string, body: object, token = '') =>
    fetch(`${service.url}/v1${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const registered = await post('/auth/register', { device_id: randomUUID() });
  const { token } = (await registered.json()) as { token: string };
  const answer = await post('/data/import', productsWithEntries(10_000, 1), token);
  expect(answer.status).toBe(200);
  const { products, portions, food_entries } = (await answer.json()) as ImportReport;
  expect([products, portions, food_entries].map(({ created }) => created)).toEqual([
    10_000, 10_000, 10_000,
  ]);
  await service.stop();
  await database.drop();
}, 120_000);
