import type { Device } from './device';
import { type Page, type Row, type Table, asSent, parentsOf, shown, tables } from './tables';
import { keyOf } from './copy';

/** A row as the database has it. */
export interface Change {
  readonly table: Table;
  readonly id: string;
  readonly revision: number;
  /** None once it is deleted. */
  readonly row: Row | null;
  /** Its latest timestamp, in microseconds. */
  readonly stamp: number;
}

const everything = tables
  .map(
    (table) => `
      SELECT '${table}' AS table, id, revision::int,
             CASE WHEN deleted_at IS NULL THEN ${shown('t')} END AS row,
             (extract(epoch FROM greatest(created_at, updated_at, deleted_at)) * 1e6)::bigint::float
               AS stamp
      FROM ${table} AS t WHERE device_id = $1`,
  )
  .join(' UNION ALL ');

/** Every row of a device at one moment, in the order of their last changes. */
export async function readAll({ world, id }: Device): Promise<Change[]> {
  const { rows } = await world.sql.query<Change>(`${everything} ORDER BY revision`, [id]);
  return rows.map((change) => ({ ...change, row: change.row && asSent(change.row) }));
}

/** In the shape of a pull. */
export function pageOf(changes: readonly Change[]): Page['changes'] {
  const page = tables.map((table) => {
    const own = changes.filter((change) => change.table === table);
    return [
      table,
      {
        created: [],
        updated: own.flatMap(({ row }) => row ?? []),
        deleted: own.flatMap(({ row, id }) => (row === null ? [id] : [])),
      },
    ] as const;
  });
  return Object.fromEntries(page) as unknown as Page['changes'];
}

/** The changes, and the live rows that they need and that would only come later. */
export function withParents(page: readonly Change[], all: readonly Change[]): Change[] {
  const byKey = new Map(all.map((change) => [keyOf(change.table, change.id), change]));
  const taken = new Map(page.map((change) => [keyOf(change.table, change.id), change]));
  const reached = page.at(-1)?.revision ?? 0;
  // A map tells of what is added while it is gone through, so of parents' parents too.
  for (const { table, row } of taken.values()) {
    for (const [column, parents] of Object.entries(parentsOf[table])) {
      const key = keyOf(parents, String(row?.[column]));
      const parent = byKey.get(key);
      if (parent?.row && parent.revision > reached) taken.set(key, parent);
    }
  }
  return [...taken.values()];
}
