import { quoted } from './model-columns';

/** The parts of a bulk statement that depend on where it runs, as SQL. */
interface Place {
  /** The id of the device. */
  readonly device: string;
  /** The rows, as a JSON array. */
  readonly rows: string;
  /** What stands before the rows in FROM. */
  readonly from?: string;
}

/** Inserts rows whose JSON has these columns. */
export function bulkInsertText(
  table: string,
  columns: readonly string[],
  { device, rows, from = '' }: Place,
): string {
  return `INSERT INTO ${table} (device_id, ${columns.map(quoted).join(', ')})
    SELECT ${device}, ${columns.map((column) => `created.${quoted(column)}`).join(', ')}
    FROM ${from}jsonb_populate_recordset(NULL::${table}, ${rows}::jsonb) AS created`;
}

/** Updates rows by `{ id, columns }`. A column that a row does not name stays as it is. */
export function bulkUpdateText(
  table: string,
  columns: readonly string[],
  { device, rows, from = '' }: Place,
): string {
  return `UPDATE ${table} AS stored SET (${columns.map(quoted).join(', ')}) = (
      SELECT ${columns.map((column) => `changed.${quoted(column)}`).join(', ')}
      FROM jsonb_populate_record(stored, change.value->'columns') AS changed
    )
    FROM ${from}jsonb_array_elements(${rows}::jsonb) AS change
    WHERE stored.device_id = ${device} AND stored.id = (change.value->>'id')::uuid`;
}
