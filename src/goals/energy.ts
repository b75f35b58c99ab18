import Big from 'big.js';
import { truncated } from './figures';
import type { ActivityLevel, Direction, Pace, Sex } from './inputs';

/**
 * Resting energy in kcal a day: 10 kg + 6.25 cm - 5 age, + 5 for men or - 161 for women.
 *
 * Mifflin MD, St Jeor ST, et al. A new predictive equation for resting energy expenditure in
 * healthy individuals. Am J Clin Nutr 1990;51(2):241-7.
 */
export function basalMetabolicRate(
  sex: Sex,
  weightKg: number,
  heightCm: number,
  age: number,
): number {
  const bySex = { male: 5, female: -161 };
  return truncated(
    new Big(10)
      .times(weightKg)
      .plus(new Big('6.25').times(heightCm))
      .minus(5 * age)
      .plus(bySex[sex]),
  );
}

/**
 * The multiples of resting energy that are in common use with the Mifflin-St Jeor and the
 * Harris-Benedict equations (after McArdle, Katch & Katch, Exercise Physiology).
 */
const activityFactors: Record<ActivityLevel, string> = {
  sedentary: '1.2',
  light: '1.375',
  moderate: '1.55',
  active: '1.725',
  very_active: '1.9',
};

/** Energy used in a day, in kcal: resting energy x the factor of the activity. */
export function totalEnergy(bmrKcal: number, activityLevel: ActivityLevel): number {
  return truncated(new Big(bmrKcal).times(activityFactors[activityLevel]));
}

/** kcal a day; some 7,700 kcal go with a kilogram, so these make about 0.23 to 0.68 kg a week. */
const paceKcal: Record<Pace, number> = { slow: 250, moderate: 500, aggressive: 750 };

/**
 * The least that is advised to women and men alike who lose weight: 1000 to 1200 kcal to most women,
 * 1200 to 1600 to men. NHLBI, The Practical Guide (NIH 00-4084), 2000.
 */
const minKcalToLose = 1200;

/** The day's target in kcal: below what is used to lose, but not under 1200; above it to gain. */
export function targetEnergy(tdeeKcal: number, direction: Direction, pace: Pace | null): number {
  const delta = pace === null ? 0 : paceKcal[pace];
  switch (direction) {
    case 'lose':
      return Math.max(minKcalToLose, tdeeKcal - delta);
    case 'maintain':
      return tdeeKcal;
    case 'gain':
      return tdeeKcal + delta;
  }
}
