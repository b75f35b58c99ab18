import type { DeviceStore } from '../database/device-store';
import { isLive } from '../database/soft-deleted-model';

export interface WeightRow {
  readonly date: string;
  readonly weight_kg: string;
  readonly average_kg: string;
}

// The six days before the range count in its first averages.
const statement = `
  SELECT to_char(date, 'YYYY-MM-DD') AS date, weight_kg, average_kg
  FROM (
    SELECT date, weight_kg, round(avg(weight_kg) OVER trailing_week, 1) AS average_kg
    FROM body_weights
    WHERE device_id = $device_id AND date BETWEEN $from::date - 6 AND $to::date
      AND ${isLive('body_weights')}
    WINDOW trailing_week AS (
      ORDER BY date RANGE BETWEEN INTERVAL '6 days' PRECEDING AND CURRENT ROW
    )
  ) AS curve
  WHERE date >= $from::date
  ORDER BY date`;

/** The weights of a range with their trailing averages, in one statement. */
export function readWeights(device: DeviceStore, from: string, to: string): Promise<WeightRow[]> {
  return device.select<WeightRow>(statement, { from, to });
}
