import type { GoalCreate, GoalUpdate, PushedGoal } from '../../generated/api';
import type { Fields } from '../database/resource';
import { fieldsOf, pickPresent } from '../fields';
import { byNutrient } from '../nutrients';
import { faultsAt, validationError } from '../problems/problem';
import type { Goal } from './model';

const fields = {
  goal_type: 'type',
  effective_from: 'start',
  kcal: 'target',
  ...byNutrient('grams', () => 'target' as const),
  water_ml: 'target',
  sex: 'required input',
  birth_date: 'required input',
  height_cm: 'required input',
  weight_kg: 'required input',
  activity_level: 'required input',
  direction: 'required input',
  target_weight_kg: 'optional input',
  pace: 'optional input',
  protein_percent: 'optional input',
  carbs_percent: 'optional input',
  fat_percent: 'optional input',
} as const satisfies Fields<'goals', Goal, string>;

const required = fieldsOf(fields, 'required input');

/** The fields that count in a goal of its type. @throws 422 for one that can't be null */
export function pushedGoal(record: PushedGoal): GoalUpdate {
  if (record.goal_type === 'manual') {
    if (record.kcal === null || record.kcal === 0) throw missing(record, ['kcal']);
    return pickPresent(record, fieldsOf(fields, 'start', 'target')) as GoalUpdate;
  }
  const none = required.filter((field) => record[field] === null);
  if (none.length > 0) throw missing(record, none);
  const inputs = fieldsOf(fields, 'start', 'required input', 'optional input');
  return pickPresent(record, inputs) as GoalUpdate;
}

/** @throws 422 unless what its type needs is there */
export function newGoal(record: PushedGoal): GoalCreate {
  const needed = record.goal_type === 'manual' ? (['kcal'] as const) : required;
  const none = needed.filter((field) => record[field] === undefined);
  if (none.length > 0) throw missing(record, none);
  const { id, goal_type } = record;
  return { id, goal_type, ...pushedGoal(record) } as GoalCreate;
}

const missing = ({ goal_type }: PushedGoal, fields: readonly string[]) =>
  validationError(faultsAt('/body', fields, `is required for a ${goal_type} goal`));
