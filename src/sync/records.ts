import type { ChangesPush } from '../../generated/api';
import { type Fault, tooManyRecords, validationError } from '../problems/problem';
import { type SyncTable, syncTables } from './tables';

const maxRecords = 1_000;

/** What a client pushes of one row: the row as it is, or its deletion. */
export interface PushedRecord {
  readonly table: SyncTable;
  readonly id: string;
  /** Null for a row that is gone. */
  readonly row: PushedRow | null;
}

export interface PushedRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

/**
 * The records of a push, in the order that they are best gone about: what rows belong to comes
 * before them, and deletions come last. What goes with its parent is gone when its turn comes.
 *
 * @throws 413 for too many; 422 for a row that is named twice
 */
export function recordsIn(changes: ChangesPush['changes']): PushedRecord[] {
  const records: (PushedRecord & { readonly pointer: string })[] = [];
  for (const table of syncTables) {
    for (const list of ['created', 'updated'] as const) {
      const rows = (changes[table.name]?.[list] ?? []) as readonly PushedRow[];
      rows.forEach((row, index) => {
        const id = row.id.toLowerCase();
        const pointer = `/body/changes/${table.name}/${list}/${index}/id`;
        records.push({ table, id, row: lowerCased({ ...row, id }, table), pointer });
      });
    }
  }
  for (const table of syncTables) {
    (changes[table.name]?.deleted ?? []).forEach((id, index) => {
      const pointer = `/body/changes/${table.name}/deleted/${index}`;
      records.push({ table, id: id.toLowerCase(), row: null, pointer });
    });
  }
  if (records.length > maxRecords) throw tooManyRecords();
  refuseTwice(records);
  return records;
}

/** As PostgreSQL writes the ids of what a row belongs to. */
function lowerCased(row: PushedRow, { parents }: SyncTable): PushedRow {
  const ids = Object.keys(parents).flatMap((column) => {
    const id = row[column];
    return typeof id === 'string' ? [[column, id.toLowerCase()]] : [];
  });
  return { ...row, ...(Object.fromEntries(ids) as object) };
}

/** What a row should be has to be clear, whatever the order. */
function refuseTwice(records: readonly (PushedRecord & { readonly pointer: string })[]): void {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { table, id, pointer } of records) {
    const row = `${table.name} ${id}`;
    if (seen.has(row)) faults.push({ pointer, detail: 'occurs twice' });
    seen.add(row);
  }
  if (faults.length > 0) throw validationError(faults.slice(0, 20));
}
