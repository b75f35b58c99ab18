import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeLiteral } from 'pg';
import type { Sequelize } from 'sequelize-typescript';
import type { CatalogFood } from '../../src/catalog/food';
import { openFoodFacts } from '../../src/catalog/import/off';
import { CatalogRows } from '../../src/catalog/rows';
import { searchCatalog } from '../../src/catalog/search';
import { searchText } from '../../src/catalog/search-text';
import { type Stored, storeFoods } from '../../src/catalog/store-foods';
import { readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { catalogDatabase, runImport } from './catalog-database';
import { writeExport } from './open-food-facts';
import { unknownPer100g } from '../support/nutrients';

/** A catalog with 30,000 foods in the way. */
let database: Awaited<ReturnType<typeof catalogDatabase>>;
let pool: Sequelize;
let catalog: CatalogRows;
beforeAll(async () => {
  database = await catalogDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'countonme-search-'));
  await writeExport(join(folder, 'export.jsonl'), 30_000, 11);
  await runImport(database.url, await openFoodFacts(join(folder, 'export.jsonl')));
  await rm(folder, { recursive: true });
  pool = connectDatabase(database.url, readConfig({ DATABASE_URL: database.url }));
  catalog = new CatalogRows(pool);
  await store(names.map((name, i) => aFood(name, i)));
}, 120_000);
afterAll(async () => {
  await pool.close();
  await database.drop();
});

const names = [
  'Zwieback',
  'Zwieback crumbs',
  'Grandma’s Zwieback',
  'Bezwiebacks',
  'Crème Kürbis ½',
  'Beef/pork Wurstel 3.25%',
  'Kürbiskernöl',
  '100% Zümmel_juice',
  'Борщ украинский',
];

function aFood(name: string, i: number, brand: string | null = null): CatalogFood {
  return {
    source: 'starter',
    source_id: String(i),
    name,
    brand,
    barcode: null,
    quantity: null,
    category: null,
    basis: 'g',
    scan_count: 0,
    kcal_100g: 400,
    ...unknownPer100g,
    portions: [],
  };
}

async function store(foods: readonly CatalogFood[]) {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await storeFoods(
    async (sql, json) => (await client.query<Stored & object>(sql, [json])).rows,
    foods,
  );
  await client.end();
}

async function find(q: string, limit = 50) {
  const rows = await searchCatalog(catalog, searchText(q), limit);
  return rows.map(({ name, rank }) => [rank, name]);
}

describe('searchCatalog', () => {
  it('ranks exact, then starts, then word starts, then contained, then a typo away', async () => {
    expect(await find('zwieback')).toEqual([
      ['exact', 'Zwieback'],
      ['starts_with', 'Zwieback crumbs'],
      ['word_starts', 'Grandma’s Zwieback'],
    ]);
    expect(await find('iebac')).toContainEqual(['contains', 'Bezwiebacks']);
    expect(await find('zwiebakc')).toEqual([
      ['one_typo_away', 'Zwieback'],
      ['one_typo_away', 'Grandma’s Zwieback'],
      ['one_typo_away', 'Zwieback crumbs'],
    ]);
  });

  it.each([
    [
      'words in any order, the last one unfinished',
      'crumbs zwie',
      'word_starts',
      'Zwieback crumbs',
    ],
    ['without case and accents', 'CREME kurb', 'starts_with', 'Crème Kürbis ½'],
    ['signs cut words', 'pork beef', 'word_starts', 'Beef/pork Wurstel 3.25%'],
    ['an end of a word, then the next', 'back crum', 'contains', 'Zwieback crumbs'],
    ['a typo in each word', 'zwiebck crmbs', 'one_typo_away', 'Zwieback crumbs'],
    ['a typo and a short last word', 'zwiebck c', 'one_typo_away', 'Zwieback crumbs'],
    ['a short last word', 'zwieback c', 'starts_with', 'Zwieback crumbs'],
    ['words written as one', 'zwiebackcrumbs', 'some_words', 'Zwieback crumbs'],
    ['most of the words', 'zwieback crumbs fresh', 'some_words', 'Zwieback crumbs'],
    ['signs stand for themselves', '100% zummel_', 'starts_with', '100% Zümmel_juice'],
    ['other scripts', 'борщ укр', 'starts_with', 'Борщ украинский'],
    ['other scripts, with a typo', 'бощр', 'one_typo_away', 'Борщ украинский'],
  ])('finds %s', async (_what, q, rank, name) => {
    expect(await find(q)).toContainEqual([rank, name]);
  });

  it.each(['xqzzy', '%', '_', '\\', "'", "' | 'a':*", '!!!', '&', ' '])(
    'finds nothing, and breaks on nothing, for %j',
    async (q) => {
      expect(await find(q)).toEqual([]);
    },
  );

  it('finds by brand, and names it as the word of a name', async () => {
    await store([aFood('Waffle', 1000, 'Mannerix')]);
    expect((await find('mannerix waffle'))[0]).toEqual(['word_starts', 'Waffle']);
  });

  it('answers the same whatever the limit, each food once', async () => {
    for (const q of ['chocolate', 'cho', 'a', 'milk choc', 'chocolat', 'chiken', 'de l']) {
      const all = await find(q, 200);
      expect(await find(q, 200)).toEqual(all);
      const rows = await searchCatalog(catalog, searchText(q), 200);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.length).toBeLessThanOrEqual(200);
      expect(await find(q, 1)).toHaveLength(1);
    }
  });
});

async function genericPlanOf(client: Client, sql: string, bind: readonly unknown[]) {
  const values = bind.map((value) => escapeLiteral(String(value))).join();
  await client.query(`SET plan_cache_mode = force_generic_plan; PREPARE asked AS ${sql}`);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `EXPLAIN EXECUTE asked (${values})`,
  );
  await client.query('DEALLOCATE asked; RESET plan_cache_mode');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** Whether any plan of the statements of a search reads a whole table. */
async function plansOf(q: string): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  let plans = '';
  const explaining = {
    async select<Row extends object>(sql: string, bind: readonly unknown[]): Promise<Row[]> {
      const plan = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [...bind]);
      plans += plan.rows.map((row) => row['QUERY PLAN']).join('\n');
      return (await client.query<Row>(sql, [...bind])).rows;
    },
    // Which comes to be planned for whatever values.
    async selectPrepared<Row extends object>(
      _name: string,
      sql: string,
      bind: readonly unknown[],
    ): Promise<Row[]> {
      plans += await genericPlanOf(client, sql, bind);
      return (await client.query<Row>(sql, [...bind])).rows;
    },
  };
  await searchCatalog(explaining as unknown as CatalogRows, searchText(q), 50);
  await client.end();
  return plans;
}

describe('the plans of a search', () => {
  it.each([
    'a',
    'zw',
    'choc',
    'milk choc',
    'gouda pest',
    'ilk choc',
    'zwiebakc',
    'zwieback c',
    'xq',
  ])('use the indexes for %j', async (q) => {
    const plans = await plansOf(q);
    expect(plans).toContain('catalog_products_other_names');
    expect(plans).not.toMatch(/Seq Scan on catalog/);
  });

  it('show which index does what', async () => {
    const plans = await plansOf('zwiebakc crmbs');
    expect(plans).toContain('Bitmap Index Scan on catalog_products_other_words');
    expect(plans).toContain('Bitmap Index Scan on catalog_words_by_deletion');
  });
});
