import { Op, col, fn } from 'sequelize';
import type { ProductApplication } from '../../generated/api';
import type { DeviceChange } from '../database/device-store';
import { dayFilter } from '../day-filter';
import { byNutrient } from '../nutrients';
import { Product } from '../products/model';
import { FoodEntry } from './model';
import { foodIn } from './snapshot';

/**
 * Gives a product's entries of some days the name and values that it has now, for the grams that
 * were logged; entries that have them already stay untouched. One statement, however many.
 *
 * @returns how many entries changed
 * @throws 404 for the product; 422 for days that make no range
 */
export async function applyProductToEntries(
  change: DeviceChange,
  productId: string,
  days: ProductApplication,
): Promise<number> {
  const range = dayFilter(days, 'body');
  const product = await change.rows(Product).get(productId);
  const values = foodIn(product, product.kcal_100g);
  const isOutdated = {
    [Op.or]: Object.entries<string | number | null>({ ...values }).map(([column, value]) =>
      differs(column, value),
    ),
  };
  return change.rows(FoodEntry).updateByColumns(
    { product_id: product.id, ...range, ...isOutdated },
    {
      ...values,
      kcal: inGramsEaten(values.kcal_100g),
      ...byNutrient('grams', ({ per100g }) => inGramsEaten(values[per100g])),
    },
  );
}

/**
 * What `nutritionOf` computes, in PostgreSQL: value per 100 g x grams x 0.01, which is exact, then
 * rounded to two decimals. Its `numeric` rounds half away from zero, so for amounts half-up; what is unknown stays null.
 */
function inGramsEaten(per100g: number | null) {
  return fn('round', fn('numeric_mul', fn('numeric_mul', per100g, col('grams')), 0.01), 2);
}

/** Unlike `<>`, also between a value and null. */
function differs(column: string, value: string | number | null) {
  if (value === null) return { [column]: { [Op.ne]: null } };
  return { [column]: { [Op.or]: [{ [Op.ne]: value }, { [Op.is]: null }] } };
}
