import type { Product as ProductBody } from '../../generated/api';
import type { Portion } from '../portions/model';
import { presentPortion } from '../portions/present';
import type { Product } from './model';

/** @param portions only when the client asked for them */
export function presentProduct(product: Product, portions?: readonly Portion[]): ProductBody {
  return {
    id: product.id,
    name: product.name,
    kcal_100g: product.kcal_100g,
    protein_100g: product.protein_100g,
    carbs_100g: product.carbs_100g,
    fat_100g: product.fat_100g,
    barcode: product.barcode,
    is_favorite: product.is_favorite,
    created_at: product.created_at.toISOString(),
    updated_at: product.updated_at?.toISOString() ?? null,
    ...(portions && { portions: portions.map(presentPortion) }),
  };
}
