import type { FoodEntryUpdate, PushedFoodEntry } from '../../generated/api';
import { type Fault, validationError } from '../problems/problem';
import { said, told } from './said';

const when = ['date', 'meal_type', 'consumed_at'] as const;
const nutrients = ['protein_g', 'carbs_g', 'fat_g'] as const;

/**
 * What the record says was eaten, in the one form that it has; what follows from that is left to
 * the server.
 *
 * @throws 422 for an amount that only a computed one can have
 */
export function saidOfFoodEntry(record: PushedFoodEntry): FoodEntryUpdate {
  return { ...said(record, when), ...eatenIn(record) };
}

/** As the row would hold it. */
export function foodEntryColumns(record: PushedFoodEntry): object {
  const { consumed_at, ...values } = saidOfFoodEntry(record);
  return {
    product_id: null,
    portion_id: null,
    ...values,
    ...(consumed_at !== undefined && {
      consumed_at: consumed_at === null ? null : new Date(consumed_at),
    }),
  };
}

function eatenIn(record: PushedFoodEntry) {
  if (record.portion_id != null) return told(record, ['product_id', 'portion_id', 'quantity']);
  if (record.product_id != null) {
    refuse(outside(record, 'grams', 0.01, 100_000));
    return told(record, ['product_id', 'grams']);
  }
  refuse([
    ...(record.name === '' ? [fault('name', 'must NOT have fewer than 1 characters')] : []),
    ...outside(record, 'kcal', 0, 100_000),
    ...nutrients.flatMap((nutrient) => outside(record, nutrient, 0, 10_000)),
  ]);
  return { ...told(record, ['name', 'kcal']), ...said(record, nutrients) };
}

/** The bounds of what a client says: what is computed can be more, in the same columns. */
function outside(
  record: PushedFoodEntry,
  field: 'grams' | 'kcal' | (typeof nutrients)[number],
  least: number,
  most: number,
): Fault[] {
  const amount = record[field] ?? least;
  return amount >= least && amount <= most
    ? []
    : [fault(field, `must be from ${least} to ${most}`)];
}

const fault = (field: string, detail: string): Fault => ({ pointer: `/body/${field}`, detail });

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw validationError(faults);
}
