import type { DeviceChange } from '../database/device-store';
import { syncTables } from '../sync/tables';

/**
 * Deletes every row. What a request that made several entries is known by stays: it says nothing of
 * the person, and without it a late repeat of the request would log them again.
 */
export async function deleteData(change: DeviceChange): Promise<void> {
  for (const { model } of syncTables) await change.rows(model).removeAll({});
}
