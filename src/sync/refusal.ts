import type { RejectedRecord } from '../../generated/api';
import type { DeviceStore } from '../database/device-store';
import { Problem } from '../problems/problem';
import { flatRowSql } from './flat-row';
import type { PushedRecord } from './records';
import { syncTables } from './tables';
import { isLive } from '../database/soft-deleted-model';

/** A record of a push that a rule refused. */
export interface Refusal {
  readonly record: PushedRecord;
  readonly problem: Problem;
}

/** What a client did wrong; anything else is no refusal of a single record. */
export function refusalOf(record: PushedRecord, error: unknown): Refusal {
  if (error instanceof Problem && error.status < 500) return { record, problem: error };
  throw error;
}

/** Told with the rows as the device has them by now, in one statement for each table. */
export async function presentRefusals(
  device: Pick<DeviceStore, 'select'>,
  refusals: readonly Refusal[],
): Promise<RejectedRecord[]> {
  const rows = await rowsOf(device, refusals);
  return refusals.map(({ record: { table, id }, problem }) => {
    const row = rows.get(`${table.name} ${id}`);
    return {
      table: table.name,
      id,
      code: problem.code,
      detail: detailOf(problem),
      ...(row && { row }),
    } as RejectedRecord;
  });
}

async function rowsOf(device: Pick<DeviceStore, 'select'>, refusals: readonly Refusal[]) {
  const rows = new Map<string, object>();
  for (const table of syncTables) {
    const ids = refusals.flatMap(({ record }) => (record.table === table ? [record.id] : []));
    if (ids.length === 0) continue;
    const found = await device.select<{ id: string; row: object }>(rowsSql.get(table.name) ?? '', {
      ids,
    });
    for (const { id, row } of found) rows.set(`${table.name} ${id}`, row);
  }
  return rows;
}

const rowsSql = new Map(
  syncTables.map((table) => [
    table.name,
    `SELECT one.id, ${flatRowSql(table, 'one')} AS "row" FROM ${table.name} AS one
     WHERE one.device_id = $device_id AND one.id = ANY ($ids::uuid[]) AND ${isLive('one')}`,
  ]),
);

/** In one sentence: there is no place for a list of faults beside it. */
function detailOf({ detail, errors }: Problem): string {
  if (!errors) return detail;
  const faults = errors.map((fault) => `${fault.pointer.replace('/body/', '')} ${fault.detail}`);
  return faults.join('; ').slice(0, 500);
}
