import type { FoodEntry as FoodEntryBody } from '../../generated/api';
import type { Row } from '../database/rows';
import type { FoodEntry } from './model';

export function presentFoodEntry(entry: Row<FoodEntry>): FoodEntryBody {
  return {
    id: entry.id,
    date: entry.date,
    meal_type: entry.meal_type,
    consumed_at: entry.consumed_at?.toISOString() ?? null,
    product_id: entry.product_id,
    portion_id: entry.portion_id,
    portion_name: entry.portion_name,
    quantity: entry.quantity,
    name: entry.name,
    grams: entry.grams,
    kcal: entry.kcal,
    protein_g: entry.protein_g,
    carbs_g: entry.carbs_g,
    fat_g: entry.fat_g,
    fiber_g: entry.fiber_g,
    sugars_g: entry.sugars_g,
    saturated_fat_g: entry.saturated_fat_g,
    salt_g: entry.salt_g,
    created_at: entry.created_at.toISOString(),
    updated_at: entry.updated_at?.toISOString() ?? null,
  };
}
