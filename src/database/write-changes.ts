import { QueryTypes } from 'sequelize';
import { bulkInsertText, bulkUpdateText } from './bulk-text';
import type { IdentityMap, RowValues } from './identity-map';
import type { OwnedModel } from './owned-model';
import type { Scope } from './owned-rows';
import { keyIn, uniqueIndexesOf } from './unique-indexes';
import { WritableRows } from './writable-rows';

/**
 * Writes what differs between memory and the database, in three statements at the most: deletions,
 * new rows, changes. A barcode or a day that passes from one row to another is free when it is
 * taken: who gives it up to a row is deleted first, and comes back with the change.
 */
export async function writeChanges<M extends OwnedModel>(
  scope: Scope,
  map: IdentityMap<M>,
): Promise<void> {
  const { deleted, givingUp, created, left } = changesIn(map);
  const first = new Set([...deleted, ...givingUp]);
  if (first.size > 0) {
    await new WritableRows(map.model, scope).removeAll({ id: [...first] });
  }
  if (created.length > 0) await insert(scope, map.model.tableName, created);
  if (left.length > 0) await update(scope, map.model.tableName, left);
}

/** What differs between memory and the database. */
interface Changes {
  /** The ids of rows. */
  readonly deleted: readonly string[];
  /** The ids of rows whose key in a unique index is another row's by now. */
  readonly givingUp: ReadonlySet<string>;
  readonly created: readonly RowValues[];
  readonly left: readonly { readonly id: string; readonly columns: Record<string, unknown> }[];
}

export function changesIn<M extends OwnedModel>(map: IdentityMap<M>): Changes {
  const rows = map
    .changes()
    .map(({ values }) => ({ values, before: map.stored.get(idOf(values)) }));
  const created = rows.filter(({ before }) => !before).map(({ values }) => values);
  const changed = rows.flatMap(({ values, before }) => (before ? [{ values, before }] : []));

  const givingUp = new Set(idsGivingUp(map, rows));
  const deleted = changed.filter(({ values, before }) => isDeletion(values, before));
  const left = changed.flatMap(({ values, before }) => {
    const columns = columnsChanged(values, before).filter(
      (column) => column !== 'deleted_at' || !isDeletion(values, before),
    );
    const all = givingUp.has(idOf(values)) ? [...new Set([...columns, 'deleted_at'])] : columns;
    return all.length > 0 ? [{ id: idOf(values), columns: columnsIn(values, all) }] : [];
  });
  return { deleted: deleted.map(({ values }) => idOf(values)), givingUp, created, left };
}

const idOf = (values: RowValues) => values.id as string;

const isDeletion = (values: RowValues, before: RowValues) =>
  values.deleted_at !== null && before.deleted_at === null;

/** Set by a trigger, whatever is written. */
const stamped = 'revision';

const columnsChanged = (values: RowValues, before: RowValues) =>
  Object.keys(values).filter((column) => column !== stamped && values[column] !== before[column]);

/** The rows whose key in a unique index is another row's by now. */
function idsGivingUp<M extends OwnedModel>(
  map: IdentityMap<M>,
  rows: readonly { readonly values: RowValues; readonly before: RowValues | undefined }[],
): string[] {
  return uniqueIndexesOf(map.model).flatMap((index) => {
    const holders = new Map(rows.map(({ values }) => [keyIn(index, values), idOf(values)]));
    return rows.flatMap(({ values, before }) => {
      const key = before && keyIn(index, before);
      const holder = key === undefined ? undefined : holders.get(key);
      return holder !== undefined && holder !== idOf(values) ? [idOf(values)] : [];
    });
  });
}

/** The moment of the transaction, to the microsecond, as PostgreSQL reads it. */
const now = 'now';
const moments = new Set(['created_at', 'updated_at', 'deleted_at']);

/** As JSON that PostgreSQL makes a row of. A moment that the change set is the transaction's. */
export function columnsIn(values: RowValues, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map((column) => {
      const value = values[column];
      if (moments.has(column)) return [column, value === null ? null : now];
      return [column, Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value];
    }),
  );
}

const place = { device: '$device_id', rows: '$rows' };

function update(
  scope: Scope,
  table: string,
  rows: readonly { readonly id: string; readonly columns: Record<string, unknown> }[],
): Promise<unknown> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row.columns)))];
  return run(scope, bulkUpdateText(table, columns, place), rows);
}

function insert(scope: Scope, table: string, rows: readonly RowValues[]): Promise<unknown> {
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => column !== stamped && column !== 'device_id',
  );
  return run(
    scope,
    bulkInsertText(table, columns, place),
    rows.map((values) => columnsIn(values, columns)),
  );
}

function run(
  { database, caller, transaction }: Scope,
  statement: string,
  rows: readonly object[],
): Promise<unknown> {
  return database.query(statement, {
    bind: { rows: JSON.stringify(rows), device_id: caller.credential.deviceId },
    type: QueryTypes.RAW,
    transaction: transaction ?? null,
  });
}
