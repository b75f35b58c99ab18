import type { FoodEntryCreate } from '../../generated/api';
import type { Resource } from '../database/resource';
import { portionOfProduct } from '../products/portions/resource';
import { FoodEntry } from './model';
import { foodEntryColumns, pushedFoodEntry } from './pushed';
import { createFoodEntry, deleteFoodEntry, updateFoodEntry } from './service';

export const foodEntries: Resource<'food_entries'> = {
  model: FoodEntry,
  references: { product_id: { table: 'products' }, portion_id: { table: 'portions' } },
  push: {
    fixed: [],
    columns: foodEntryColumns,
    create: (change, record) =>
      createFoodEntry(change, { ...pushedFoodEntry(record), id: record.id } as FoodEntryCreate),
    update: (change, record, precondition) =>
      updateFoodEntry(change, record.id, pushedFoodEntry(record), precondition),
    remove: deleteFoodEntry,
  },
  rules: [portionOfProduct('food_entries')],
};
