import type { ChangesPush } from '../../generated/api';
import { BodyWeight } from '../body-weights/model';
import type { OwnedModel, OwnedModelStatic } from '../database/owned-model';
import { FoodEntry } from '../food-entries/model';
import { Goal } from '../goals/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../portions/model';
import { Product } from '../products/model';
import { WaterLog } from '../water-logs/model';

export type SyncTableName = keyof Required<ChangesPush['changes']>;

export interface SyncTable {
  readonly name: SyncTableName;
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The columns that name what a row belongs to, and the tables that they name it in. */
  readonly parents: Readonly<Record<string, SyncTableName>>;
}

const ofProduct = { product_id: 'products' } as const;
const ofPortion = { ...ofProduct, portion_id: 'portions' } as const;

/** What a device keeps in step with its phones: each table after those that its rows belong to. */
export const syncTables: readonly SyncTable[] = [
  { name: 'products', model: Product, parents: {} },
  { name: 'portions', model: Portion, parents: ofProduct },
  { name: 'meals', model: Meal, parents: {} },
  { name: 'meal_items', model: MealItem, parents: { meal_id: 'meals', ...ofPortion } },
  { name: 'food_entries', model: FoodEntry, parents: ofPortion },
  { name: 'goals', model: Goal, parents: {} },
  { name: 'body_weights', model: BodyWeight, parents: {} },
  { name: 'water_logs', model: WaterLog, parents: {} },
];
