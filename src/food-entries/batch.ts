import type { DeviceChange } from '../database/device-store';
import { derivedId } from '../derived-id';
import { FoodEntryBatch } from './batch-model';
import { FoodEntry, type MealType } from './model';
import type { Snapshot } from './snapshot';

/** As many as one request makes at the most. */
export const maxInBatch = 200;

/** The order of the diary. */
export const diaryOrder = ['date', 'meal_type', 'created_at'] as const;

export interface BatchEntry extends Snapshot {
  /** What it is made from: the entry's own id follows from this and the batch's. */
  readonly source: string;
  readonly date: string;
  readonly meal_type: MealType;
  readonly consumed_at: Date | null;
}

/**
 * Makes several entries once, however often the same request arrives. A repeat builds nothing: it
 * answers what is left of the entries by now, edited or not, even when what they were made from is
 * gone.
 *
 * @param id the client's own, for the request
 * @param request what was asked for, to recognise a repeat by
 * @param build the entries, in the order of their logging
 * @throws 409 `id_taken` when the id, or one that follows from it, was used for something else
 */
export async function logOnce(
  change: DeviceChange,
  id: string,
  request: Readonly<Record<string, unknown>>,
  build: () => Promise<readonly BatchEntry[]>,
): Promise<FoodEntry[]> {
  const { row: batch, isNew } = await change
    .rows(FoodEntryBatch)
    .createOnce(id, request, () => ({}));
  const entries = change.rows(FoodEntry);
  if (isNew) {
    const made = await build();
    await entries.addAll(
      made.map(({ source, ...values }) => ({
        ...values,
        id: derivedId(batch.id, source),
        batch_id: batch.id,
      })),
    );
  }
  return entries.list({ where: { batch_id: batch.id }, order: diaryOrder, limit: maxInBatch });
}
