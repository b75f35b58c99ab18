import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { loadStarterCatalog, readStarterFoods } from '../../src/catalog/starter';
import { projectRoot } from '../../src/project-root';
import { sqlOn } from '../support/sql';
import { catalogDatabase } from './catalog-database';

const foods = readStarterFoods();

test('the starter catalog fills an empty catalog once, however many start at once', async () => {
  const database = await catalogDatabase();
  const loads = await Promise.all(
    Array.from({ length: 5 }, () => loadStarterCatalog(database.url)),
  );
  expect(loads.reduce((sum, n) => sum + n, 0)).toBe(foods.length);
  expect(foods.length).toBeGreaterThanOrEqual(150);
  await sqlOn(database.url, "DELETE FROM catalog_products WHERE name <> 'Banana'");
  expect(await loadStarterCatalog(database.url)).toBe(0);
  expect(await sqlOn(database.url, 'SELECT name, kcal_100g FROM catalog_products')).toEqual([
    { name: 'Banana', kcal_100g: 89 },
  ]);
  await database.drop();
});

const usda = join(projectRoot, '..', 'shared', 'data', 'usda-sr-legacy');
const withUsda = existsSync(usda) ? test : test.skip;
if (!existsSync(usda))
  process.stderr.write(`SKIPPED: no ${usda} to hold the starter foods against\n`);

withUsda('every figure of a starter food is the one that USDA gives', async () => {
  const read = async (name: string) =>
    parse<Record<string, string>>(await readFile(join(usda, name)), { columns: true });
  const amounts = new Map<string, number>();
  for (const { fdc_id, nutrient_id, amount } of await read('food_nutrient.csv')) {
    amounts.set(`${fdc_id} ${nutrient_id}`, Number(amount));
  }
  const weights = new Set<string>();
  for (const { fdc_id, amount, modifier, gram_weight } of await read('food_portion.csv')) {
    weights.add(`${fdc_id}: ${Number(amount)} ${modifier} = ${Number(gram_weight)}`);
  }
  for (const food of foods) {
    const { source_id: id, kcal_100g, protein_100g, carbs_100g, fat_100g, portions } = food;
    const given = ['1008', '1003', '1005', '1004'].map((nutrient) =>
      amounts.get(`${id} ${nutrient}`),
    );
    expect([food.name, kcal_100g, protein_100g, carbs_100g, fat_100g]).toEqual([
      food.name,
      ...given,
    ]);
    for (const { name, grams } of portions) expect(weights).toContain(`${id}: ${name} = ${grams}`);
  }
});
