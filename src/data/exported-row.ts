import { flatColumns, flatRowSql } from '../sync/flat-row';
import type { SyncTable } from '../sync/tables';

/** The columns that an export has and an import takes: what a phone sees, and the deletion. */
export function exportedColumns(table: SyncTable): string[] {
  return [...flatColumns(table), 'deleted_at'];
}

/** SQL for a row as the contract's `Exported…` schemas show it. @param row the alias of the table */
export function exportedRowSql(table: SyncTable, row: string): string {
  return flatRowSql(table, row, { columns: exportedColumns(table), momentSql: exactMomentSql });
}

/** To the microsecond: lists go by the order of creation, and restoring by what went together. */
const exactMomentSql = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
