import type { Portion as PortionBody } from '../../../generated/api';
import type { Row } from '../../database/rows';
import type { Portion } from './model';

export function presentPortion(portion: Row<Portion>): PortionBody {
  return {
    id: portion.id,
    product_id: portion.product_id,
    name: portion.name,
    grams: portion.grams,
    is_default: portion.is_default,
    created_at: portion.created_at.toISOString(),
    updated_at: portion.updated_at?.toISOString() ?? null,
  };
}
