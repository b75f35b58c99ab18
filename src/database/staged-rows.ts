import { type ModelAttributeColumnOptions, type ModelStatic, QueryTypes } from 'sequelize';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope } from './owned-rows';
import { clientIdleTimeout } from './transaction';
import { isLive } from './soft-deleted-model';

/** How many rows one statement writes: it must stay far below the time that a statement may take. */
const rowsAtOnce = 5_000;

export interface Written {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** The rows of one statement, by their ids, and what is to be done with them. */
interface Slice extends Written {
  readonly first: string;
  readonly last: string;
}

/**
 * Prepares a transaction for `StagedRows`. Tables that were filled just now have no statistics, and
 * the planner takes them for next to empty: a nested loop over them takes minutes where a hash join
 * takes a second. It outlasts the pauses of a client that sends slowly, which the session's own limit
 * for idle transactions does not allow.
 */
export async function prepareStaging({ database, transaction }: Scope): Promise<void> {
  await database.query(
    `SET LOCAL enable_nestloop = off; SET LOCAL jit = off;
     SET LOCAL idle_in_transaction_session_timeout = '${clientIdleTimeout}'`,
    { transaction: transaction ?? null, raw: true },
  );
}

/**
 * Rows that came in bulk, in a temporary table beside the one that they are for: looked at as a
 * whole, and then written as a whole, in a few statements however many there are. The statements
 * are made from the model, and from the rules that the table itself has.
 */
export class StagedRows {
  private readonly staged: string;
  private readonly names: string;
  /** The same, with the default of a column for what a document of before this column lacks. */
  private readonly completed: string;
  private isEmpty = true;

  private constructor(
    private readonly scope: Scope,
    private readonly table: string,
    private readonly columns: readonly string[],
    defaults: ReadonlyMap<string, string>,
  ) {
    this.staged = `pg_temp.staged_${table}`;
    this.names = columns.join(', ');
    this.completed = columns
      .map((column) => {
        const value = defaults.get(column);
        return value === undefined ? column : `coalesce(${column}, '${value}')`;
      })
      .join(', ');
  }

  /**
   * Starts with no rows.
   *
   * @param scope of a transaction that is prepared for it
   * @param columns of the model, the id among them; what they hold is set as it is
   */
  static async create(
    scope: Scope,
    model: OwnedModelStatic<OwnedModel>,
    columns: readonly string[],
  ): Promise<StagedRows> {
    const repository = scope.database.getRepository(model);
    const { tableName } = repository;
    const rows = new StagedRows(scope, tableName, columns, textDefaultsOf(repository));
    await rows.query(
      `CREATE TEMPORARY TABLE staged_${tableName} ON COMMIT DROP AS
       SELECT ${rows.names} FROM ${tableName} WITH NO DATA`,
    );
    await rows.query(`ALTER TABLE ${rows.staged} ADD PRIMARY KEY (id)`);
    return rows;
  }

