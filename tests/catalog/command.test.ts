import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuilt, startBuilt } from '../support/built';
import { sqlOn } from '../support/sql';
import { until } from '../support/until';
import { catalogDatabase } from './catalog-database';
import { writeExport } from './open-food-facts';

let folder: string;
let database: Awaited<ReturnType<typeof catalogDatabase>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countonme-import-'));
  database = await catalogDatabase();
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) =>
  runBuilt('src/catalog-import.js', args, { env: { DATABASE_URL: database.url } });
const countFoods = async () =>
  (await sqlOn<{ n: number }>(database.url, 'SELECT count(*)::int AS n FROM catalog_products'))[0]!
    .n;

test('the command imports, explains what it could not take, and reports', async () => {
  const path = join(folder, 'export.jsonl');
  const made = await writeExport(path, 1_000, 7);
  const { code, stdout, stderr } = await run('off', path);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('1,000 foods read');
  expect(stdout).toContain(`created    ${made.good}`);
  expect(stdout).not.toContain('\r');

  const rejects = (await readFile(`${path}.rejects.jsonl`, 'utf8')).trim().split('\n');
  const rows = rejects.map((line) => JSON.parse(line) as { reason: string; kept?: boolean });
  expect(rows.filter(({ kept }) => !kept)).toHaveLength(1_000 - made.good);
  expect(rows.filter(({ kept }) => kept)).toHaveLength(made.wrongCheckDigit);

  const own = join(folder, 'own.jsonl');
  expect((await run('off', path, '--rejects', own)).stdout).toContain(`unchanged  ${made.good}`);
  expect(existsSync(own)).toBe(true);
}, 120_000);

test('Ctrl-C ends it with whole batches, and run again it goes on', async () => {
  const path = join(folder, 'export.jsonl.gz');
  const made = await writeExport(path, 40_000, 3);
  const started = startBuilt('src/catalog-import.js', ['off', path], {
    env: { DATABASE_URL: database.url },
  });
  await until(async () => (await countFoods()) > 0, 60_000);
  started.signal('SIGINT');
  started.signal('SIGINT');
  const { code, stderr } = await started.ended;
  expect([code, stderr]).toEqual([
    130,
    'Interrupted: finished batches were kept; run the command again to continue\n',
  ]);
  const kept = await countFoods();
  expect(kept).toBeLessThan(made.good);
  const orphans = await sqlOn(
    database.url,
    `SELECT 1 FROM catalog_products WHERE NOT EXISTS (
       SELECT FROM catalog_words WHERE word = ANY (tsvector_to_array(words)))`,
  );
  expect(orphans).toEqual([]);

  const { stdout } = await run('off', path);
  expect(stdout).toContain(`created    ${(made.good - kept).toLocaleString('en-US')}`);
  expect(stdout).toContain(`unchanged  ${kept.toLocaleString('en-US')}`);
}, 120_000);

test('the starter foods go into any database, once', async () => {
  expect((await run('starter')).code).toBe(0);
  const count = await countFoods();
  expect(count).toBeGreaterThanOrEqual(150);
  expect((await run('starter')).stdout).toContain(`unchanged  ${count}`);
}, 120_000);

test('a source that is rejected for one reason ends with a failure that says so', async () => {
  const path = join(folder, 'export.jsonl');
  const lines = Array.from({ length: 10 }, (_, n) => ({ code: String(n), product_name: 'Oats' }));
  await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, stderr } = await run('off', path);
  expect(code).toBe(1);
  expect(stderr).toContain('10 of 10 foods were rejected for one reason: no energy.');
}, 120_000);

test('a use that it does not know is 2, and a source that is not there is 1', async () => {
  for (const args of [[], ['usda'], ['csv', 'file'], ['off', 'a', 'b'], ['off', 'a', '--force']]) {
    const { code, stderr } = await run(...args);
    expect([args, code]).toEqual([args, 2]);
    expect(stderr).toContain('Usage: npm run catalog:import');
  }
  const missing = await run('off', join(folder, 'nothing'));
  expect([missing.code, missing.stderr]).toEqual([
    1,
    `${join(folder, 'nothing')} does not exist\n`,
  ]);
  await writeFile(join(folder, 'empty.jsonl'), '');
  expect((await run('off', join(folder, 'empty.jsonl'))).code).toBe(0);
  expect(existsSync(join(folder, 'empty.jsonl.rejects.jsonl'))).toBe(false);
}, 120_000);
