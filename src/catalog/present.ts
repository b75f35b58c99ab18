import type { CatalogProduct } from '../../generated/api';
import type { FoodPortion } from './food';
import type { CatalogRow } from './rows';

/** @param portions only of a single product */
export function presentCatalogProduct(
  row: CatalogRow,
  portions?: readonly FoodPortion[],
): CatalogProduct {
  return {
    id: row.id,
    source: row.source,
    source_id: row.source_id,
    name: row.name,
    brand: row.brand,
    barcode: row.barcode,
    quantity: row.quantity,
    category: row.category,
    kcal_100g: row.kcal_100g,
    protein_100g: row.protein_100g,
    carbs_100g: row.carbs_100g,
    fat_100g: row.fat_100g,
    fiber_100g: row.fiber_100g,
    sugars_100g: row.sugars_100g,
    saturated_fat_100g: row.saturated_fat_100g,
    salt_100g: row.salt_100g,
    basis: row.basis,
    ...(portions && { portions: portions.map(({ name, grams }) => ({ name, grams })) }),
  };
}
