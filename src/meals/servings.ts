import Big from 'big.js';
import { roundAmount } from '../amounts';
import type { EatenProduct, LoggedProduct } from '../food-entries/eaten-product';

/**
 * What an item is when several servings of its meal are eaten: its amount x servings, rounded
 * half-up to two decimals.
 *
 * @returns nothing when that is more or less than an entry holds
 */
export function servingsOf(
  { product_id, portion_id, quantity, grams }: LoggedProduct & { product_id: string },
  servings: number,
): EatenProduct | undefined {
  const scaled = (amount: number | null, most: number) => {
    const result = roundAmount(new Big(amount ?? 0).times(servings));
    return result > 0 && result <= most ? result : undefined;
  };
  if (portion_id === null) {
    const weight = scaled(grams, 100_000);
    return weight === undefined ? undefined : { product_id, grams: weight };
  }
  const portions = scaled(quantity, 1000);
  return portions === undefined ? undefined : { product_id, portion_id, quantity: portions };
}
