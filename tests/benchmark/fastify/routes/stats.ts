import type { FastifyInstance } from 'fastify';
import { dayStats as dayStatsOf, meals } from '../../statements/day-stats';
import { rowsOf, tag } from '../caller';
import { dayStats, ofDay } from '../schemas';

interface Targets {
  readonly kcal: number;
  readonly protein_g: number | null;
  readonly carbs_g: number | null;
  readonly fat_g: number | null;
  readonly fiber_g: number | null;
  readonly sugars_g: number | null;
  readonly saturated_fat_g: number | null;
  readonly salt_g: number | null;
  readonly water_ml: number | null;
}

interface Row extends Targets {
  readonly meal_type: string | null;
  readonly eaten_kcal: number;
  readonly eaten_protein_g: number;
  readonly eaten_carbs_g: number;
  readonly eaten_fat_g: number;
  readonly eaten_fiber_g: number;
  readonly eaten_sugars_g: number;
  readonly eaten_saturated_fat_g: number;
  readonly eaten_salt_g: number;
  readonly drunk_ml: number;
  /** Of the goal. */
  readonly id: string | null;
}

const statement = { name: 'day-stats', text: dayStatsOf('$1', '$2') };

export async function statsRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { date: string } }>(
    '/stats/day/:date',
    { schema: { params: ofDay, response: { 200: dayStats } } },
    async (request, reply) => {
      const { date } = request.params;
      const rows = await rowsOf<Row>(request, statement, date);
      tag(request, reply);
      return presentDay(date, rows);
    },
  );
}

function presentDay(date: string, rows: readonly Row[]) {
  const of = (meal: string | null) => rows.find(({ meal_type }) => meal_type === meal);
  const whole = of(null)!;
  return {
    date,
    totals: presentTotals(whole),
    by_meal_type: Object.fromEntries(meals.map((meal) => [meal, presentTotals(of(meal))])),
    water_ml: whole.drunk_ml,
    goal: whole.id === null ? null : whole,
    remaining: whole.id === null ? null : remaining(whole),
  };
}

const nothing = {
  entries: 0,
  eaten_kcal: 0,
  eaten_protein_g: 0,
  eaten_carbs_g: 0,
  eaten_fat_g: 0,
  eaten_fiber_g: 0,
  eaten_sugars_g: 0,
  eaten_saturated_fat_g: 0,
  eaten_salt_g: 0,
  entries_without_protein: 0,
  entries_without_carbs: 0,
  entries_without_fat: 0,
  entries_without_fiber: 0,
  entries_without_sugars: 0,
  entries_without_saturated_fat: 0,
  entries_without_salt: 0,
};

/** The serializer leaves out what is not of the totals. */
const presentTotals = (row: Row | typeof nothing = nothing) => ({
  ...row,
  kcal: row.eaten_kcal,
  protein_g: row.eaten_protein_g,
  carbs_g: row.eaten_carbs_g,
  fat_g: row.eaten_fat_g,
  fiber_g: row.eaten_fiber_g,
  sugars_g: row.eaten_sugars_g,
  saturated_fat_g: row.eaten_saturated_fat_g,
  salt_g: row.eaten_salt_g,
});

function remaining(row: Row): Targets {
  const less = (target: number, had: number) => Math.round((target - had) * 100) / 100;
  const ifAny = (target: number | null, had: number) =>
    target === null ? null : less(target, had);
  return {
    kcal: less(row.kcal, row.eaten_kcal),
    protein_g: ifAny(row.protein_g, row.eaten_protein_g),
    carbs_g: ifAny(row.carbs_g, row.eaten_carbs_g),
    fat_g: ifAny(row.fat_g, row.eaten_fat_g),
    fiber_g: ifAny(row.fiber_g, row.eaten_fiber_g),
    sugars_g: ifAny(row.sugars_g, row.eaten_sugars_g),
    saturated_fat_g: ifAny(row.saturated_fat_g, row.eaten_saturated_fat_g),
    salt_g: ifAny(row.salt_g, row.eaten_salt_g),
    water_ml: ifAny(row.water_ml, row.drunk_ml),
  };
}
