import Big from 'big.js';
import { roundAmount } from '../amounts';
import type { Direction } from '../goals/inputs';
import { type NutrientFields, byNutrient } from '../nutrients';

interface Logged {
  readonly entries: number;
}

/** Runs of logged days: the one that ends with the last day (0 when that has no entry), and the longest. */
export function streaks(days: readonly Logged[]) {
  let current = 0;
  let longest = 0;
  for (const { entries } of days) {
    current = entries > 0 ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return { current_streak: current, longest_streak: longest };
}

type Eaten = Logged & Readonly<Record<'kcal' | NutrientFields['grams'], string>>;

/** The exact sum over the logged days by their number, rounded half-up; null when there are none. */
export function averageDay(days: readonly Eaten[]) {
  const logged = days.filter(({ entries }) => entries > 0);
  if (logged.length === 0) return null;
  const average = (of: 'kcal' | NutrientFields['grams']) => {
    const sum = logged.reduce((total, day) => total.plus(day[of]), new Big(0));
    return roundAmount(sum.div(logged.length));
  };
  return {
    kcal: average('kcal'),
    ...byNutrient('grams', ({ grams }) => average(grams)),
  };
}

interface Aimed extends Logged {
  readonly kcal: string;
  readonly goal_kcal: number | null;
  readonly goal_direction: Direction | null;
}

/** How far off a day may be, either way, when its goal has no direction to err in. */
const tolerance = new Big('0.05');

/**
 * Whether a logged day kept to the goal that was in force on it: at most the goal's energy to
 * lose, at least it to gain, within 5 percent of it to maintain and by a manual goal.
 *
 * @returns null when nothing was logged, or no goal was in force
 */
export function isWithinGoal({ entries, kcal, goal_kcal, goal_direction }: Aimed): boolean | null {
  if (entries === 0 || goal_kcal === null) return null;
  const over = new Big(kcal).minus(goal_kcal);
  if (goal_direction === 'lose') return over.lte(0);
  if (goal_direction === 'gain') return over.gte(0);
  return over.abs().lte(tolerance.times(goal_kcal));
}
