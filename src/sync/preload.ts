import type { DeviceChange } from '../database/device-store';
import type { TableName } from '../database/resource';
import type { OwnedModel } from '../database/owned-model';
import { uniqueIndexesOf } from '../database/unique-indexes';
import { Problem } from '../problems/problem';
import type { PushedRecord, PushedRow } from './records';
import type { Step } from './steps';
import { type SyncTable, syncTables } from './tables';

/** The rows that records are of, deleted ones too, by table and id; in one statement a table. */
export async function rowsOf(
  change: DeviceChange,
  records: readonly PushedRecord[],
): Promise<Map<TableName, Map<string, OwnedModel>>> {
  const known = new Map<TableName, Map<string, OwnedModel>>();
  for (const { name, model } of syncTables) {
    const ids = records.flatMap(({ table, id }) => (table.name === name ? [id] : []));
    if (ids.length === 0) continue;
    const rows = await change
      .rows(model)
      .list({ where: { id: ids }, order: [], includeDeleted: true });
    known.set(name, new Map(rows.map((row) => [row.id, row])));
  }
  return known;
}

/**
 * Reads ahead what the rules look at beside the rows themselves: what those belong to, and others
 * of their kind. The number of statements does not depend on how many steps there are.
 */
export async function preloadFor(change: DeviceChange, steps: readonly Step[]): Promise<void> {
  for (const table of syncTables) {
    const rows = change.rows(table.model);
    await rows.preload('id', parentsIn(table, steps));
    for (const column of columnsLookedUp(table)) {
      await rows.preload(column, keysIn(column, table, steps));
    }
  }
}

/** The rows of a table that records belong to. */
function parentsIn({ name }: SyncTable, steps: readonly Step[]): string[] {
  return steps.flatMap(({ record: { table, row } }) =>
    Object.entries(table.parents).flatMap(([column, parent]) => {
      const id = row?.[column];
      return parent === name && typeof id === 'string' ? [id] : [];
    }),
  );
}

/** By what a rule finds other rows of the table. */
function columnsLookedUp({ model, siblings }: SyncTable): string[] {
  const unique = uniqueIndexesOf(model).map(({ columns: [column] }) => column);
  return [...new Set([...siblings, ...unique])];
}

/** What is in a column of the records and of the rows as they are, and the parents that come or go. */
function keysIn(column: string, table: SyncTable, steps: readonly Step[]): unknown[] {
  const isSibling = table.siblings.includes(column);
  const parent = isSibling ? table.parents[column] : undefined;
  return steps.flatMap(({ record: { table: of, id, row }, before }) => {
    if (of.name === parent && (row === null || before === undefined)) return [id];
    if (of !== table) return [];
    const now = row ? columnsOf(of, row)[column] : null;
    // `stepOf` has set the row's copy to what the record has.
    const then = isSibling ? (before?.previous(column as never) as unknown) : null;
    return [now ?? null, then ?? null];
  });
}

/** None of a record that will be refused for its content. */
function columnsOf({ push }: SyncTable, row: PushedRow): Record<string, unknown> {
  try {
    const fixed = push.fixed.map((column) => [column, row[column]] as const);
    return { ...(Object.fromEntries(fixed) as object), ...push.columns(row) };
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
