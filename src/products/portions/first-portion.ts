import type { ChildRow } from '../../database/write-rows';
import { Portion } from './model';

/** The portion that every product is born with, by the basis of the product: 100 g, or 100 ml. */
export const firstPortions = {
  g: {
    model: Portion,
    parent: 'product_id',
    values: { name: '100g', grams: 100, is_default: true },
  },
  ml: {
    model: Portion,
    parent: 'product_id',
    values: { name: '100ml', grams: 100, is_default: true },
  },
} as const satisfies Record<'g' | 'ml', ChildRow>;
