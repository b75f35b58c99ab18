import type { FoodEntryCopy } from '../../generated/api';
import type { DeviceChange } from '../database/device-store';
import { conflict, notFound } from '../problems/problem';
import { type BatchEntry, diaryOrder, logOnce, maxInBatch } from './batch';
import { FoodEntry } from './model';
import { snapshotIn } from './snapshot';

/**
 * Copies a day, a meal, or chosen entries of them; all or none.
 *
 * @returns the copies, in the order of the diary
 * @throws 404 for a chosen entry that is not there; 409 `too_many_entries` or `id_taken`
 */
export function copyFoodEntries(change: DeviceChange, body: FoodEntryCopy): Promise<FoodEntry[]> {
  const { copy_id, entry_ids, ...rest } = body;
  const chosen = entry_ids && [...new Set(entry_ids.map((id) => id.toLowerCase()))].sort();
  const request = { ...rest, entry_ids: chosen, operation: 'copyFoodEntries' };
  return logOnce(change, copy_id, request, async () =>
    (await sourcesOf(change, body, chosen)).map((source) => copyOf(source, body)),
  );
}

async function sourcesOf(
  change: DeviceChange,
  { from_date, from_meal_type }: FoodEntryCopy,
  chosen: readonly string[] | undefined,
): Promise<FoodEntry[]> {
  const where = {
    date: from_date,
    ...(from_meal_type && { meal_type: from_meal_type }),
    ...(chosen && { id: [...chosen] }),
  };
  const sources = await change
    .rows(FoodEntry)
    .list({ where, order: diaryOrder, limit: maxInBatch + 1 });
  if (chosen && sources.length < chosen.length) throw notFound(FoodEntry.resource);
  if (sources.length > maxInBatch) {
    throw conflict('too_many_entries', `At most ${maxInBatch} entries can be copied at once`);
  }
  return sources;
}

/** What was eaten at another day's breakfast says nothing of when it was eaten on this one. */
function copyOf(source: FoodEntry, { to_date, to_meal_type }: FoodEntryCopy): BatchEntry {
  return {
    ...snapshotIn(source),
    source: source.id,
    date: to_date,
    meal_type: to_meal_type ?? source.meal_type,
    consumed_at: to_date === source.date ? source.consumed_at : null,
  };
}
