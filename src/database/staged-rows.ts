import { QueryTypes } from 'sequelize';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope } from './owned-rows';

/** How many rows one statement takes in: a larger one would hold up the process for too long. */
const rowsAtOnce = 2_000;

export interface Written {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/**
 * Rows that came in bulk, in a temporary table beside the one that they are for: looked at as a
 * whole, and then written as a whole, in a few statements however many there are. The statements
 * are made from the model, and from the rules that the table itself has.
 */
export class StagedRows {
  private readonly staged: string;
  private readonly names: string;

  private constructor(
    private readonly scope: Scope,
    private readonly table: string,
    private readonly columns: readonly string[],
  ) {
    this.staged = `pg_temp.staged_${table}`;
    this.names = columns.join(', ');
  }

  /**
   * @param columns of the model, the id among them; what they hold is set as it is
   * @param rows with these columns as JSON, no id twice
   */
  static async stage(
    scope: Scope,
    model: OwnedModelStatic<OwnedModel>,
    columns: readonly string[],
    rows: readonly object[],
  ): Promise<StagedRows> {
    const { tableName } = scope.database.getRepository(model);
    const staged = new StagedRows(scope, tableName, columns);
    await staged.fill(rows);
    return staged;
  }

  /** The ids of the rows that a CHECK of the table refuses. */
  async breaking(): Promise<string[]> {
    const checks = await this.query<{ rule: string }>(
      `SELECT pg_get_expr(conbin, conrelid) AS rule FROM pg_constraint
       WHERE conrelid = '${this.table}'::regclass AND contype = 'c'`,
    );
    if (checks.length === 0) return [];
    const rules = checks.map(({ rule }) => `(${rule})`).join(' AND ');
    return this.ids(`SELECT id FROM ${this.staged} WHERE (${rules}) IS FALSE ORDER BY id`);
  }

  /** Those of which there would be two where a partial unique index allows one. */
  async colliding(): Promise<{ id: string; index: string }[]> {
    const found: { id: string; index: string }[] = [];
    for (const { name, columns, predicate } of await this.uniqueIndexes()) {
      const key = columns.join(', ');
      const ids = await this.ids(
        `SELECT id FROM (
           SELECT id, is_staged, count(*) OVER (PARTITION BY ${key}) AS rivals FROM (
             SELECT ${this.names}, true AS is_staged FROM ${this.staged}
             UNION ALL
             SELECT ${this.names}, false FROM ${this.table} AS stored
             WHERE device_id = $device_id AND NOT EXISTS (
               SELECT FROM ${this.staged} AS staged WHERE staged.id = stored.id
             )
           ) AS all_rows WHERE (${predicate}) AND num_nulls(${key}) = 0
         ) AS candidates WHERE rivals > 1 AND is_staged ORDER BY id`,
      );
      found.push(...ids.map((id) => ({ id, index: name })));
    }
    return found;
  }

  /** Those that name, in a column, a row that is neither staged nor stored. */
  missing(column: string, parent: StagedRows): Promise<string[]> {
    return this.ids(
      `SELECT id FROM ${this.staged} AS child
       WHERE ${column} IS NOT NULL
         AND NOT EXISTS (SELECT FROM ${parent.staged} AS staged WHERE staged.id = child.${column})
         AND NOT EXISTS (
           SELECT FROM ${parent.table} AS stored
           WHERE stored.device_id = $device_id AND stored.id = child.${column}
         )
       ORDER BY id`,
    );
  }

  /** Makes the stored rows as the staged ones are; those that are already take no revision. */
  async write(): Promise<Written> {
    const { table, staged, names, columns } = this;
    const differs =
      `(${columns.map((column) => `stored.${column}`).join(', ')}) IS DISTINCT FROM ` +
      `(${columns.map((column) => `staged.${column}`).join(', ')})`;
    const isSame = 'stored.device_id = $device_id AND stored.id = staged.id';
    const [written] = await this.query<{ [Of in keyof Written]: string }>(
      `SELECT count(*) FILTER (WHERE stored.id IS NULL) AS created,
              count(*) FILTER (WHERE stored.id IS NOT NULL AND ${differs}) AS updated,
              count(*) FILTER (WHERE stored.id IS NOT NULL AND NOT ${differs}) AS unchanged
       FROM ${staged} AS staged LEFT JOIN ${table} AS stored ON ${isSame}`,
    );
    // A barcode or a day that passes from one row to another is given up before it is taken.
    await this.query(
      `UPDATE ${table} AS stored SET deleted_at = now() FROM ${staged} AS staged
       WHERE ${isSame} AND stored.deleted_at IS NULL AND ${differs}`,
    );
    await this.query(
      `UPDATE ${table} AS stored
       SET ${columns.map((column) => `${column} = staged.${column}`).join(', ')}
       FROM ${staged} AS staged WHERE ${isSame} AND ${differs}`,
    );
    // Not with ON CONFLICT: a row that is there would take a revision before it is passed over.
    await this.query(
      `INSERT INTO ${table} (device_id, ${names})
       SELECT $device_id, ${names} FROM ${staged} AS staged
       WHERE NOT EXISTS (SELECT FROM ${table} AS stored WHERE ${isSame}) ORDER BY id`,
    );
    return {
      created: Number(written?.created),
      updated: Number(written?.updated),
      unchanged: Number(written?.unchanged),
    };
  }

  private async fill(rows: readonly object[]): Promise<void> {
    const { table, staged, names } = this;
    await this.query(
      `CREATE TEMPORARY TABLE staged_${table} ON COMMIT DROP AS SELECT ${names} FROM ${table} WITH NO DATA`,
    );
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      await this.query(
        `INSERT INTO ${staged}
         SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $rows::jsonb)`,
        { rows: JSON.stringify(rows.slice(from, from + rowsAtOnce)) },
      );
    }
    await this.query(`ALTER TABLE ${staged} ADD PRIMARY KEY (id)`);
    await this.query(`ANALYZE ${staged}`);
  }

  private uniqueIndexes() {
    return this.query<{ name: string; columns: string[]; predicate: string }>(
      `SELECT class.relname AS name, pg_get_expr(indpred, indrelid) AS predicate,
              ARRAY(SELECT attname::text FROM pg_attribute
                    WHERE attrelid = indrelid AND attnum = ANY (indkey) AND attname <> 'device_id'
              ) AS columns
       FROM pg_index JOIN pg_class AS class ON class.oid = indexrelid
       WHERE indrelid = '${this.table}'::regclass AND indisunique AND indpred IS NOT NULL
       ORDER BY name`,
    );
  }

  private async ids(statement: string): Promise<string[]> {
    const rows = await this.query<{ id: string }>(`${statement} LIMIT 100`);
    return rows.map(({ id }) => id);
  }

  private query<Row extends object>(
    statement: string,
    bind: Readonly<Record<string, string>> = {},
  ): Promise<Row[]> {
    const { database, caller, transaction } = this.scope;
    const isOfDevice = statement.includes('$device_id');
    return database.query<Row>(statement, {
      bind: isOfDevice ? { ...bind, device_id: caller.credential.deviceId } : bind,
      type: QueryTypes.SELECT,
      transaction: transaction ?? null,
    });
  }
}
