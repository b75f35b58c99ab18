import { BodyWeight } from '../body-weights/model';
import type { DeviceChange } from '../database/device-store';
import type { OwnedModel, OwnedModelStatic } from '../database/owned-model';
import { FoodEntry } from '../food-entries/model';
import { Goal } from '../goals/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../portions/model';
import { Product } from '../products/model';
import { WaterLog } from '../water-logs/model';

/** What a device keeps, parents before their children. */
const kinds: readonly OwnedModelStatic<OwnedModel>[] = [
  Product,
  Portion,
  Meal,
  MealItem,
  FoodEntry,
  Goal,
  BodyWeight,
  WaterLog,
];

/**
 * Deletes every row. What a request made several entries is known by stays: it says nothing of the
 * person, and without it a late repeat of the request would log them again.
 */
export async function deleteData(change: DeviceChange): Promise<void> {
  for (const kind of kinds) await change.rows(kind).removeAll({});
}
