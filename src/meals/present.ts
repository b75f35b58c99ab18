import type { Meal as MealBody, MealItem as MealItemBody } from '../../generated/api';
import type { Row } from '../database/rows';
import { type Ingredient, isAvailable, snapshotOf } from './ingredients';
import type { Meal } from './model';
import { servingsOf } from './servings';
import { totalsOf } from './totals';

export function presentMeal(meal: Row<Meal>, ingredients: readonly Ingredient[]): MealBody {
  const parts = ingredients.map(oneServing);
  return {
    id: meal.id,
    name: meal.name,
    items: ingredients.map((ingredient, index) => presentItem(ingredient, parts[index] ?? null)),
    ...totalsOf(parts),
    created_at: meal.created_at.toISOString(),
    updated_at: meal.updated_at?.toISOString() ?? null,
  };
}

/** What would be logged; nothing when the item can't be. */
function oneServing(ingredient: Ingredient) {
  const eaten = isAvailable(ingredient) ? servingsOf(ingredient.item, 1) : undefined;
  return eaten ? snapshotOf(ingredient, eaten) : null;
}

function presentItem(
  { item, product, portion }: Ingredient,
  serving: ReturnType<typeof oneServing>,
): MealItemBody {
  return {
    id: item.id,
    product_id: item.product_id,
    portion_id: item.portion_id,
    quantity: item.quantity,
    name: product.name,
    portion_name: portion?.name ?? null,
    is_available: serving !== null,
    grams: serving?.grams ?? item.grams,
    kcal: serving?.kcal ?? null,
    protein_g: serving?.protein_g ?? null,
    carbs_g: serving?.carbs_g ?? null,
    fat_g: serving?.fat_g ?? null,
    fiber_g: serving?.fiber_g ?? null,
    sugars_g: serving?.sugars_g ?? null,
    saturated_fat_g: serving?.saturated_fat_g ?? null,
    salt_g: serving?.salt_g ?? null,
  };
}
