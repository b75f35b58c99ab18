import Big from 'big.js';
import { roundAmount } from '../../amounts';
import { type Nutrient, type NutrientsPer100g, byNutrient, macros } from '../../nutrients';
import { Unusable } from './findings';

const kilojoulesPerKcal = '4.184';

/** A number as sources write them, a decimal comma included. @returns undefined for anything else */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return /^[+-]?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/**
 * Energy per 100 g as a whole number of kcal, rounded half-up; from kilojoules at 4.184 to the
 * kilocalorie (the thermochemical calorie, ISO 80000-5) where kilocalories are not known.
 *
 * @throws Unusable when neither is known, or the energy can't be that of a food
 */
export function energyPer100g(kcal: number | undefined, kilojoules: number | undefined): number {
  if (kcal === undefined && kilojoules === undefined) throw new Unusable('no energy');
  const exact = new Big(kcal ?? new Big(kilojoules ?? 0).div(kilojoulesPerKcal));
  if (exact.lt(0)) throw new Unusable(`the energy is negative: ${exact.toNumber()} kcal`);
  const whole = exact.round(0, Big.roundHalfUp).toNumber();
  if (whole > 1000) throw new Unusable(`the energy is over 1000 kcal per 100 g: ${whole}`);
  return whole;
}

/** What faults call them. */
const names: Record<Nutrient, string> = {
  protein: 'protein',
  carbs: 'carbohydrate',
  fat: 'fat',
  fiber: 'fiber',
  sugars: 'sugars',
  saturated_fat: 'saturated fat',
  salt: 'salt',
};

/**
 * A food whose macros can't be right is of no use. Any other nutrient that can't be right is left
 * out, and the food is kept.
 *
 * @param amountOf grams per 100 g
 * @param leftOut receives a sentence about each nutrient that is left out
 * @throws Unusable when a macro can't be that of a food
 */
export function nutrientsPer100g(
  amountOf: (nutrient: Nutrient) => number | undefined,
  leftOut: string[],
): NutrientsPer100g {
  return byNutrient('per100g', ({ nutrient }) => {
    try {
      return nutrientPer100g(names[nutrient], amountOf(nutrient));
    } catch (error) {
      if (!(error instanceof Unusable) || isMacro(nutrient)) throw error;
      leftOut.push(`${error.message}: kept without it`);
      return null;
    }
  });
}

const isMacro = (nutrient: Nutrient) => (macros as readonly Nutrient[]).includes(nutrient);

/** What a label calls salt: all of the sodium, as if it were of salt. @param sodium in grams */
export function saltOf(sodium: number | undefined): number | undefined {
  return sodium === undefined ? undefined : new Big(sodium).times('2.5').toNumber();
}

/** Grams per 100 g, null when not known. @throws Unusable when they can't be that of a food */
export function nutrientPer100g(name: string, grams: number | undefined): number | null {
  if (grams === undefined) return null;
  if (grams < 0) throw new Unusable(`the ${name} is negative: ${grams} g`);
  const rounded = roundAmount(grams);
  if (rounded > 100) throw new Unusable(`the ${name} is over 100 g per 100 g: ${grams}`);
  return rounded;
}

/** What a portion weighs. @returns undefined when no portion can weigh that */
export function portionGrams(grams: number | undefined): number | undefined {
  if (grams === undefined || grams <= 0) return undefined;
  const rounded = roundAmount(grams);
  return rounded >= 0.01 && rounded <= 10_000 ? rounded : undefined;
}
