import type { WaterLog as WaterLogBody } from '../../generated/api';
import type { Row } from '../database/rows';
import type { WaterLog } from './model';

export function presentWaterLog(log: Row<WaterLog>): WaterLogBody {
  return {
    id: log.id,
    date: log.date,
    amount_ml: log.amount_ml,
    created_at: log.created_at.toISOString(),
    updated_at: log.updated_at?.toISOString() ?? null,
  };
}
