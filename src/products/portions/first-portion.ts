import type { ChildRow } from '../../database/write-rows';
import { Portion } from './model';

/** The portion that every product is born with. */
export const firstPortion = {
  model: Portion,
  parent: 'product_id',
  values: { name: '100g', grams: 100, is_default: true },
} as const satisfies ChildRow;
