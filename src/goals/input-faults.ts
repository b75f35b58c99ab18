import type { Fault } from '../problems/problem';
import { ageOn } from './age';
import { basalMetabolicRate } from './energy';
import type { GoalInputs } from './inputs';

/** What in a goal's inputs does not go together; each value by itself is what the contract takes. */
export function inputFaults(inputs: GoalInputs): Fault[] {
  return [...ageFaults(inputs), ...directionFaults(inputs), ...percentFaults(inputs)];
}

function ageFaults(inputs: GoalInputs): Fault[] {
  const { sex, weight_kg, height_cm } = inputs;
  const age = ageOn(inputs.birth_date, inputs.effective_from);
  if (age < 13 || age > 120) {
    return [fault('birth_date', 'must give an age of 13 to 120 years on effective_from')];
  }
  // Far from whom the formula was made for, it falls to nothing.
  return basalMetabolicRate(sex, weight_kg, height_cm, age) > 0
    ? []
    : [fault('weight_kg', 'is too low for a calculation with this height and age')];
}

function directionFaults({ direction, weight_kg, target_weight_kg, pace }: GoalInputs): Fault[] {
  if (direction === 'maintain') {
    return [
      ...(target_weight_kg === null
        ? []
        : [fault('target_weight_kg', 'must be absent or null to maintain')]),
      ...(pace === null ? [] : [fault('pace', 'must be absent or null to maintain')]),
    ];
  }
  return [
    ...targetFaults(direction, weight_kg, target_weight_kg),
    ...(pace === null ? [fault('pace', `is required to ${direction}`)] : []),
  ];
}

function targetFaults(direction: 'lose' | 'gain', weight: number, target: number | null): Fault[] {
  if (target === null) return [fault('target_weight_kg', `is required to ${direction}`)];
  const isThere = direction === 'lose' ? target < weight : target > weight;
  const side = direction === 'lose' ? 'below' : 'above';
  return isThere ? [] : [fault('target_weight_kg', `must be ${side} weight_kg to ${direction}`)];
}

function percentFaults({ percents }: GoalInputs): Fault[] {
  if (percents === null) return [];
  const sum = percents.protein_percent + percents.carbs_percent + percents.fat_percent;
  if (sum === 100) return [];
  const detail = `must add up to 100 with carbs_percent and fat_percent; the sum is ${sum}`;
  return [fault('protein_percent', detail)];
}

const fault = (field: string, detail: string): Fault => ({ pointer: `/body/${field}`, detail });
