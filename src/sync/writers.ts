import type { FoodEntryCreate, ChangesPush } from '../../generated/api';
import { createBodyWeight, deleteBodyWeight, updateBodyWeight } from '../body-weights/service';
import type { DeviceChange } from '../database/device-store';
import type { Precondition } from '../database/precondition';
import { createFoodEntry, deleteFoodEntry, updateFoodEntry } from '../food-entries/service';
import { createGoal, deleteGoal, updateGoal } from '../goals/service';
import { gtin14 } from '../gtin';
import { createMeal, deleteMeal, updateMeal } from '../meals/service';
import { createMealItem, deleteMealItem, updateMealItem } from '../meals/single-items';
import { createPortion, deletePortion, updatePortion } from '../products/portions/service';
import { createProductAlone, deleteProduct, updateProduct } from '../products/service';
import { createWaterLog, deleteWaterLog, updateWaterLog } from '../water-logs/service';
import { foodEntryColumns, saidOfFoodEntry } from './food-entry-record';
import { newGoal, saidOfGoal } from './goal-record';
import { said, told } from './said';
import type { PushedRow } from './records';
import type { SyncTableName } from './tables';

type Tables = Required<ChangesPush['changes']>;
export type RecordOf<Name extends SyncTableName> = NonNullable<Tables[Name]['created']>[number];

/** How a flat record becomes what its operation takes; the rules are the operation's own. */
export interface Writer<Pushed> {
  /** What a row never changes. */
  readonly fixed: readonly string[];
  /** What the record says, as the row would hold it. @throws 422 */
  columns(record: Pushed): object;
  create(change: DeviceChange, record: Pushed): Promise<unknown>;
  update(change: DeviceChange, record: Pushed, condition: Precondition<never>): Promise<unknown>;
  remove(change: DeviceChange, id: string, condition: Precondition<never>): Promise<void>;
}

const productFields = [
  'name',
  'kcal_100g',
  'protein_100g',
  'carbs_100g',
  'fat_100g',
  'barcode',
  'is_favorite',
] as const;
const itemFields = ['product_id', 'portion_id', 'quantity', 'grams'] as const;

export const writers: { readonly [Name in SyncTableName]: Writer<RecordOf<Name>> } = {
  products: {
    fixed: [],
    columns: (record) => {
      const fields = said(record, productFields);
      return fields.barcode ? { ...fields, barcode: gtin14(fields.barcode) } : fields;
    },
    create: (change, record) =>
      createProductAlone(change, { ...said(record, productFields), id: record.id }),
    update: (change, record, condition) =>
      updateProduct(change, record.id, said(record, productFields), condition),
    remove: deleteProduct,
  },
  portions: {
    fixed: ['product_id'],
    columns: (record) => said(record, ['name', 'grams', 'is_default']),
    create: (change, { product_id, ...record }) =>
      createPortion(change, product_id, said(record, ['id', 'name', 'grams', 'is_default'])),
    update: (change, record, condition) =>
      updatePortion(change, record.id, said(record, ['name', 'grams', 'is_default']), condition),
    remove: deletePortion,
  },
  meals: {
    fixed: [],
    columns: ({ name }) => ({ name }),
    create: (change, { id, name }) => createMeal(change, { id, name, items: [] }),
    update: (change, { id, name }, condition) => updateMeal(change, id, { name }, condition),
    remove: deleteMeal,
  },
  meal_items: {
    fixed: ['meal_id'],
    columns: (record) => ({
      ...(record.portion_id == null ? { portion_id: null } : {}),
      ...told(record, [...itemFields, 'position']),
    }),
    create: (change, { id, meal_id, position, ...record }) =>
      createMealItem(change, { id, meal_id, position, ...told(record, itemFields) }),
    update: (change, { id, position, ...record }, condition) =>
      updateMealItem(change, id, { position, ...told(record, itemFields) }, condition),
    remove: deleteMealItem,
  },
  food_entries: {
    fixed: [],
    columns: foodEntryColumns,
    create: (change, record) =>
      createFoodEntry(change, { ...saidOfFoodEntry(record), id: record.id } as FoodEntryCreate),
    update: (change, record, condition) =>
      updateFoodEntry(change, record.id, saidOfFoodEntry(record), condition),
    remove: deleteFoodEntry,
  },
  goals: {
    fixed: ['goal_type'],
    columns: saidOfGoal,
    create: (change, record) => createGoal(change, newGoal(record)),
    update: (change, record, condition) =>
      updateGoal(change, record.id, saidOfGoal(record), condition),
    remove: deleteGoal,
  },
  body_weights: {
    fixed: [],
    columns: ({ date, weight_kg }) => ({ date, weight_kg }),
    create: (change, { id, date, weight_kg }) => createBodyWeight(change, { id, date, weight_kg }),
    update: (change, { id, date, weight_kg }, condition) =>
      updateBodyWeight(change, id, { date, weight_kg }, condition),
    remove: deleteBodyWeight,
  },
  water_logs: {
    fixed: [],
    columns: ({ date, amount_ml }) => ({ date, amount_ml }),
    create: (change, { id, date, amount_ml }) => createWaterLog(change, { id, date, amount_ml }),
    update: (change, { id, date, amount_ml }, condition) =>
      updateWaterLog(change, id, { date, amount_ml }, condition),
    remove: deleteWaterLog,
  },
};

/** The columns of a row as the record would have them, what never changes among them. */
export function columnsSaid(table: SyncTableName, record: PushedRow): Record<string, unknown> {
  const writer = writers[table] as Writer<PushedRow>;
  const fixed = writer.fixed.map((column) => [column, record[column]] as const);
  return { ...(Object.fromEntries(fixed) as object), ...writer.columns(record) };
}
