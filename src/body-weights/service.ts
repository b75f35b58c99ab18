import type { BodyWeightCreate, BodyWeightUpdate } from '../../generated/api';
import type { DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
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
export function createBodyWeight(device: DeviceStore, body: BodyWeightCreate): Promise<BodyWeight> {
  const { id, ...values } = body;
  const created = device.change(async (change) => {
    const { row } = await change.rows(BodyWeight).createOnce(id, body, () => values);
    return row;
  });
  return oneWeightADay(created);
}

/** Changes the fields that are there. @throws 404; 409 `day_taken` for a day that has another */
export function updateBodyWeight(
  device: DeviceStore,
  id: string,
  changes: BodyWeightUpdate,
): Promise<BodyWeight> {
  const updated = device.change(async (change) => {
    const weights = change.rows(BodyWeight);
    return weights.update(await weights.get(id), changes);
  });
  return oneWeightADay(updated);
}

/** @throws 404 */
export function deleteBodyWeight(device: DeviceStore, id: string): Promise<void> {
  return device.change(async (change) => {
    const weights = change.rows(BodyWeight);
    await weights.remove(await weights.get(id));
  });
}

function oneWeightADay(change: Promise<BodyWeight>): Promise<BodyWeight> {
  const detail = 'This day has a weight already; change that one instead';
  return conflictBy('body_weights_one_a_day', 'day_taken', detail, change);
}
