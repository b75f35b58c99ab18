import type { DeviceStore } from '../database/device-store';
import type { MealType } from '../food-entries/model';
import { type NutrientFields, fieldsInGrams } from '../nutrients';
import { sums, type SumsRow } from './sums';
import { isLive } from '../database/soft-deleted-model';

/** One of a meal that has entries, or the day's whole (`meal_type` null), which is always there. */
export interface DayRow extends SumsRow, GoalTargets {
  readonly meal_type: MealType | null;
  readonly water_ml: string;
  readonly goal_id: string | null;
  readonly goal_type: 'calculated' | 'manual';
  readonly effective_from: string;
  readonly goal_kcal: number;
  readonly goal_water_ml: number | null;
}

type GoalTargets = {
  readonly [Field in NutrientFields['grams'] as `goal_${Field}`]: number | null;
};

const statement = `
  WITH eaten AS (
    SELECT meal_type, ${sums}
    FROM food_entries
    WHERE device_id = $device_id AND date = $date::date AND ${isLive('food_entries')}
    GROUP BY ROLLUP (meal_type)
  ), drunk AS (
    SELECT coalesce(sum(amount_ml), 0) AS water_ml
    FROM water_logs
    WHERE device_id = $device_id AND date = $date::date AND ${isLive('water_logs')}
  ), goal AS (
    SELECT id AS goal_id, goal_type, to_char(effective_from, 'YYYY-MM-DD') AS effective_from,
           kcal AS goal_kcal, ${fieldsInGrams.map((field) => `${field} AS goal_${field}`).join(', ')},
           goals.water_ml AS goal_water_ml
    FROM goals
    WHERE device_id = $device_id AND goals.effective_from <= $date::date AND ${isLive('goals')}
    ORDER BY goals.effective_from DESC
    LIMIT 1
  )
  SELECT * FROM eaten CROSS JOIN drunk LEFT JOIN goal ON true`;

/** A day by meal and in all, with its water and its goal, in one statement. */
export function readDay(device: DeviceStore, date: string): Promise<DayRow[]> {
  return device.select<DayRow>(statement, { date }, { isShort: true });
}
