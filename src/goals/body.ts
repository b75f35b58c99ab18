import Big from 'big.js';
import { oneDecimal, truncated } from './figures';

/** Kilograms by the square of metres (Quetelet), to one decimal. */
export function bodyMassIndex(weightKg: number, heightCm: number): number {
  return oneDecimal(new Big(weightKg).div(squareMetres(heightCm)));
}

export type BmiCategory = 'underweight' | 'normal' | 'overweight' | 'obese';

/**
 * Of the BMI as it is shown, to one decimal, so that what is shown and what is said agree.
 *
 * WHO. Obesity: preventing and managing the global epidemic. Technical Report Series 894, 2000.
 */
export function bmiCategory(bmi: number): BmiCategory {
  if (bmi < 18.5) return 'underweight';
  if (bmi < 25) return 'normal';
  return bmi < 30 ? 'overweight' : 'obese';
}

/** The weights of the WHO's normal range, BMI 18.5 to 24.9, in kg to one decimal. */
export function healthyWeights(heightCm: number) {
  const weightAt = (bmi: string) => oneDecimal(squareMetres(heightCm).times(bmi));
  return { healthy_weight_min_kg: weightAt('18.5'), healthy_weight_max_kg: weightAt('24.9') };
}

/**
 * In ml, 33 for each kg: within the 30 to 35 ml of fluid that NICE reckons with for adults
 * (Clinical Guideline 32, Nutrition support for adults, 2006).
 */
export function dailyWater(weightKg: number): number {
  return truncated(new Big(33).times(weightKg));
}

function squareMetres(heightCm: number): Big {
  return new Big(heightCm).div(100).pow(2);
}
