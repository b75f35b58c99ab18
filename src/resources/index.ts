import { bodyWeights } from '../body-weights/resource';
import type { Resource, TableName } from '../database/resource';
import { foodEntries } from '../food-entries/resource';
import { goals } from '../goals/resource';
import { mealItems } from '../meals/item-resource';
import { meals } from '../meals/resource';
import { portions } from '../products/portions/resource';
import { products } from '../products/resource';
import { waterLogs } from '../water-logs/resource';

/**
 * Every kind of rows that a device keeps, by the table that the contract names; each after those that
 * its rows refer to. Sync, export, import, purge and the tests walk this record.
 */
export const resources: { readonly [Name in TableName]: Resource<Name> } = {
  products,
  portions,
  meals,
  meal_items: mealItems,
  food_entries: foodEntries,
  goals,
  body_weights: bodyWeights,
  water_logs: waterLogs,
};

export const tableNames = Object.keys(resources) as TableName[];
