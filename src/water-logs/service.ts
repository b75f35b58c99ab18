import type { WaterLogCreate, WaterLogUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { type Days, dayFilter } from '../day-filter';
import { conflict, validationError } from '../problems/problem';
import { WaterLog } from './model';

/** By day and moment of logging. @throws 422 for days that make no range */
export async function listWaterLogs(
  device: DeviceStore,
  query: PageRequest & Days,
): Promise<Page<Row<WaterLog>>> {
  return device
    .rows(WaterLog)
    .page({ where: dayFilter(query), order: ['date', 'created_at'] }, query);
}

/** @throws 404 */
export function getWaterLog(device: DeviceStore, id: string): Promise<Row<WaterLog>> {
  return device.rows(WaterLog).get(id);
}

/** @throws 422 for 0 ml; 409 `id_taken`, or `water_below_zero` */
export async function createWaterLog(
  change: DeviceChange,
  body: WaterLogCreate,
): Promise<WaterLog> {
  refuseZero(body);
  const { id, ...values } = body;
  const { row, isNew } = await change.rows(WaterLog).createOnce(id, body, values);
  if (isNew) await keepAboveZero(change, [row.date]);
  return row;
}

/** Changes the fields that are there. @throws 404; 422 for 0 ml; 409 `water_below_zero` */
export async function updateWaterLog(
  change: DeviceChange,
  id: string,
  changes: WaterLogUpdate,
  precondition?: Precondition<WaterLog>,
): Promise<WaterLog> {
  refuseZero(changes);
  const logs = change.rows(WaterLog);
  const log = await logs.get(id);
  const left = log.date;
  const changed = await logs.update(log, changes, precondition);
  await keepAboveZero(change, [left, changed.date]);
  return changed;
}

/** @throws 404; 409 `water_below_zero` when a correction leans on it */
export async function deleteWaterLog(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<WaterLog>,
): Promise<void> {
  const logs = change.rows(WaterLog);
  const log = await logs.get(id);
  await logs.remove(log, precondition);
  await keepAboveZero(change, [log.date]);
}

function refuseZero({ amount_ml }: WaterLogUpdate): void {
  if (amount_ml !== 0) return;
  throw validationError([{ pointer: '/body/amount_ml', detail: 'must not be 0' }]);
}

/** Looks at the days as the change leaves them; under the device's lock nobody else writes them. */
async function keepAboveZero(change: DeviceChange, dates: readonly string[]): Promise<void> {
  const sums = await change.rows(WaterLog).sums('amount_ml', 'date', { date: [...new Set(dates)] });
  if (sums.some((sum) => sum < 0))
    throw conflict('water_below_zero', "The day's water would fall below zero");
}
