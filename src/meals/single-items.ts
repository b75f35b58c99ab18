import type { DeviceChange } from '../database/device-store';
import { requireRoom } from '../database/part-limit';
import type { Precondition } from '../database/precondition';
import {
  type ProductInput,
  eatenProductAfter,
  eatenProductOf,
  isAsLogged,
} from '../food-entries/eaten-product';
import { assertThere, columnsOf, itemLimit } from './items';
import { Meal, MealItem } from './model';

/*
 * Items one by one, for who has them as rows of their own. The meal is changed with its items:
 * `touchMeals` says so, once for all that was done to them.
 */

interface SingleItemInput extends ProductInput {
  readonly position: number;
}

/** @throws 404 for the meal, product or portion; 409 `too_many_items` or `id_taken`; 422 */
export async function createMealItem(
  change: DeviceChange,
  {
    id,
    meal_id,
    position,
    ...input
  }: SingleItemInput & { readonly id: string; readonly meal_id: string },
): Promise<MealItem> {
  const eaten = eatenProductOf(input);
  const meal = await change.rows(Meal).get(meal_id);
  const items = change.rows(MealItem);
  const request = { meal_id: meal.id, position, ...eaten };
  const { row } = await items.createOnce(id, request, async () => {
    await requireRoom(items, { meal_id: meal.id }, itemLimit);
    await assertThere(change, [eaten]);
    return { meal_id: meal.id, position, ...columnsOf(eaten) };
  });
  return row;
}

/** One that stays as it is may be of a product that has been deleted. @throws 404; 422 */
export async function updateMealItem(
  change: DeviceChange,
  id: string,
  { position, ...input }: SingleItemInput,
  precondition?: Precondition<MealItem>,
): Promise<MealItem> {
  const items = change.rows(MealItem);
  const item = await items.get(id);
  const eaten = eatenProductAfter(item.product_id, item, input);
  if (!isAsLogged(item, eaten)) await assertThere(change, [eaten]);
  return items.update(item, { position, ...columnsOf(eaten) }, precondition);
}

/** @throws 404 */
export function deleteMealItem(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<MealItem>,
): Promise<void> {
  return change.rows(MealItem).removeById(id, precondition);
}

/** Marks meals as changed whose items were; those that are gone stay so. */
export async function touchMeals(change: DeviceChange, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await change.rows(Meal).updateAll({ id: [...ids] }, {});
}
