import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { usdaFoods } from '../../src/catalog/import/usda';
import { projectRoot } from '../../src/project-root';
import { sqlOn } from '../support/sql';
import { catalogDatabase, runImport } from './catalog-database';
import { zipOf } from './zip';
import { keptOrNull, wholeKcal } from '../end-to-end/expected';
import { idsOfNutrients, saltOf } from '../end-to-end/usda';
import type { Nutrient } from '../support/nutrients';

let folder: string;
let database: Awaited<ReturnType<typeof catalogDatabase>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countonme-usda-'));
  database = await catalogDatabase();
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const small = {
  'food.csv': `fdc_id,data_type,description,food_category_id,publication_date
1,foundation_food,"Hummus, commercial",16,2024-04-18
2,sr_legacy_food,"Bread, ""rye""",18,2019-04-01
3,sample_food,Hummus sample,16,2024-04-18
4,sr_legacy_food,,18,2019-04-01
5,sr_legacy_food,Without energy,18,2019-04-01
6,foundation_food,By Atwater factors,16,2024-04-18
7,sr_legacy_food,Too heavy,18,2019-04-01
2,sr_legacy_food,Bread again,18,2019-04-01
`,
  'food_category.csv': 'id,code,description\n16,1600,Legumes and Legume Products\n',
  'measure_unit.csv': 'id,name\n1000,cup\n9999,undetermined\n',
  'food_nutrient.csv': `id,fdc_id,nutrient_id,amount
1,1,1008,229
2,1,1003,7.345
3,1,1004,17.1
4,2,1062,1084
5,2,1003,8.5
6,2,1005,many
7,3,1008,100
8,4,1008,100
9,6,2047,120.4
10,7,1008,100
11,7,1004,250
12,2,1093,600
`,
  'food_portion.csv': `id,fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight
1,1,2,1,1000,,chopped,246
2,1,1,2,9999,,tbsp,33.9
3,2,1,0.5,9999,,slice,16
4,2,2,1,9999,,,30
5,2,3,1,9999,,crumb,0
6,3,1,1,9999,,cup,100
7,99,1,1,9999,,cup,100
`,
};

async function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const stored = () =>
  sqlOn<Record<string, unknown>>(
    database.url,
    `SELECT source_id, name, category, kcal_100g, protein_100g, carbs_100g, fat_100g,
            (SELECT json_agg(json_build_array(p.name, p.grams) ORDER BY position)
             FROM catalog_portions p WHERE catalog_product_id = c.id) AS portions
     FROM catalog_products c ORDER BY source_id`,
  );

const expected = [
  {
    source_id: '1',
    name: 'Hummus, commercial',
    category: 'Legumes and Legume Products',
    kcal_100g: 229,
    protein_100g: '7.35',
    carbs_100g: null,
    fat_100g: '17.10',
    portions: [
      ['2 tbsp', 33.9],
      ['1 cup, chopped', 246],
    ],
  },
  {
    source_id: '2',
    name: 'Bread, "rye"',
    category: '18',
    kcal_100g: 259,
    protein_100g: '8.50',
    carbs_100g: null,
    fat_100g: null,
    portions: [['0.5 slice', 16]],
  },
  expect.objectContaining({ source_id: '6', kcal_100g: 120 }),
];

