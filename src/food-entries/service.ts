import { randomUUID } from 'node:crypto';
import type { FoodEntryCreate, FoodEntryUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { type Days, dayFilter } from '../day-filter';
import { diaryOrder } from './batch';
import { eatenAfter, eatenOf } from './eaten';
import { isAsLogged } from './eaten-product';
import { FoodEntry, type MealType } from './model';
import { takeSnapshot } from './snapshot';
import { takenSnapshot } from './taken-snapshot';

/** By day, meal, and moment of logging. @throws 422 for days that make no range */
export async function listFoodEntries(
  device: DeviceStore,
  { meal_type, ...query }: PageRequest & Days & { meal_type?: MealType },
): Promise<Page<Row<FoodEntry>>> {
  const where = { ...dayFilter(query), ...(meal_type && { meal_type }) };
  return device.rows(FoodEntry).page({ where, order: diaryOrder }, query);
}

/** @throws 404 */
export function getFoodEntry(device: DeviceStore, id: string): Promise<Row<FoodEntry>> {
  return device.rows(FoodEntry).get(id);
}

/**
 * Logs what was eaten, with a snapshot of it: by one statement where that can, and otherwise in a
 * change.
 *
 * @throws 422 unless one form was given whole, 404 for the product or portion, 409 `id_taken`
 */
export async function logFoodEntry(
  device: DeviceStore,
  body: FoodEntryCreate,
): Promise<Row<FoodEntry>> {
  const eaten = eatenOf(body);
  const id = body.id ?? randomUUID();
  const values = { ...whenOf(body), ...eaten };
  const taken = takenSnapshot(eaten);
  const made = await device.rows(FoodEntry).tryToCreate(id, body, values, { taken });
  return made ?? device.change((change) => createFoodEntry(change, { ...body, id }));
}

/** As `logFoodEntry`, in a change. */
export async function createFoodEntry(
  change: DeviceChange,
  body: FoodEntryCreate,
): Promise<FoodEntry> {
  const eaten = eatenOf(body);
  const { row } = await change.rows(FoodEntry).createOnce(body.id, body, async () => ({
    ...whenOf(body),
    ...(await takeSnapshot(change, eaten)),
  }));
  return row;
}

/**
 * Changes the fields that are there; another product, portion or amount takes a new snapshot.
 *
 * @throws 404 for the entry, or what it should move to; 422 when what was eaten is not one whole form
 */
export async function updateFoodEntry(
  change: DeviceChange,
  id: string,
  changes: FoodEntryUpdate,
  precondition?: Precondition<FoodEntry>,
): Promise<FoodEntry> {
  const entries = change.rows(FoodEntry);
  const entry = await entries.get(id);
  const eaten = eatenAfter(entry, changes);
  const isSame = 'product_id' in eaten && isAsLogged(entry, eaten);
  const snapshot = isSame ? {} : await takeSnapshot(change, eaten, entry);
  return entries.update(entry, { ...whenOf(changes), ...snapshot }, precondition);
}

/** @throws 404 */
export function deleteFoodEntry(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<FoodEntry>,
): Promise<void> {
  return change.rows(FoodEntry).removeById(id, precondition);
}

/** Undoes a deletion. @throws 404 */
export function restoreFoodEntry(change: DeviceChange, id: string): Promise<FoodEntry> {
  return change.rows(FoodEntry).restore(id);
}

type When = Pick<FoodEntryUpdate, 'date' | 'meal_type' | 'consumed_at'>;

/** The fields of the day, the meal and the time, as far as they are there. */
function whenOf({ date, meal_type, consumed_at }: When) {
  return {
    ...(date !== undefined && { date }),
    ...(meal_type !== undefined && { meal_type }),
    ...(consumed_at !== undefined && {
      consumed_at: consumed_at === null ? null : new Date(consumed_at),
    }),
  };
}
