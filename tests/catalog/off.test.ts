import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogId } from '../../src/catalog/food';
import { openFoodFacts } from '../../src/catalog/import/off';
import type { FoodReader } from '../../src/catalog/import/findings';
import { sqlOn } from '../support/sql';
import { catalogDatabase, runImport } from './catalog-database';
import { type Made, writeExport } from './open-food-facts';

let folder: string;
let database: Awaited<ReturnType<typeof catalogDatabase>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countonme-off-'));
  database = await catalogDatabase();
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const spread = {
  code: '3017620422003',
  product_name: 'Hazelnut  spread\twith cocoa',
  brands: 'Nutella',
  quantity: '400 g',
  serving_size: '15 g',
  serving_quantity: 15,
  categories_tags: ['en:spreads', 'en:hazelnut-spreads'],
  nutriments: {
    'energy-kj_100g': 2252,
    proteins_100g: '6,3',
    carbohydrates_100g: 57.5,
    fat_100g: 30.9,
  },
};

async function read(lines: readonly unknown[]): Promise<FoodReader> {
  const path = join(folder, 'export.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, `${text.join('\n')}\n`);
  return openFoodFacts(path);
}

const products = () =>
  sqlOn<Record<string, unknown>>(database.url, 'SELECT * FROM catalog_products ORDER BY source_id');

describe('openFoodFacts', () => {
  it('takes over the fields that count', async () => {
    await runImport(database.url, await read([spread]));
    expect(await products()).toEqual([
      expect.objectContaining({
        id: catalogId({ source: 'off', source_id: '3017620422003' }),
        source: 'off',
        name: 'Hazelnut spread with cocoa',
        brand: 'Nutella',
        barcode: '03017620422003',
        quantity: '400 g',
        category: 'hazelnut spreads',
        kcal_100g: 538,
        protein_100g: '6.30',
        carbs_100g: '57.50',
        fat_100g: '30.90',
      }),
    ]);
    expect(await sqlOn(database.url, 'SELECT name, grams FROM catalog_portions')).toEqual([
      { name: '15 g', grams: '15.00' },
    ]);
  });

  it.each([
    ['no name', { product_name: ' ' }],
    ['no code', { code: undefined }],
    ['the code is not valid', { code: 'x'.repeat(51) }],
    ['no energy', { nutriments: { 'energy-kcal_100g': 'lots' } }],
    ['no energy', { nutriments: null }],
    ['the energy is negative: -5 kcal', { nutriments: { 'energy-kcal_100g': -5 } }],
    ['the energy is over 1000 kcal per 100 g: 38000', { nutriments: { 'energy-kcal_100g': 38e3 } }],
    ['the fat is negative: -1 g', { nutriments: { ...spread.nutriments, fat_100g: '-1' } }],
  ])('rejects with "%s"', async (reason, fields) => {
    const { tally, faults } = await runImport(database.url, await read([{ ...spread, ...fields }]));
    expect(tally).toMatchObject({ created: 0, rejected: 1 });
    expect(faults).toEqual([expect.objectContaining({ place: { line: 1 }, reason })]);
  });

  it.each(['{"code":', 'null', '[]', '3', '"text"'])('rejects the line %j', async (line) => {
    const { tally } = await runImport(database.url, await read([line, spread]));
    expect(tally).toMatchObject({ created: 1, rejected: 1 });
  });

  it('keeps a product without its barcode when the check digit is wrong, and says so', async () => {
    const wrong = { ...spread, code: '3017620422004' };
    const { tally, faults } = await runImport(database.url, await read([wrong]));
    expect(tally).toMatchObject({ created: 1, rejected: 0, mended: 1 });
    expect(faults).toMatchObject([{ id: '3017620422004', isRejected: false }]);
    expect(await products()).toMatchObject([{ barcode: null, source_id: '3017620422004' }]);
  });

  it('keeps a product without a nutrient that can’t be right, and says so', async () => {
    const nutriments = {
      ...spread.nutriments,
      salt_100g: 107,
      fiber_100g: -1,
      sugars_100g: 56.305,
    };
    const { tally, faults } = await runImport(
      database.url,
      await read([{ ...spread, nutriments }]),
    );
    expect(tally).toMatchObject({ created: 1, rejected: 0, mended: 1 });
    const reason =
      'the fiber is negative: -1 g: kept without it; ' +
      'the salt is over 100 g per 100 g: 107: kept without it';
    expect(faults).toMatchObject([{ id: spread.code, reason, isRejected: false }]);
    const [row] = await sqlOn(
      database.url,
      'SELECT fiber_100g, sugars_100g, salt_100g FROM catalog_products',
    );
    expect(row).toEqual({ fiber_100g: null, sugars_100g: '56.31', salt_100g: null });
  });

  it('lets the first of a code hold, in one batch and over several', async () => {
    const lines = [spread, { ...spread, brands: 'Other' }, { ...spread, code: '1' }, spread];
    for (const batchSize of [1, 2, 100]) {
      const { tally, faults } = await runImport(database.url, await read(lines), { batchSize });
      expect(tally.rejected).toBe(2);
      expect(faults.filter(({ isRejected }) => isRejected)).toMatchObject([
        { place: { line: 2 }, reason: 'the same code occurred in line 1' },
        { place: { line: 4 }, reason: 'the same code occurred in line 1' },
      ]);
      expect(tally.updated).toBe(0);
    }
    expect(await products()).toMatchObject([{ source_id: '1' }, { brand: 'Nutella' }]);
  });

  it('changes what changed, and its time with it', async () => {
    await runImport(database.url, await read([spread]));
    const { tally } = await runImport(database.url, await read([{ ...spread, brands: 'Ferrero' }]));
    expect(tally).toMatchObject({ created: 0, updated: 1, unchanged: 0 });
    const [row] = await products();
    expect(row).toMatchObject({ brand: 'Ferrero', updated_at: expect.any(Date) as Date });
  });
});

describe('a dirty export of 20,000 lines, gzipped', () => {
  let path: string;
  let made: Made;
  beforeEach(async () => {
    path = join(folder, 'export.jsonl.gz');
    made = await writeExport(path, 20_000);
  });

  const outcome = () => {
    const rejected = Object.values(made.bad).reduce((sum, n) => sum + n, 0);
    return { rejected, mended: made.wrongCheckDigit };
  };

  it('is in or accounted for, line by line, and unchanged the second time', async () => {
    const first = await runImport(database.url, await openFoodFacts(path));
    expect(made.good + outcome().rejected).toBe(20_000);
    expect(first.tally).toMatchObject({ created: made.good, unchanged: 0, ...outcome() });
    const second = await runImport(database.url, await openFoodFacts(path));
    expect(second.tally).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: made.good,
      ...outcome(),
    });
  }, 120_000);

  it('leaves whole batches when it is broken off, and goes on when it is run again', async () => {
    const stop = new AbortController();
    const reader = await openFoodFacts(path);
    const stopping: FoodReader = {
      share: () => reader.share(),
      async *findings(signal) {
        let read = 0;
        for await (const finding of reader.findings(signal)) {
          if ((read += 1) === 7_777) stop.abort(new Error('Interrupted'));
          yield finding;
        }
      },
    };
    const broken = runImport(database.url, stopping, { signal: stop.signal, batchSize: 1_000 });
    await expect(broken).rejects.toThrow('Interrupted');
    const [kept] = await sqlOn<{ n: number }>(
      database.url,
      'SELECT count(*)::int AS n FROM catalog_products',
    );
    expect(kept?.n).toBeGreaterThan(0);
    expect(kept?.n).toBeLessThan(8_000);

    const { tally } = await runImport(database.url, await openFoodFacts(path));
    expect(tally).toMatchObject({ created: made.good - kept!.n, unchanged: kept?.n, ...outcome() });
  });

  it('is told when it breaks off itself, and what came before is kept', async () => {
    await truncate(path, 500_000);
    const broken = runImport(database.url, await openFoodFacts(path), { batchSize: 500 });
    await expect(broken).rejects.toThrow('unexpected end of file');
    expect((await products()).length).toBeGreaterThan(0);
  });
});

test('a batch that fails leaves nothing of itself', async () => {
  await sqlOn(database.url, 'ALTER TABLE catalog_portions ADD CHECK (grams <> 15)');
  const lines = [
    { ...spread, serving_quantity: 30 },
    { ...spread, code: '2' },
  ];
  await expect(runImport(database.url, await read(lines))).rejects.toThrow('violates check');
  expect(await products()).toEqual([]);
});

test('only one import runs at a time', async () => {
  const client = runImport(database.url, {
    share: () => 0,
    async *findings() {
      const second = runImport(database.url, await read([spread]));
      await expect(second).rejects.toThrow('Another import is running');
      yield { kind: 'skipped' };
    },
  });
  expect((await client).tally.skipped).toBe(1);
});
