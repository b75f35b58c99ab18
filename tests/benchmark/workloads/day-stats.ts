import { answerRows, callerCounted, dataTag, isCaller } from '../floor';
import type { Workload } from './workload';

export const dayStats: Workload = {
  name: 'day-stats',
  title: 'statistics of a day',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/stats/day/${world.date(n)}`,
  }),
  floor: {
    method: 'GET',
    path: '/v1/stats/day/',
    async answer({ caller, id: date, select }) {
      const rows = await select('day-stats', statement, [...caller, date]);
      return answerRows(rows, (found) => ({
        status: 200,
        body: dayOf(date, found as unknown as Row[]),
      }));
    },
  },
};

const statement = `
  SELECT eaten.*, drunk.water_ml AS drunk_ml, goal.*, ${dataTag}
  FROM ${callerCounted}
  CROSS JOIN LATERAL (
    SELECT food_entries.meal_type, count(*)::integer AS entries,
           coalesce(sum(kcal), 0)::float8 AS ate_kcal,
           coalesce(sum(protein_g), 0)::float8 AS ate_protein_g,
           coalesce(sum(carbs_g), 0)::float8 AS ate_carbs_g,
           coalesce(sum(fat_g), 0)::float8 AS ate_fat_g,
           (count(*) - count(protein_g))::integer AS entries_without_protein,
           (count(*) - count(carbs_g))::integer AS entries_without_carbs,
           (count(*) - count(fat_g))::integer AS entries_without_fat
    FROM food_entries WHERE device_id = d.id AND date = $3 AND deleted_at IS NULL
    GROUP BY ROLLUP (food_entries.meal_type)
  ) eaten
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount_ml), 0)::integer AS water_ml FROM water_logs
    WHERE device_id = d.id AND date = $3 AND deleted_at IS NULL
  ) drunk
  LEFT JOIN LATERAL (
    SELECT id, goal_type, effective_from::text, kcal, protein_g, carbs_g, fat_g, water_ml
    FROM goals
    WHERE device_id = d.id AND goals.effective_from <= $3 AND deleted_at IS NULL
    ORDER BY goals.effective_from DESC LIMIT 1
  ) goal ON true
  WHERE ${isCaller}`;

const meals = ['breakfast', 'lunch', 'dinner', 'snacks'];

interface Sums {
  readonly entries: number;
  readonly ate_kcal: number;
  readonly ate_protein_g: number;
  readonly ate_carbs_g: number;
  readonly ate_fat_g: number;
  readonly entries_without_protein: number;
  readonly entries_without_carbs: number;
  readonly entries_without_fat: number;
}

interface Row extends Sums {
  readonly meal_type: string | null;
  readonly drunk_ml: number;
  readonly id: string;
  readonly goal_type: string;
  readonly effective_from: string;
  readonly kcal: number;
  readonly protein_g: number | null;
  readonly carbs_g: number | null;
  readonly fat_g: number | null;
  readonly water_ml: number | null;
}

/** Of a day with a goal, as every seeded one has. */
function dayOf(date: string, rows: readonly Row[]) {
  const whole = rows.find(({ meal_type }) => meal_type === null)!;
  const { id, goal_type, effective_from, kcal, protein_g, carbs_g, fat_g, water_ml } = whole;
  const less = (target: number | null, had: number) =>
    target === null ? null : Math.round((target - had) * 100) / 100;
  return {
    date,
    totals: totalsOf(whole),
    by_meal_type: Object.fromEntries(
      meals.map((meal) => [meal, totalsOf(rows.find(({ meal_type }) => meal_type === meal))]),
    ),
    water_ml: whole.drunk_ml,
    goal: { id, goal_type, effective_from, kcal, protein_g, carbs_g, fat_g, water_ml },
    remaining: {
      kcal: less(kcal, whole.ate_kcal),
      protein_g: less(protein_g, whole.ate_protein_g),
      carbs_g: less(carbs_g, whole.ate_carbs_g),
      fat_g: less(fat_g, whole.ate_fat_g),
      water_ml: less(water_ml, whole.drunk_ml),
    },
  };
}

const nothing: Sums = {
  entries: 0,
  ate_kcal: 0,
  ate_protein_g: 0,
  ate_carbs_g: 0,
  ate_fat_g: 0,
  entries_without_protein: 0,
  entries_without_carbs: 0,
  entries_without_fat: 0,
};

const totalsOf = (sums: Sums = nothing) => ({
  entries: sums.entries,
  kcal: sums.ate_kcal,
  protein_g: sums.ate_protein_g,
  carbs_g: sums.ate_carbs_g,
  fat_g: sums.ate_fat_g,
  entries_without_protein: sums.entries_without_protein,
  entries_without_carbs: sums.entries_without_carbs,
  entries_without_fat: sums.entries_without_fat,
});
