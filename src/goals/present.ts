import type { Goal as GoalBody, GoalPreview } from '../../generated/api';
import type { Row } from '../database/rows';
import { calculateFigures } from './calculate';
import type { GoalInputs } from './inputs';
import type { Goal } from './model';
import { inputsOf } from './row';

export function presentGoal(goal: Row<Goal>): GoalBody {
  const stamps = {
    created_at: goal.created_at.toISOString(),
    updated_at: goal.updated_at?.toISOString() ?? null,
  };
  if (goal.goal_type === 'calculated') {
    const calculated = presentCalculation(inputsOf(goal));
    return { id: goal.id, goal_type: 'calculated', ...calculated, ...stamps };
  }
  return {
    id: goal.id,
    goal_type: 'manual',
    effective_from: goal.effective_from,
    kcal: goal.kcal,
    protein_g: goal.protein_g,
    carbs_g: goal.carbs_g,
    fat_g: goal.fat_g,
    fiber_g: goal.fiber_g,
    sugars_g: goal.sugars_g,
    saturated_fat_g: goal.saturated_fat_g,
    salt_g: goal.salt_g,
    water_ml: goal.water_ml,
    ...stamps,
  };
}

/** What a goal is calculated from, and what follows from it. */
export function presentCalculation(inputs: GoalInputs): GoalPreview {
  return {
    effective_from: inputs.effective_from,
    sex: inputs.sex,
    birth_date: inputs.birth_date,
    height_cm: inputs.height_cm,
    weight_kg: inputs.weight_kg,
    activity_level: inputs.activity_level,
    direction: inputs.direction,
    target_weight_kg: inputs.target_weight_kg,
    pace: inputs.pace,
    ...calculateFigures(inputs),
  };
}
