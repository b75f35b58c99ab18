import type { MealCreate, MealUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { replaceItems, wantedItems } from './items';
import { Meal } from './model';

/** By name. */
export function listMeals(device: DeviceStore, page: PageRequest): Promise<Page<Row<Meal>>> {
  return device.rows(Meal).page({ order: ['name'] }, page);
}

/** @throws 404 */
export function getMeal(device: DeviceStore, id: string): Promise<Row<Meal>> {
  return device.rows(Meal).get(id);
}

/** Creates a meal with its items. @throws 404 for a product or portion; 409 `id_taken`; 422 */
export async function createMeal(change: DeviceChange, body: MealCreate): Promise<Meal> {
  const { id, name } = body;
  const items = wantedItems(body.items);
  const { row, isNew } = await change.rows(Meal).createOnce(id, { name, items }, () => ({ name }));
  if (isNew) await replaceItems(change, row.id, items);
  return row;
}

/** Changes the fields that are there; items as a whole. @throws 404; 409 `id_taken`; 422 */
export async function updateMeal(
  change: DeviceChange,
  id: string,
  { name, items }: MealUpdate,
  precondition?: Precondition<Meal>,
): Promise<Meal> {
  const wanted = items && wantedItems(items);
  const meals = change.rows(Meal);
  const meal = await meals.get(id);
  const named = name === undefined ? {} : { name };
  const hasOtherItems =
    wanted !== undefined &&
    (await replaceItems(change, meal.id, wanted, () => meals.require(precondition, meal)));
  return hasOtherItems ? meals.touch(meal, named) : meals.update(meal, named, precondition);
}

/** Deletes a meal with its items; what was logged with it stays. @throws 404 */
export function deleteMeal(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<Meal>,
): Promise<void> {
  return change.rows(Meal).removeById(id, precondition);
}

/** Undoes a deletion, with that of the items that were deleted along with it. @throws 404 */
export function restoreMeal(change: DeviceChange, id: string): Promise<Meal> {
  return change.rows(Meal).restore(id);
}
