import type { DailyStats, DayStats, Goal, Totals } from '../../generated/api';
import { type Nutrient, eachNutrient, unknownGrams } from './nutrients';

/** Amounts in whole hundredths: what a diary comes to, added up without the code under test. */
export interface ExactEntry extends Readonly<Record<Nutrient, bigint | null>> {
  readonly date: string;
  readonly meal: Meal;
  readonly kcal: bigint;
}

export const meals = ['breakfast', 'lunch', 'dinner', 'snacks'] as const;
export type Meal = (typeof meals)[number];

export class ExactDiary {
  readonly entries = new Map<string, ExactEntry>();
  readonly goals = new Map<string, Goal>();
  readonly water: { readonly date: string; readonly amount: number }[] = [];

  day(date: string): DayStats {
    const entries = this.of(date);
    const eaten = totals(entries);
    const water_ml = this.waterOf(date);
    const found = this.goalOn(date);
    const goal = found && {
      id: found.id,
      goal_type: found.goal_type,
      effective_from: found.effective_from,
      kcal: found.kcal,
      ...targetsOf(found),
      water_ml: found.water_ml,
    };
    const less = (target: number | null, had: number) =>
      target === null ? null : (Math.round(target * 100) - Math.round(had * 100)) / 100;
    return {
      date,
      totals: eaten,
      by_meal_type: Object.fromEntries(
        meals.map((meal) => [meal, totals(entries.filter((entry) => entry.meal === meal))]),
      ) as DayStats['by_meal_type'],
      water_ml,
      goal,
      remaining: goal && {
        kcal: less(goal.kcal, eaten.kcal) ?? 0,
        ...eachNutrient('', '_g', (nutrient) =>
          less(goal[`${nutrient}_g`], eaten[`${nutrient}_g`]),
        ),
        water_ml: goal.water_ml === null ? null : goal.water_ml - water_ml,
      },
    };
  }

  daily(from: string, to: string): DailyStats {
    const dates = datesOf(from, to);
    const days = dates.map((date) => {
      const goal = this.goalOn(date);
      return {
        date,
        ...totals(this.of(date)),
        water_ml: this.waterOf(date),
        goal_kcal: goal?.kcal ?? null,
        within_goal: goal && within(goal, this.of(date)),
      };
    });
    const all = dates.flatMap((date) => this.of(date));
    const logged = BigInt(days.filter(({ entries }) => entries > 0).length);
    const average = (of: Figure) => halfUp(sum(all, of), logged);
    const runs = days.map(({ entries }) => (entries > 0 ? 'x' : '.')).join('');
    return {
      from,
      to,
      days_logged: Number(logged),
      days_within_goal: days.filter(({ within_goal }) => within_goal === true).length,
      current_streak: runs.length - runs.replace(/x+$/, '').length,
      longest_streak: Math.max(...runs.split('.').map((run) => run.length)),
      average:
        logged === 0n
          ? null
          : {
              kcal: average('kcal'),
              ...eachNutrient('', '_g', average),
            },
      days,
    };
  }

  private of(date: string): ExactEntry[] {
    return [...this.entries.values()].filter((entry) => entry.date === date);
  }

  private waterOf(date: string): number {
    return this.water.filter((log) => log.date === date).reduce((a, { amount }) => a + amount, 0);
  }

  private goalOn(date: string): Goal | null {
    const started = [...this.goals.values()].filter(({ effective_from }) => effective_from <= date);
    return started.sort((a, b) => (a.effective_from < b.effective_from ? 1 : -1))[0] ?? null;
  }
}

type Figure = 'kcal' | Nutrient;

/** A calculated goal has targets for energy and macros alone. */
function targetsOf(goal: Goal) {
  return goal.goal_type === 'manual'
    ? eachNutrient('', '_g', (nutrient) => goal[`${nutrient}_g`])
    : { ...unknownGrams, protein_g: goal.protein_g, carbs_g: goal.carbs_g, fat_g: goal.fat_g };
}

const sum = (entries: readonly ExactEntry[], of: Figure) =>
  entries.reduce((total, entry) => total + (entry[of] ?? 0n), 0n);

function totals(entries: readonly ExactEntry[]): Totals {
  const without = (of: Figure) => entries.filter((entry) => entry[of] === null).length;
  return {
    entries: entries.length,
    kcal: Number(sum(entries, 'kcal')) / 100,
    ...eachNutrient('', '_g', (nutrient) => Number(sum(entries, nutrient)) / 100),
    ...eachNutrient('entries_without_', '', without),
  };
}

function within(goal: Goal, entries: readonly ExactEntry[]): boolean | null {
  if (entries.length === 0) return null;
  const over = sum(entries, 'kcal') - BigInt(goal.kcal) * 100n;
  const direction = goal.goal_type === 'calculated' ? goal.direction : 'maintain';
  if (direction === 'lose') return over <= 0n;
  if (direction === 'gain') return over >= 0n;
  // 5 percent of the goal in hundredths.
  return (over < 0n ? -over : over) <= BigInt(goal.kcal) * 5n;
}

/** A quotient of whole hundredths, rounded half-up, as a number with two decimals. */
export function halfUp(numerator: bigint, denominator: bigint): number {
  return Number(halfUpHundredths(numerator, denominator)) / 100;
}

export function halfUpHundredths(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

export function datesOf(from: string, to: string): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, n) => dayAfter(from, n));
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
