import { roundAmount } from '../amounts';
import { validationError } from '../problems/problem';
import { inputFaults } from './input-faults';
import { type MacroPercents, defaultPercents } from './macros';

export type Sex = 'male' | 'female';
export type ActivityLevel = 'sedentary' | 'light' | 'moderate' | 'active' | 'very_active';
export type Direction = 'lose' | 'maintain' | 'gain';
export type Pace = 'slow' | 'moderate' | 'aggressive';

/** What a goal is calculated from. */
export interface GoalInputs {
  readonly effective_from: string;
  readonly sex: Sex;
  readonly birth_date: string;
  readonly height_cm: number;
  readonly weight_kg: number;
  readonly activity_level: ActivityLevel;
  readonly direction: Direction;
  /** Null to maintain, and only then; so is the pace. */
  readonly target_weight_kg: number | null;
  readonly pace: Pace | null;
  /** Null while they follow the direction. */
  readonly percents: MacroPercents | null;
}

/** The changes of a client. */
export type InputChanges = Partial<Omit<GoalInputs, 'percents'> & PercentChanges>;
/** Null for all of them lets them follow the direction again. */
type PercentChanges = { readonly [Share in keyof MacroPercents]: MacroPercents[Share] | null };
type WholeInputs = Omit<GoalInputs, 'percents' | 'target_weight_kg' | 'pace'> & InputChanges;

/** @throws 422 when the parts do not go together */
export function goalInputs(given: WholeInputs): GoalInputs {
  return assembled(given, percentsAfter(null, given.direction, given));
}

/**
 * What a goal is calculated from after a change. Who goes on to maintain has no target weight and
 * no pace any more, whether the change says so or not.
 *
 * @throws 422 when the parts do not go together afterwards
 */
export function inputsAfter(stored: GoalInputs, changes: InputChanges): GoalInputs {
  const direction = changes.direction ?? stored.direction;
  const cleared = direction === 'maintain' ? { target_weight_kg: null, pace: null } : {};
  const percents = percentsAfter(stored.percents, direction, changes);
  return assembled({ ...stored, ...cleared, ...changes }, percents);
}

function assembled(given: WholeInputs, percents: MacroPercents | null): GoalInputs {
  const { target_weight_kg = null, pace = null } = given;
  const inputs = {
    effective_from: given.effective_from,
    sex: given.sex,
    birth_date: given.birth_date,
    height_cm: roundAmount(given.height_cm),
    weight_kg: roundAmount(given.weight_kg),
    activity_level: given.activity_level,
    direction: given.direction,
    target_weight_kg: target_weight_kg === null ? null : roundAmount(target_weight_kg),
    pace,
    percents,
  };
  const faults = inputFaults(inputs);
  if (faults.length > 0) throw validationError(faults);
  return inputs;
}

/** One that is given makes all three the goal's own; from then on they don't follow the direction. */
function percentsAfter(
  stored: MacroPercents | null,
  direction: Direction,
  { protein_percent, carbs_percent, fat_percent }: InputChanges,
): MacroPercents | null {
  const given = [protein_percent, carbs_percent, fat_percent];
  if (given.every((percent) => percent === undefined)) return stored;
  if (given.every((percent) => percent === null)) return null;
  const held = stored ?? defaultPercents(direction);
  return {
    protein_percent: protein_percent ?? held.protein_percent,
    carbs_percent: carbs_percent ?? held.carbs_percent,
    fat_percent: fat_percent ?? held.fat_percent,
  };
}
