import { DataTypes } from 'sequelize';
import { getAttributes } from 'sequelize-typescript';
import type { SyncTable } from './tables';

/** What is the server's alone: whose row it is, how far it has come, and how it came about. */
const kept = ['device_id', 'deleted_at', 'revision', 'creation_digest', 'batch_id'];

interface Showing {
  readonly columns?: readonly string[];
  /** SQL for a column of a moment as text. */
  readonly momentSql?: (column: string) => string;
}

/** The columns of a table that a client sees, in the order of the model. */
export function flatColumns({ model }: SyncTable): string[] {
  return Object.keys(attributesOf(model)).filter((column) => !kept.includes(column));
}

/**
 * SQL for a row as the contract's `Synced…` schemas show it, as JSON: numbers as numbers, days as
 * days, moments as the presenters write them.
 *
 * @param row the alias of the table in the statement
 */
export function flatRowSql(
  table: SyncTable,
  row: string,
  { columns = flatColumns(table), momentSql = millisecondsSql }: Showing = {},
): string {
  const attributes = attributesOf(table.model);
  const fields = columns.map((column) => {
    const isMoment =
      attributes[column]?.type instanceof DataTypes.DATE ||
      attributes[column]?.type === DataTypes.DATE;
    return `'${column}', ${isMoment ? momentSql(`${row}.${column}`) : `${row}.${column}`}`;
  });
  return `json_build_object(${fields.join(', ')})`;
}

/** As `Date.toISOString`: what is behind the milliseconds is cut off. */
const millisecondsSql = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const attributesOf = (model: SyncTable['model']) => getAttributes(model.prototype);
