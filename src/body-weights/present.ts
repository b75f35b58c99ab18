import type { BodyWeight as BodyWeightBody } from '../../generated/api';
import type { Row } from '../database/rows';
import type { BodyWeight } from './model';

export function presentBodyWeight(weight: Row<BodyWeight>): BodyWeightBody {
  return {
    id: weight.id,
    date: weight.date,
    weight_kg: weight.weight_kg,
    created_at: weight.created_at.toISOString(),
    updated_at: weight.updated_at?.toISOString() ?? null,
  };
}
