import type { FoundProduct, Product as ProductBody } from '../../generated/api';
import type { Row } from '../database/rows';
import type { Portion } from './portions/model';
import { presentPortion } from './portions/present';
import type { Product } from './model';

/** @param portions only when the client asked for them */
export function presentProduct(
  product: Row<Product>,
  portions?: readonly Row<Portion>[],
): ProductBody {
  return {
    id: product.id,
    name: product.name,
    kcal_100g: product.kcal_100g,
    protein_100g: product.protein_100g,
    carbs_100g: product.carbs_100g,
    fat_100g: product.fat_100g,
    fiber_100g: product.fiber_100g,
    sugars_100g: product.sugars_100g,
    saturated_fat_100g: product.saturated_fat_100g,
    salt_100g: product.salt_100g,
    basis: product.basis,
    barcode: product.barcode,
    is_favorite: product.is_favorite,
    ...(product.catalog_product_id !== null && {
      catalog_product_id: product.catalog_product_id,
    }),
    created_at: product.created_at.toISOString(),
    updated_at: product.updated_at?.toISOString() ?? null,
    ...(portions && { portions: portions.map(presentPortion) }),
  };
}

export function presentFoundProduct(found: FoundProduct): FoundProduct {
  return {
    source: found.source,
    id: found.id,
    rank: found.rank,
    name: found.name,
    brand: found.brand,
    kcal_100g: found.kcal_100g,
    protein_100g: found.protein_100g,
    carbs_100g: found.carbs_100g,
    fat_100g: found.fat_100g,
    fiber_100g: found.fiber_100g,
    sugars_100g: found.sugars_100g,
    saturated_fat_100g: found.saturated_fat_100g,
    salt_100g: found.salt_100g,
    basis: found.basis,
  };
}
