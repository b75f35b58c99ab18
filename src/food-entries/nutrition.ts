import Big from 'big.js';
import { roundAmount } from '../amounts';
import { type NutrientGrams, type NutrientsPer100g, byNutrient } from '../nutrients';

/** What 100 g of a food are worth; null where it is not known. */
export interface Per100g extends NutrientsPer100g {
  readonly kcal_100g: number;
}

/** What was eaten is worth; null where it is not known. */
export interface Nutrition extends NutrientGrams {
  readonly kcal: number;
}

/** value per 100 g x grams / 100, exactly, then rounded half-up to two decimals. */
export function nutritionOf(food: Per100g, grams: number): Nutrition {
  const eaten = (per100g: number) => roundAmount(new Big(per100g).times(grams).div(100));
  const ifKnown = (per100g: number | null) => (per100g === null ? null : eaten(per100g));
  return {
    kcal: eaten(food.kcal_100g),
    ...byNutrient('grams', ({ per100g }) => ifKnown(food[per100g])),
  };
}

/** quantity x grams of one portion, rounded half-up to two decimals. */
export function portionsWeight(quantity: number, portionGrams: number): number {
  return roundAmount(new Big(quantity).times(portionGrams));
}
