import { calculateFigures } from './calculate';
import type { Row } from '../database/rows';
import type { GoalInputs } from './inputs';
import type { MacroPercents } from './macros';
import type { Goal } from './model';

/** What a row keeps of a calculated goal: its inputs, and the targets that days are held against. */
export function calculatedRow({ percents, ...inputs }: GoalInputs) {
  const { kcal, protein_g, carbs_g, fat_g, water_ml } = calculateFigures({ ...inputs, percents });
  const own = percents ?? { protein_percent: null, carbs_percent: null, fat_percent: null };
  return { ...inputs, ...own, kcal, protein_g, carbs_g, fat_g, water_ml };
}

/** The inputs as a calculated goal's row keeps them; the table lets none of them be null. */
export function inputsOf(goal: Row<Goal>): GoalInputs {
  const { protein_percent, carbs_percent, fat_percent } = goal;
  return {
    effective_from: goal.effective_from,
    sex: goal.sex,
    birth_date: goal.birth_date,
    height_cm: goal.height_cm,
    weight_kg: goal.weight_kg,
    activity_level: goal.activity_level,
    direction: goal.direction,
    target_weight_kg: goal.target_weight_kg,
    pace: goal.pace,
    percents:
      protein_percent === null
        ? null
        : ({ protein_percent, carbs_percent, fat_percent } as MacroPercents),
  } as GoalInputs;
}
