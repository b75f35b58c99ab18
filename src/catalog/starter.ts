import { DatabaseClient } from '../database/client';
import { sessionStatement } from '../database/session';
import { byNutrient, nutrients } from '../nutrients';
import type { CatalogFood } from './food';
import type { FoodReader } from './import/findings';
import { starterFoods } from './starter-foods';
import { type Stored, storeFoods } from './store-foods';

/**
 * Fills a catalog that is empty with the foods that come with the service; one that holds anything
 * is left alone. Two processes that start at once store the same rows once.
 *
 * @returns how many foods were stored
 */
export async function loadStarterCatalog(url: string): Promise<number> {
  const client = new DatabaseClient(
    { connectionString: url, application_name: 'countonme-starter' },
    sessionStatement(),
  );
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM catalog_products LIMIT 1');
    if (rowCount) return 0;
    const stored = await storeFoods(
      async (sql, json) => (await client.query<Stored & object>(sql, [json])).rows,
      readStarterFoods(),
    );
    return stored.created;
  } finally {
    await client.end();
  }
}

/** The foods that come with the service, for an import into any database. */
export function starterReader(): FoodReader {
  const foods = readStarterFoods();
  let read = 0;
  return {
    share: () => read / foods.length,
    async *findings() {
      for (const food of foods) {
        read += 1;
        yield { kind: 'food', food, place: { line: read } };
      }
    },
  };
}

/** The foods that come with the service. */
export function readStarterFoods(): CatalogFood[] {
  return starterFoods.trim().split('\n').map(toFood);
}

function toFood(line: string): CatalogFood {
  const [fdcId, name, category, kcal, ...rest] = line.split(/ \|\s*/);
  const portions = rest[nutrients.length];
  return {
    source: 'starter',
    source_id: fdcId!,
    name: name!,
    brand: null,
    barcode: null,
    quantity: null,
    category: category!,
    basis: 'g',
    scan_count: 0,
    kcal_100g: Number(kcal),
    ...byNutrient('per100g', ({ nutrient }) => {
      const amount = rest[nutrients.indexOf(nutrient)];
      return amount === '?' ? null : Number(amount);
    }),
    portions: (portions ? portions.split('; ') : []).map((portion) => {
      const [, measure, grams] = /^(.+) = ([\d.]+)$/.exec(portion)!;
      return { name: measure!, grams: Number(grams) };
    }),
  };
}
