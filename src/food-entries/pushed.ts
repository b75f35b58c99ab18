import type { FoodEntryUpdate, PushedFoodEntry } from '../../generated/api';
import type { Fields } from '../database/resource';
import { fieldsOf, pickNotNull, pickPresent } from '../fields';
import { byNutrient, fieldsInGrams } from '../nutrients';
import { type Fault, validationError } from '../problems/problem';
import type { FoodEntry } from './model';

const fields = {
  date: 'when',
  meal_type: 'when',
  consumed_at: 'when',
  product_id: 'product',
  portion_id: 'portion',
  quantity: 'portion',
  grams: 'weight',
  name: 'quick add',
  kcal: 'quick add',
  ...byNutrient('grams', () => 'nutrient of a quick add' as const),
} as const satisfies Fields<'food_entries', FoodEntry, string>;

const when = fieldsOf(fields, 'when');

/**
 * What was eaten by the record, in the one form that it has; what follows from that is left to the
 * server.
 *
 * @throws 422 for an amount that only a computed one can have
 */
export function pushedFoodEntry(record: PushedFoodEntry): FoodEntryUpdate {
  return { ...pickPresent(record, when), ...eatenIn(record) };
}

/** As the row would hold it. */
export function foodEntryColumns(record: PushedFoodEntry): object {
  const { consumed_at, ...values } = pushedFoodEntry(record);
  return {
    product_id: null,
    portion_id: null,
    ...values,
    ...(consumed_at !== undefined && {
      consumed_at: consumed_at === null ? null : new Date(consumed_at),
    }),
  };
}

function eatenIn(record: PushedFoodEntry): FoodEntryUpdate {
  if (record.portion_id != null) {
    return pickNotNull(record, fieldsOf(fields, 'product', 'portion'));
  }
  if (record.product_id != null) {
    refuse(outside(record, 'grams', 0.01, 100_000));
    return pickNotNull(record, fieldsOf(fields, 'product', 'weight'));
  }
  refuse([
    ...(record.name === '' ? [fault('name', 'must NOT have fewer than 1 characters')] : []),
    ...outside(record, 'kcal', 0, 100_000),
    ...fieldsInGrams.flatMap((nutrient) => outside(record, nutrient, 0, 10_000)),
  ]);
  return {
    ...pickNotNull(record, fieldsOf(fields, 'quick add')),
    ...pickPresent(record, fieldsInGrams),
  };
}

/** The bounds of an amount that a client gives: a computed one can be more, in the same columns. */
function outside(
  record: PushedFoodEntry,
  field: keyof typeof fields,
  min: number,
  max: number,
): Fault[] {
  const amount = Number(record[field] ?? min);
  return amount >= min && amount <= max ? [] : [fault(field, `must be from ${min} to ${max}`)];
}

const fault = (field: string, detail: string): Fault => ({ pointer: `/body/${field}`, detail });

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw validationError(faults);
}
