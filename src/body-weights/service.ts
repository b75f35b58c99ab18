import type { BodyWeightCreate, BodyWeightUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import { conflictBy } from '../database/unique-conflict';
import { type Days, dayFilter } from '../day-filter';
import { BodyWeight } from './model';

/** By day. @throws 422 for days that make no range */
export async function listBodyWeights(
  device: DeviceStore,
  query: PageRequest & Days,
): Promise<Page<BodyWeight>> {
  return device.rows(BodyWeight).page({ where: dayFilter(query), order: ['date'] }, query);
}

/** @throws 404 */
export function getBodyWeight(device: DeviceStore, id: string): Promise<BodyWeight> {
  return device.rows(BodyWeight).get(id);
}

/** @throws 409 `id_taken`, or `day_taken` for a day that has a weight */
export async function createBodyWeight(
  change: DeviceChange,
  body: BodyWeightCreate,
): Promise<BodyWeight> {
  const { id, ...values } = body;
  const { row } = await oneWeightADay(change.rows(BodyWeight).createOnce(id, body, () => values));
  return row;
}

/** Changes the fields that are there. @throws 404; 409 `day_taken` for a day that has another */
export async function updateBodyWeight(
  change: DeviceChange,
  id: string,
  changes: BodyWeightUpdate,
  precondition?: Precondition<BodyWeight>,
): Promise<BodyWeight> {
  const weights = change.rows(BodyWeight);
  const weight = await weights.get(id);
  return oneWeightADay(weights.update(weight, changes, precondition));
}

/** @throws 404 */
export async function deleteBodyWeight(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<BodyWeight>,
): Promise<void> {
  const weights = change.rows(BodyWeight);
  await weights.remove(await weights.get(id), precondition);
}

function oneWeightADay<T>(written: Promise<T>): Promise<T> {
  const detail = 'This day has a weight already; change that one instead';
  return conflictBy('body_weights_one_a_day', 'day_taken', detail, written);
}
