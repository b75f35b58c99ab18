import { QueryTypes } from 'sequelize';
import { type PurgeParts, batchSize, deleted, underDeviceLock } from './batches';
import { erasableIn, partsOf } from './erasable';
import type { OwnedTables } from './owned-tables';
import { isLive } from '../database/soft-deleted-model';

const devicesAtOnce = 100;

/**
 * Erases rows of living devices that were deleted more than `days` ago, but for those that another
 * row still refers to.
 *
 * @param erased how many, kept up to date meanwhile
 */
export async function eraseTombstones(
  parts: PurgeParts,
  tables: OwnedTables,
  days: number,
  erased: { tombstones: number },
): Promise<void> {
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await parts.database.query<{ id: string }>(
      `SELECT id FROM devices WHERE id > $1 AND ${isLive('devices')}
       ORDER BY id LIMIT ${devicesAtOnce}`,
      { bind: [last], type: QueryTypes.SELECT },
    );
    const ids = page.map(({ id }) => id);
    for (const table of tables.rows) {
      for (const deviceId of await withTombstones(parts, table, ids, days)) {
        await eraseIn(table, parts, tables, deviceId, days, erased);
      }
    }
    if (page.length < devicesAtOnce) return;
    last = ids.at(-1)!;
  }
}

async function withTombstones(
  { database, signal }: PurgeParts,
  table: string,
  devices: readonly string[],
  days: number,
): Promise<string[]> {
  signal.throwIfAborted();
  const found = await database.query<{ device_id: string }>(
    `SELECT DISTINCT device_id FROM ${table} WHERE device_id = ANY($1::uuid[])
     AND deleted_at <= now() - make_interval(days => $2)`,
    { bind: [devices, days], type: QueryTypes.SELECT },
  );
  return found.map(({ device_id }) => device_id);
}

async function eraseIn(
  table: string,
  parts: PurgeParts,
  tables: OwnedTables,
  deviceId: string,
  days: number,
  erased: { tombstones: number },
): Promise<void> {
  const erasable = `${erasableIn(table, tables)} LIMIT ${batchSize}`;
  const columns = [...partsOf(table, tables.references), { table, column: 'id' }];
  let found: number;
  do {
    const batch = await underDeviceLock(parts, deviceId, async (transaction) => {
      const rows = await parts.database.query<{ id: string }>(erasable, {
        bind: [deviceId, days],
        type: QueryTypes.SELECT,
        transaction,
      });
      const ids = rows.map(({ id }) => id);
      let count = 0;
      for (const { table: from, column } of columns) {
        count += await deleted(
          parts,
          `DELETE FROM ${from} WHERE device_id = $1 AND ${column} = ANY($2::uuid[])`,
          [deviceId, ids],
          transaction,
        );
      }
      return { found: rows.length, count };
    });
    found = batch.found;
    erased.tombstones += batch.count;
  } while (found === batchSize);
}
