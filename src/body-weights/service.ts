import type { BodyWeightCreate, BodyWeightUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { type Days, dayFilter } from '../day-filter';
import { BodyWeight } from './model';

/** By day. @throws 422 for days that make no range */
export async function listBodyWeights(
  device: DeviceStore,
  query: PageRequest & Days,
): Promise<Page<Row<BodyWeight>>> {
  return device.rows(BodyWeight).page({ where: dayFilter(query), order: ['date'] }, query);
}

/** @throws 404 */
export function getBodyWeight(device: DeviceStore, id: string): Promise<Row<BodyWeight>> {
  return device.rows(BodyWeight).get(id);
}

/** @throws 409 `id_taken`, or `day_taken` for a day that has a weight */
export async function createBodyWeight(
  device: DeviceStore | DeviceChange,
  body: BodyWeightCreate,
): Promise<Row<BodyWeight>> {
  const { id, ...values } = body;
  const { row } = await device.rows(BodyWeight).createOnce(id, body, values);
  return row;
}

/** Changes the fields that are there. @throws 404; 409 `day_taken` for a day that has another */
export function updateBodyWeight(
  device: DeviceStore | DeviceChange,
  id: string,
  changes: BodyWeightUpdate,
  precondition?: Precondition<BodyWeight>,
): Promise<Row<BodyWeight>> {
  return device.rows(BodyWeight).updateById(id, changes, precondition);
}

/** @throws 404 */
export function deleteBodyWeight(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<BodyWeight>,
): Promise<void> {
  return change.rows(BodyWeight).removeById(id, precondition);
}
