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

/** What a client said of it. */
export type SaidInputs = Partial<Omit<GoalInputs, 'percents'> & SaidPercents>;
/** Null for all of them lets them follow the direction again. */
type SaidPercents = { readonly [Share in keyof MacroPercents]: MacroPercents[Share] | null };
type WholeInputs = Omit<GoalInputs, 'percents' | 'target_weight_kg' | 'pace'> & SaidInputs;

/** @throws 422 when the parts do not go together */
export function goalInputs(said: WholeInputs): GoalInputs {
  return assembled(said, percentsAfter(null, said.direction, said));
}

/**
 * What a goal is calculated from after a change. Who goes on to maintain has no target weight and
 * no pace any more, whether the change says so or not.
 *
 * @throws 422 when the parts do not go together afterwards
 */
export function inputsAfter(stored: GoalInputs, changes: SaidInputs): GoalInputs {
  const direction = changes.direction ?? stored.direction;
  const cleared = direction === 'maintain' ? { target_weight_kg: null, pace: null } : {};
  const percents = percentsAfter(stored.percents, direction, changes);
  return assembled({ ...stored, ...cleared, ...changes }, percents);
}

function assembled(said: WholeInputs, percents: MacroPercents | null): GoalInputs {
  const { target_weight_kg = null, pace = null } = said;
  const inputs = {
    effective_from: said.effective_from,
    sex: said.sex,
    birth_date: said.birth_date,
    height_cm: roundAmount(said.height_cm),
    weight_kg: roundAmount(said.weight_kg),
    activity_level: said.activity_level,
    direction: said.direction,
    target_weight_kg: target_weight_kg === null ? null : roundAmount(target_weight_kg),
    pace,
    percents,
  };
  const faults = inputFaults(inputs);
  if (faults.length > 0) throw validationError(faults);
  return inputs;
}

/** One that is said makes all three the goal's own; from then on they don't follow the direction. */
function percentsAfter(
  stored: MacroPercents | null,
  direction: Direction,
  { protein_percent, carbs_percent, fat_percent }: SaidInputs,
): MacroPercents | null {
  const said = [protein_percent, carbs_percent, fat_percent];
  if (said.every((percent) => percent === undefined)) return stored;
  if (said.every((percent) => percent === null)) return null;
  const held = stored ?? defaultPercents(direction);
  return {
    protein_percent: protein_percent ?? held.protein_percent,
    carbs_percent: carbs_percent ?? held.carbs_percent,
    fat_percent: fat_percent ?? held.fat_percent,
  };
}
