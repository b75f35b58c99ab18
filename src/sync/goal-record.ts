import type { GoalCreate, GoalUpdate, PushedGoal } from '../../generated/api';
import { faultsAt, validationError } from '../problems/problem';
import { said } from './said';

const targets = ['kcal', 'protein_g', 'carbs_g', 'fat_g', 'water_ml'] as const;
const needed = [
  'sex',
  'birth_date',
  'height_cm',
  'weight_kg',
  'activity_level',
  'direction',
] as const;
/** Null says something of these. */
const optional = [
  'target_weight_kg',
  'pace',
  'protein_percent',
  'carbs_percent',
  'fat_percent',
] as const;

/** The fields that count in a goal of its type. @throws 422 for one that can't be null */
export function saidOfGoal(record: PushedGoal): GoalUpdate {
  if (record.goal_type === 'manual') {
    if (record.kcal === null || record.kcal === 0) throw missing(record, ['kcal']);
    return said(record, ['effective_from', ...targets]) as GoalUpdate;
  }
  const none = needed.filter((field) => record[field] === null);
  if (none.length > 0) throw missing(record, none);
  return said(record, ['effective_from', ...needed, ...optional]) as GoalUpdate;
}

/** @throws 422 unless what its type needs is there */
export function newGoal(record: PushedGoal): GoalCreate {
  const fields = record.goal_type === 'manual' ? (['kcal'] as const) : needed;
  const none = fields.filter((field) => record[field] === undefined);
  if (none.length > 0) throw missing(record, none);
  const { id, goal_type } = record;
  return { id, goal_type, ...saidOfGoal(record) } as GoalCreate;
}

const missing = ({ goal_type }: PushedGoal, fields: readonly string[]) =>
  validationError(faultsAt('/body', fields, `is required for a ${goal_type} goal`));
