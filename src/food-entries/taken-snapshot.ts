import type { SourceRow, TakenValues } from '../database/taken-values';
import { Product } from '../products/model';
import { Portion } from '../products/portions/model';
import type { Eaten } from './eaten';

const food: SourceRow = { model: Product, alias: 'food', key: { id: 'product_id' } };
const portion: SourceRow = {
  model: Portion,
  alias: 'portion',
  key: { id: 'portion_id', product_id: 'product_id' },
};

/**
 * The snapshot of `takeSnapshot` as PostgreSQL takes it. Its `numeric` is exact, and its `round`
 * rounds half away from zero, which is half-up for amounts.
 *
 * @returns undefined for a quick add, which is its own
 */
export function takenSnapshot(eaten: Eaten): TakenValues | undefined {
  if (!('product_id' in eaten)) return undefined;
  return 'grams' in eaten ? byWeight : byPortion;
}

const byWeight: TakenValues = {
  sources: [food],
  expressions: (columns, given) => ofFood(columns, `${given('grams')}::numeric`),
};

const byPortion: TakenValues = {
  sources: [food, portion],
  expressions(columns, given) {
    const grams = `round(${given('quantity')}::numeric * portion.grams, 2)`;
    return {
      portion_name: 'portion.name',
      portion_grams: 'portion.grams',
      grams,
      ...ofFood(columns, grams),
    };
  },
};

/** The food's values per 100 g, and what they come to in the grams that were eaten. */
function ofFood(columns: readonly string[], grams: string): Record<string, string> {
  const per100g = columns.filter((column) => column.endsWith('_100g'));
  const eaten = per100g.map((column) => [
    column === 'kcal_100g' ? 'kcal' : column.replace('_100g', '_g'),
    // Not by 100: a quotient is cut off somewhere, a product never.
    `round(food.${column} * ${grams} * 0.01, 2)`,
  ]);
  return {
    name: 'food.name',
    ...Object.fromEntries(per100g.map((column) => [column, `food.${column}`])),
    ...(Object.fromEntries(eaten) as object),
  };
}