describe('a small distribution', () => {
  it('is taken as it is said, and what can’t be is explained', async () => {
    await write(small);
    const { tally, faults } = await runImport(database.url, await usdaFoods(folder));
    expect(await stored()).toEqual(expected);
    expect(tally).toMatchObject({ created: 3, rejected: 4, skipped: 1, mended: 3, portions: 3 });
    expect(faults).toEqual(
      expect.arrayContaining([
        {
          place: { file: 'food.csv', line: 5 },
          id: '4',
          reason: 'no description',
          isRejected: true,
        },
        { place: { file: 'food.csv', line: 6 }, id: '5', reason: 'no energy', isRejected: true },
        expect.objectContaining({ id: '7', reason: 'the fat is over 100 g per 100 g: 250' }),
        expect.objectContaining({
          id: '2',
          reason: 'the fdc_id occurred before',
          isRejected: true,
        }),
        expect.objectContaining({ reason: 'the carbs is not a number', isRejected: false }),
        expect.objectContaining({ reason: 'the portion has no name', isRejected: false }),
        expect.objectContaining({
          reason: 'the portion has an impossible weight',
          isRejected: false,
        }),
      ]),
    );
  });

  it('is the same from the zip that it is distributed in', async () => {
    const inside = Object.entries(small).map(
      ([name, text]) => [`FoodData_Central_csv/${name}`, Buffer.from(text)] as const,
    );
    const zip = join(folder, 'foods.zip');
    await writeFile(zip, zipOf(Object.fromEntries(inside)));
    await runImport(database.url, await usdaFoods(zip));
    expect(await stored()).toEqual(expected);
  });

  it('changes only what changed when it is read again', async () => {
    await write(small);
    await runImport(database.url, await usdaFoods(folder));
    const state = () =>
      sqlOn(database.url, 'SELECT source_id, xmin, ctid, updated_at FROM catalog_products');
    const before = await state();
    const second = await runImport(database.url, await usdaFoods(folder));
    expect(second.tally).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(await state()).toEqual(before);

    // One portion less and another weight: the food changed, though its row says the same.
    const portions = small['food_portion.csv']
      .replace('1,1,2,1,1000,,chopped,246\n', '')
      .replace('33.9', '34');
    await write({ 'food_portion.csv': portions });
    const third = await runImport(database.url, await usdaFoods(folder));
    expect(third.tally).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect((await stored())[0]).toMatchObject({ portions: [['2 tbsp', 34]] });
  });

  it('is refused as a whole when its files are not there', async () => {
    await expect(usdaFoods(folder)).rejects.toThrow('food.csv and no food_nutrient.csv');
    await writeFile(join(folder, 'no.zip'), 'none');
    await expect(usdaFoods(join(folder, 'no.zip'))).rejects.toThrow('is not a zip file');
  });
});

const real = join(projectRoot, '..', 'shared', 'data', 'usda-sr-legacy');
const withReal = existsSync(real) ? describe : describe.skip;
if (!existsSync(real)) {
  process.stderr.write(`SKIPPED: ${real} is not there, so no real USDA foods were imported\n`);
}

const inHundredths = (amount: string | null) => keptOrNull(amount)?.toFixed(2) ?? null;

withReal('SR Legacy', () => {
  it('is in to the digit, in all eight values, all 7,431 foods and 13,761 portions, and unchanged the second time', async () => {
    const first = await runImport(database.url, await usdaFoods(real));
    expect(first.faults).toEqual([]);
    expect(first.tally).toMatchObject({ created: 7_431, portions: 13_761, rejected: 0, mended: 0 });
    const second = await runImport(database.url, await usdaFoods(real));
    expect(second.tally).toMatchObject({ created: 0, updated: 0, unchanged: 7_431 });

    const read = async (name: string) =>
      parse<Record<string, string>>(await readFile(join(real, name)), { columns: true });
    const amounts = new Map<string, string>();
    for (const row of await read('food_nutrient.csv')) {
      amounts.set(`${row.fdc_id} ${row.nutrient_id}`, row.amount ?? '');
    }
    const names = new Map((await read('food.csv')).map((row) => [row.fdc_id, row.description]));
    const rows = await sqlOn<Record<string, string>>(
      database.url,
      'SELECT * FROM catalog_products',
    );
    const wrong = rows.filter((row) => {
      const said = (nutrient: string) => amounts.get(`${row.source_id} ${nutrient}`) || null;
      const kept = (nutrient: Nutrient) => row[`${nutrient}_100g`];
      return (
        row.name !== names.get(row.source_id)?.replace(/\s+/g, ' ').trim() ||
        Number(row.kcal_100g) !== wholeKcal(said('1008')!) ||
        Object.entries(idsOfNutrients).some(
          ([nutrient, id]) => kept(nutrient as Nutrient) !== inHundredths(said(id)),
        ) ||
        kept('salt') !== inHundredths(saltOf(said('1093')))
      );
    });
    expect(wrong).toEqual([]);

    const [banana] = await sqlOn(
      database.url,
      `SELECT c.name, kcal_100g, protein_100g, carbs_100g, fat_100g, array_agg(p.name || '=' || grams ORDER BY position) AS portions
       FROM catalog_products c JOIN catalog_portions p ON p.catalog_product_id = c.id
       WHERE source_id = '173944' GROUP BY c.id`,
    );
    expect(banana).toEqual({
      name: 'Bananas, raw',
      kcal_100g: 89,
      protein_100g: '1.09',
      carbs_100g: '22.84',
      fat_100g: '0.33',
      portions: [
        '1 cup, mashed=225.00',
        '1 cup, sliced=150.00',
        '1 extra small (less than 6" long)=81.00',
        '1 small (6" to 6-7/8" long)=101.00',
        '1 medium (7" to 7-7/8" long)=118.00',
        '1 large (8" to 8-7/8" long)=136.00',
        '1 extra large (9" or longer)=152.00',
        '1 NLEA serving=126.00',
      ],
    });
  }, 240_000);
});
