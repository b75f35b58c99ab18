import type { DeviceChange } from '../database/device-store';
import type { OwnedModel } from '../database/owned-model';
import { uniqueIndexesOf } from '../database/unique-indexes';
import { Problem } from '../problems/problem';
import type { PushedRecord, PushedRow } from './records';
import type { Step } from './steps';
import { type SyncTable, type SyncTableName, syncTables } from './tables';
import { columnsSaid } from './writers';

/** The rows that records are of, deleted ones too, by table and id; in one statement a table. */
export async function rowsOf(
  change: DeviceChange,
  records: readonly PushedRecord[],
): Promise<Map<SyncTableName, Map<string, OwnedModel>>> {
  const known = new Map<SyncTableName, Map<string, OwnedModel>>();
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
  return steps.flatMap(({ record: { table, said } }) =>
    Object.entries(table.parents).flatMap(([column, parent]) => {
      const id = said?.[column];
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
  return steps.flatMap(({ record: { table: of, id, said }, before }) => {
    if (of.name === parent && (said === null || before === undefined)) return [id];
    if (of !== table) return [];
    const now = said ? columnsOf(of.name, said)[column] : null;
    // `stepOf` has set the row's copy to what the record says.
    const then = isSibling ? (before?.previous(column as never) as unknown) : null;
    return [now ?? null, then ?? null];
  });
}

/** None of a record that will be refused for what it says. */
function columnsOf(table: SyncTableName, said: PushedRow): Record<string, unknown> {
  try {
    return columnsSaid(table, said);
  } catch (error) {
    if (error instanceof Problem) return {};
    throw error;
  }
}
