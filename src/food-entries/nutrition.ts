import Big from 'big.js';
import { roundAmount } from '../amounts';

/** What 100 g of a food are worth; null where it is not known. */
export interface Per100g {
  readonly kcal_100g: number;
  readonly protein_100g: number | null;
  readonly carbs_100g: number | null;
  readonly fat_100g: number | null;
}

/** What was eaten is worth; null where it is not known. */
export interface Nutrition {
  readonly kcal: number;
  readonly protein_g: number | null;
  readonly carbs_g: number | null;
  readonly fat_g: number | null;
}

/** value per 100 g x grams / 100, exactly, then rounded half-up to two decimals. */
export function nutritionOf(food: Per100g, grams: number): Nutrition {
  const eaten = (per100g: number) => roundAmount(new Big(per100g).times(grams).div(100));
  const ifKnown = (per100g: number | null) => (per100g === null ? null : eaten(per100g));
  return {
    kcal: eaten(food.kcal_100g),
    protein_g: ifKnown(food.protein_100g),
    carbs_g: ifKnown(food.carbs_100g),
    fat_g: ifKnown(food.fat_100g),
  };
}

/** quantity x grams of one portion, rounded half-up to two decimals. */
export function portionsWeight(quantity: number, portionGrams: number): number {
  return roundAmount(new Big(quantity).times(portionGrams));
}
