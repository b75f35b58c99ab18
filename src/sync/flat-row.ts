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
export function flatColumns(table: SyncTable): string[] {
  return Object.keys(attributesOf(table)).filter((column) => !kept.includes(column));
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
  const attributes = attributesOf(table);
  const fields = columns.map((column) => {
    const isMoment = attributes[column]?.type === DataTypes.DATE;
    const value = `${row}.${column}`;
    return `'${column}', ${isMoment ? momentSql(value) : value}`;
  });
  return `json_build_object(${fields.join(', ')})`;
}

/** As `Date.toISOString`: what is behind the milliseconds is cut off. */
const millisecondsSql = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** As the model declares them, with no need of a database. */
const attributesOf = ({ model }: SyncTable) =>
  getAttributes(model.prototype) as Readonly<Record<string, { readonly type: unknown }>>;
