import { QueryTypes } from 'sequelize';
import { type PurgeParts, batchSize, deleted, underDeviceLock } from './batches';
import type { OwnedTables } from './owned-tables';

export interface ErasedDevices {
  devices: number;
  /** What they had. */
  rows: number;
}

/**
 * Erases devices for good that were deleted more than `days` ago. A device goes last of all that it
 * has, so one that was cut off half-way is found again.
 *
 * @param erased kept up to date meanwhile
 */
export async function eraseDevices(
  parts: PurgeParts,
  tables: OwnedTables,
  days: number,
  erased: ErasedDevices,
): Promise<void> {
  for (;;) {
    const due = await parts.database.query<{ id: string }>(
      `SELECT id FROM devices WHERE deleted_at <= now() - make_interval(days => $1) LIMIT 100`,
      { bind: [days], type: QueryTypes.SELECT },
    );
    for (const { id } of due) await eraseDevice(parts, tables, id, erased);
    if (due.length === 0) return;
  }
}

async function eraseDevice(
  parts: PurgeParts,
  { rows, beside }: OwnedTables,
  deviceId: string,
  erased: ErasedDevices,
): Promise<void> {
  for (const table of rows) {
    let count: number;
    do {
      count = await underDeviceLock(parts, deviceId, (transaction) =>
        deleted(
          parts,
          `DELETE FROM ${table} WHERE device_id = $1
           AND id IN (SELECT id FROM ${table} WHERE device_id = $1 ORDER BY id LIMIT ${batchSize})`,
          [deviceId],
          transaction,
        ),
      );
      erased.rows += count;
    } while (count === batchSize);
  }
  erased.devices += await underDeviceLock(parts, deviceId, async (transaction) => {
    for (const table of beside) {
      await deleted(parts, `DELETE FROM ${table} WHERE device_id = $1`, [deviceId], transaction);
    }
    return deleted(parts, 'DELETE FROM devices WHERE id = $1', [deviceId], transaction);
  });
}
