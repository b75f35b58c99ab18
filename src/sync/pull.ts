import type { PulledPage } from '../../generated/api';
import type { DeviceStore } from '../database/device-store';
import { type ChangeRow, changesSql } from './changes-sql';
import { assertGood, readCursor, writeCursor } from './cursor';
import { syncTables } from './tables';

/** A longer page takes a connection of its own. */
const shortPage = 100;

/**
 * One page of what changed, in one statement and so from one snapshot.
 *
 * Nothing is missed between pages: every change takes a revision above all that were there before
 * it is committed, so what changes after a page was read lies beyond its end, wherever it lay
 * before, and comes on a later page as it is by then.
 *
 * @param limit how many changes; what they belong to may come along
 * @throws 422 for a cursor that can't be read, 410 for one that is no longer good
 */
export async function pullChanges(
  device: DeviceStore,
  since: string | undefined,
  limit: number,
): Promise<PulledPage> {
  const position = since === undefined ? undefined : readCursor(since, '/query/since');
  const found = await device.select<ChangeRow>(
    changesSql,
    { after: position?.after ?? 0, fresh: position?.fresh ?? null, limit },
    { isShort: limit <= shortPage },
  );
  const counter = counterIn(found);
  if (position) assertGood(position, counter);

  const changes = found.filter(({ in_order }) => in_order === true);
  const page = changes.slice(0, limit);
  const along = found.filter(({ in_order }) => in_order === false);
  const last = page.at(-1);
  return {
    changes: byTable([...page, ...along]),
    cursor: writeCursor({
      epoch: counter.epoch,
      after: last ? Number(last.changed_in) : (position?.after ?? 0),
      fresh: counter.fresh,
    }),
    timestamp: Date.now(),
    has_more: changes.length > limit,
  };
}

/** It is on every row, and alone on one when nothing changed. */
function counterIn([first]: readonly ChangeRow[]) {
  if (!first) throw new Error('The device has no revision counter');
  const { epoch, revision, horizon, fresh } = first;
  return {
    epoch,
    revision: Number(revision),
    horizon: Number(horizon),
    fresh: Number(fresh),
  };
}

function byTable(changes: readonly ChangeRow[]): PulledPage['changes'] {
  const tables = Object.fromEntries(
    syncTables.map(({ name }) => [
      name,
      { created: [], updated: [] as object[], deleted: [] as string[] },
    ]),
  );
  for (const { table, id, row } of changes) {
    if (row) tables[table]?.updated.push(row);
    else tables[table]?.deleted.push(id);
  }
  return tables as unknown as PulledPage['changes'];
}
