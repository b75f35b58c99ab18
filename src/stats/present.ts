import Big from 'big.js';
import type { DailyStats, DayStats, GoalInForce, Totals, WeightStats } from '../../generated/api';
import type { MealType } from '../food-entries/model';
import { byNutrient } from '../nutrients';
import type { DailyRow } from './daily';
import type { DayRow } from './day';
import { averageDay, isWithinGoal, streaks } from './summary';
import { nothing, presentSums } from './sums';
import type { WeightRow } from './weight';

/** @param rows of the meals that have entries, and of the whole */
export function presentDay(date: string, rows: readonly DayRow[]): DayStats {
  const totalsOf = (meal: MealType | null): Totals =>
    presentSums(rows.find(({ meal_type }) => meal_type === meal) ?? nothing);
  const whole = rows.find(({ meal_type }) => meal_type === null);
  const totals = totalsOf(null);
  const water_ml = Number(whole?.water_ml ?? 0);
  const goal = whole ? presentGoalInForce(whole) : null;
  return {
    date,
    totals,
    by_meal_type: {
      breakfast: totalsOf('breakfast'),
      lunch: totalsOf('lunch'),
      dinner: totalsOf('dinner'),
      snacks: totalsOf('snacks'),
    },
    water_ml,
    goal,
    remaining: goal && remainingOf(goal, totals, water_ml),
  };
}

function presentGoalInForce(row: DayRow): GoalInForce {
  if (row.goal_id === null) return null;
  return {
    id: row.goal_id,
    goal_type: row.goal_type,
    effective_from: row.effective_from,
    kcal: row.goal_kcal,
    ...byNutrient('grams', ({ grams }) => row[`goal_${grams}`]),
    water_ml: row.goal_water_ml,
  };
}

function remainingOf(goal: NonNullable<GoalInForce>, totals: Totals, waterMl: number) {
  const less = (target: number, had: number) => new Big(target).minus(had).toNumber();
  const ifAny = (target: number | null, had: number) =>
    target === null ? null : less(target, had);
  return {
    kcal: less(goal.kcal, totals.kcal),
    ...byNutrient('grams', ({ grams }) => ifAny(goal[grams], totals[grams])),
    water_ml: ifAny(goal.water_ml, waterMl),
  };
}

export function presentDaily(from: string, to: string, rows: readonly DailyRow[]): DailyStats {
  const days = rows.map((row) => ({
    date: row.date,
    ...presentSums(row),
    water_ml: Number(row.water_ml),
    goal_kcal: row.goal_kcal,
    within_goal: isWithinGoal(row),
  }));
  return {
    from,
    to,
    days_logged: days.filter(({ entries }) => entries > 0).length,
    days_within_goal: days.filter(({ within_goal }) => within_goal).length,
    ...streaks(rows),
    average: averageDay(rows),
    days,
  };
}

export function presentWeights(from: string, to: string, rows: readonly WeightRow[]): WeightStats {
  const points = rows.map(({ date, weight_kg, average_kg }) => ({
    date,
    weight_kg: Number(weight_kg),
    average_kg: Number(average_kg),
  }));
  return { from, to, points };
}
