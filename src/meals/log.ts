import type { MealLog } from '../../generated/api';
import type { DeviceChange } from '../database/device-store';
import { type BatchEntry, logOnce } from '../food-entries/batch';
import type { FoodEntry } from '../food-entries/model';
import { type Problem, conflict, validationError } from '../problems/problem';
import { type Ingredient, ingredientsByMeal, isAvailable, snapshotOf } from './ingredients';
import { Meal } from './model';
import { servingsOf } from './servings';

/**
 * Logs every item of a meal, or none.
 *
 * @returns the entries, in the order of the meal
 * @throws 404; 409 `meal_item_unavailable` or `id_taken`; 422 for servings that no entry holds
 */
export async function logMeal(
  change: DeviceChange,
  mealId: string,
  { log_id, ...body }: MealLog,
): Promise<FoodEntry[]> {
  const request = { ...body, meal_id: mealId.toLowerCase(), operation: 'logMeal' };
  return logOnce(change, log_id, request, () => entriesOf(change, mealId, body));
}

async function entriesOf(
  change: DeviceChange,
  mealId: string,
  { date, meal_type, servings, consumed_at }: Omit<MealLog, 'log_id'>,
): Promise<BatchEntry[]> {
  const meal = await change.rows(Meal).get(mealId);
  const ingredients = (await ingredientsByMeal(change, [meal])).get(meal.id) ?? [];
  return ingredients.map((ingredient) => {
    if (!isAvailable(ingredient)) throw unavailable(ingredient);
    const eaten = servingsOf(ingredient.item, servings);
    if (!eaten) throw tooFarScaled(ingredient);
    return {
      ...snapshotOf(ingredient, eaten),
      source: ingredient.item.id,
      date,
      meal_type,
      consumed_at: consumed_at == null ? null : new Date(consumed_at),
    };
  });
}

function unavailable({ product, portion }: Ingredient): Problem {
  const what =
    product.deleted_at !== null ? `"${product.name}"` : `"${portion?.name}" of "${product.name}"`;
  return conflict('meal_item_unavailable', `${what} has been deleted; update the meal first`);
}

function tooFarScaled({ product }: Ingredient): Problem {
  const detail = `results in an amount of "${product.name}" that an entry cannot have`;
  return validationError([{ pointer: '/body/servings', detail }]);
}
