import Big from 'big.js';
import { truncated } from './figures';
import type { Direction } from './inputs';

/** Shares of the energy, in whole percent. */
export interface MacroPercents {
  readonly protein_percent: number;
  readonly carbs_percent: number;
  readonly fat_percent: number;
}

/**
 * The app's own. Protein and fat lie within the acceptable ranges of the Dietary Reference Intakes
 * (Institute of Medicine, 2005: 10-35 and 20-35 percent); to lose, carbohydrates lie below theirs.
 */
const defaults: Record<Direction, MacroPercents> = {
  lose: { protein_percent: 30, carbs_percent: 35, fat_percent: 35 },
  maintain: { protein_percent: 25, carbs_percent: 45, fat_percent: 30 },
  gain: { protein_percent: 30, carbs_percent: 45, fat_percent: 25 },
};

export function defaultPercents(direction: Direction): MacroPercents {
  return defaults[direction];
}

/** kcal in a gram, the general factors of Atwater: Merrill AL, Watt BK, USDA Handbook 74, 1955. */
const kcalPerGram = { protein: 4, carbs: 4, fat: 9 };

/**
 * Grams of each macronutrient in a day's energy. Cutting off once is the same as cutting off at
 * each step: a whole number of kcal, then a whole number of grams.
 */
export function macroGrams(kcal: number, percents: MacroPercents) {
  const grams = (percent: number, kcalInGram: number) =>
    truncated(new Big(kcal).times(percent).div(100 * kcalInGram));
  return {
    protein_g: grams(percents.protein_percent, kcalPerGram.protein),
    carbs_g: grams(percents.carbs_percent, kcalPerGram.carbs),
    fat_g: grams(percents.fat_percent, kcalPerGram.fat),
  };
}
