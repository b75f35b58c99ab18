import type { GoalUpdate } from '../../generated/api';
import { fieldsInGrams } from '../nutrients';
import { validationError } from '../problems/problem';
import type { InputChanges } from './inputs';

const calculated = ['kcal', 'protein_g', 'carbs_g', 'fat_g', 'water_ml'] as const;
/** Targets that only a manual goal has. */
const manual = fieldsInGrams.filter((field) => !calculated.some((other) => other === field));
const inputs = [
  'sex',
  'birth_date',
  'height_cm',
  'weight_kg',
  'activity_level',
  'direction',
  'target_weight_kg',
  'pace',
  'protein_percent',
  'carbs_percent',
  'fat_percent',
] as const;

type Targets = Pick<
  GoalUpdate,
  'effective_from' | (typeof calculated)[number] | (typeof manual)[number]
>;

/** @throws 422 for a field that a manual goal has not */
export function targetChanges(changes: GoalUpdate): Targets {
  refuse(changes, inputs, 'is not a field of a manual goal');
  return changes;
}

/** @throws 422 for a field that is calculated */
export function inputChanges(changes: GoalUpdate): InputChanges {
  refuse(changes, manual, 'is not a field of a calculated goal');
  refuse(changes, calculated, 'is calculated; change its inputs instead');
  return changes;
}

function refuse(changes: GoalUpdate, fields: readonly (keyof GoalUpdate)[], detail: string): void {
  const faults = fields
    .filter((field) => changes[field] !== undefined)
    .map((field) => ({ pointer: `/body/${field}`, detail }));
  if (faults.length > 0) throw validationError(faults);
}