  /**
   * Takes in more rows, without the device's lock.
   *
   * @param rows with the columns as JSON; a few thousand at most
   * @returns the ids, as given, of rows that were taken in already
   */
  async add(rows: readonly { readonly id: string }[]): Promise<string[]> {
    this.isEmpty &&= rows.length === 0;
    const taken = await this.query<{ id: string }>(
      `INSERT INTO ${this.staged}
       SELECT ${this.completed} FROM jsonb_populate_recordset(NULL::${this.table}, $rows::jsonb)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      { rows: JSON.stringify(rows) },
    );
    if (taken.length === rows.length) return [];
    const ids = new Set(taken.map(({ id }) => id));
    return rows.flatMap(({ id }) => (ids.delete(id.toLowerCase()) ? [] : [id]));
  }

  /** To be called when all rows are in. */
  async analyze(): Promise<void> {
    if (!this.isEmpty) await this.query(`ANALYZE ${this.staged}`);
  }

  /** The ids of the rows that a CHECK of the table refuses. */
  async breaking(): Promise<string[]> {
    if (this.isEmpty) return [];
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
    if (this.isEmpty) return [];
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
  async missing(column: string, parent: StagedRows): Promise<string[]> {
    if (this.isEmpty) return [];
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
    const slices = await this.slices();
    const updated = slices.filter((slice) => slice.updated > 0);
    // A barcode or a day that passes from one row to another is given up before it is taken.
    for (const slice of updated) {
      await this.writeSlice(
        slice,
        `UPDATE ${table} AS stored SET deleted_at = now() FROM ${staged} AS staged
         WHERE ${isInSlice} AND ${isSame} AND ${isLive('stored')} AND ${this.differs}`,
      );
    }
    for (const slice of updated) {
      await this.writeSlice(
        slice,
        `UPDATE ${table} AS stored
         SET ${columns.map((column) => `${column} = staged.${column}`).join(', ')}
         FROM ${staged} AS staged
         WHERE ${isInSlice} AND ${isSame} AND ${this.differs}`,
      );
    }
    for (const slice of slices.filter(({ created }) => created > 0)) {
      // Not with ON CONFLICT: a row that is there would take a revision before it is passed over.
      await this.writeSlice(
        slice,
        `INSERT INTO ${table} (device_id, ${names})
         SELECT $device_id, ${names} FROM ${staged} AS staged
         WHERE ${isInSlice} AND NOT EXISTS (SELECT FROM ${table} AS stored WHERE ${isSame})
         ORDER BY id`,
      );
    }
    const sum = (of: keyof Written) => slices.reduce((total, slice) => total + slice[of], 0);
    return { created: sum('created'), updated: sum('updated'), unchanged: sum('unchanged') };
  }

  private get differs(): string {
    const of = (row: string) => this.columns.map((column) => `${row}.${column}`).join(', ');
    return `(${of('stored')}) IS DISTINCT FROM (${of('staged')})`;
  }

  private async slices(): Promise<Slice[]> {
    if (this.isEmpty) return [];
    const bounds = await this.query<Pick<Slice, 'first' | 'last'>>(
      `SELECT (array_agg(id ORDER BY id))[1] AS first, (array_agg(id ORDER BY id DESC))[1] AS last
       FROM (
         SELECT id, (row_number() OVER (ORDER BY id) - 1) / ${rowsAtOnce} AS slice
         FROM ${this.staged}
       ) AS numbered GROUP BY slice ORDER BY slice`,
    );
    const slices: Slice[] = [];
    for (const bound of bounds) slices.push({ ...bound, ...(await this.compare(bound)) });
    return slices;
  }

  private async compare({ first, last }: Pick<Slice, 'first' | 'last'>): Promise<Written> {
    const [counts] = await this.query<{ [Of in keyof Written]: string }>(
      `SELECT count(*) FILTER (WHERE stored.id IS NULL) AS created,
              count(*) FILTER (WHERE stored.id IS NOT NULL AND ${this.differs}) AS updated,
              count(*) FILTER (WHERE stored.id IS NOT NULL AND NOT ${this.differs}) AS unchanged
       FROM ${this.staged} AS staged LEFT JOIN ${this.table} AS stored ON ${isSame}
       WHERE ${isInSlice}`,
      { first, last },
    );
    return {
      created: Number(counts?.created),
      updated: Number(counts?.updated),
      unchanged: Number(counts?.unchanged),
    };
  }

  private writeSlice({ first, last }: Slice, statement: string): Promise<unknown> {
    return this.query(statement, { first, last });
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

/** The defaults of the columns of text, as the model declares them. */
function textDefaultsOf(model: ModelStatic<OwnedModel>): Map<string, string> {
  const attributes = Object.entries(
    model.getAttributes() as Record<string, ModelAttributeColumnOptions>,
  );
  return new Map(
    attributes.flatMap(([column, { defaultValue }]) =>
      typeof defaultValue === 'string' ? [[column, defaultValue] as const] : [],
    ),
  );
}

const isInSlice = 'staged.id BETWEEN $first AND $last';
/** Narrowed on both sides, so that each slice reads no more than its own rows. */
const isSame = `stored.device_id = $device_id AND stored.id BETWEEN $first AND $last
  AND stored.id = staged.id`;
