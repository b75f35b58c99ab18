import type { DeviceStore } from '../database/device-store';
import type { Direction } from '../goals/inputs';
import { nutrientSums, sums, type SumsRow } from './sums';
import { isLive } from '../database/soft-deleted-model';

export interface DailyRow extends SumsRow {
  readonly date: string;
  readonly water_ml: string;
  readonly goal_kcal: number | null;
  /** Null in a manual goal. */
  readonly goal_direction: Direction | null;
}

const statement = `
  WITH eaten AS (
    SELECT date, ${sums}
    FROM food_entries
    WHERE device_id = $device_id AND date BETWEEN $from::date AND $to::date AND ${isLive('food_entries')}
    GROUP BY date
  ), drunk AS (
    SELECT date, sum(amount_ml) AS water_ml
    FROM water_logs
    WHERE device_id = $device_id AND date BETWEEN $from::date AND $to::date AND ${isLive('water_logs')}
    GROUP BY date
  )
  SELECT to_char(day.date, 'YYYY-MM-DD') AS date,
         coalesce(entries, 0) AS entries,
         coalesce(eaten.kcal, 0) AS kcal,
         ${nutrientSums.map((sum) => `coalesce(${sum}, 0) AS ${sum}`).join(',\n         ')},
         coalesce(water_ml, 0) AS water_ml,
         goal.kcal AS goal_kcal,
         goal.direction AS goal_direction
  -- Dates and whole numbers only: no moment, so no time zone.
  FROM (SELECT $from::date + n AS date FROM generate_series(0, $to::date - $from::date) AS n) AS day
  LEFT JOIN eaten ON eaten.date = day.date
  LEFT JOIN drunk ON drunk.date = day.date
  LEFT JOIN LATERAL (
    SELECT kcal, direction
    FROM goals
    WHERE device_id = $device_id AND effective_from <= day.date AND ${isLive('goals')}
    ORDER BY effective_from DESC
    LIMIT 1
  ) AS goal ON true
  ORDER BY day.date`;

/** Every day of a range, in one statement. */
export function readDaily(device: DeviceStore, from: string, to: string): Promise<DailyRow[]> {
  return device.select<DailyRow>(statement, { from, to });
}
