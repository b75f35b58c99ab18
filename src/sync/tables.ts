import type { ChangesPush } from '../../generated/api';
import { BodyWeight } from '../body-weights/model';
import type { OwnedModel, OwnedModelStatic } from '../database/owned-model';
import { FoodEntry } from '../food-entries/model';
import { Goal } from '../goals/model';
import { Meal, MealItem } from '../meals/model';
import { Portion } from '../products/portions/model';
import { Product } from '../products/model';
import { WaterLog } from '../water-logs/model';

export type SyncTableName = keyof Required<ChangesPush['changes']>;

export interface SyncTable {
  readonly name: SyncTableName;
  readonly model: OwnedModelStatic<OwnedModel>;
  /** The columns that name what a row belongs to, and the tables that they name it in. */
  readonly parents: Readonly<Record<string, SyncTableName>>;
  /** The columns by which a rule finds the rows that it looks at beside the one that changes. */
  readonly siblings: readonly string[];
}

const ofProduct = { product_id: 'products' } as const;
const ofPortion = { ...ofProduct, portion_id: 'portions' } as const;

/** What a device keeps in step with its phones: each table after those that its rows belong to. */
export const syncTables: readonly SyncTable[] = [
  { name: 'products', model: Product, parents: {}, siblings: [] },
  { name: 'portions', model: Portion, parents: ofProduct, siblings: ['product_id'] },
  { name: 'meals', model: Meal, parents: {}, siblings: [] },
  {
    name: 'meal_items',
    model: MealItem,
    parents: { meal_id: 'meals', ...ofPortion },
    siblings: ['meal_id'],
  },
  { name: 'food_entries', model: FoodEntry, parents: ofPortion, siblings: [] },
  { name: 'goals', model: Goal, parents: {}, siblings: [] },
  { name: 'body_weights', model: BodyWeight, parents: {}, siblings: [] },
  { name: 'water_logs', model: WaterLog, parents: {}, siblings: ['date'] },
];
