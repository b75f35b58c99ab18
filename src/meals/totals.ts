import Big from 'big.js';
import type { Nutrition } from '../food-entries/nutrition';
import { byNutrient, macros } from '../nutrients';

export interface Totals extends Nutrition {
  /** Nothing is left out of the sums of energy and macros. */
  readonly is_complete: boolean;
}

/**
 * The sums of what is known: exact, since each part has two decimals. A nutrient that is known of no
 * part is null.
 *
 * @param parts null for one that is not counted
 */
export function totalsOf(parts: readonly (Nutrition | null)[]): Totals {
  const counted = parts.filter((part) => part !== null);
  const sum = (nutrient: keyof Nutrition) => {
    const known = counted.flatMap((part) => part[nutrient] ?? []);
    return known.length === 0
      ? null
      : known.reduce((total, amount) => total.plus(amount), new Big(0)).toNumber();
  };
  return {
    kcal: sum('kcal') ?? 0,
    ...byNutrient('grams', ({ grams }) => sum(grams)),
    is_complete: parts.every(
      (part) => part !== null && macros.every((macro) => part[`${macro}_g`] !== null),
    ),
  };
}
