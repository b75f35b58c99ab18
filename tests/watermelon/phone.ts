import { randomUUID } from 'node:crypto';
import { Database, type Model, Q } from '@nozbe/watermelondb';
import LokiJSAdapter from '@nozbe/watermelondb/adapters/lokijs';
import { setGenerator } from '@nozbe/watermelondb/utils/common/randomId';
import { type Rejected, sync, takeServerRows } from './adapter';
import { modelClasses, schema } from './schema';

setGenerator(randomUUID);

export type Row = Record<string, string | number | boolean | null> & { id: string };
export type Rows = Record<string, Row[]>;

/** An app on a phone: its database, and what a person does to it. */
export class Phone {
  readonly database = new Database({
    adapter: new LokiJSAdapter({
      schema,
      dbName: randomUUID(),
      useWebWorker: false,
      useIncrementalIndexedDB: true,
      extraLokiOptions: { autosave: false },
    }),
    modelClasses,
  });

  constructor(private readonly server: { url: string; token: string }) {}

  sync(): Promise<Rejected[]> {
    return sync(this.database, this.server);
  }

  takeServerRows(rejected: Rejected[]): Promise<void> {
    return takeServerRows(this.database, rejected);
  }

  /** @returns the new row's id */
  async add(table: string, fields: Partial<Row>): Promise<string> {
    const [id] = await this.addAll(table, [fields]);
    return id!;
  }

  async addAll(table: string, rows: readonly Partial<Row>[]): Promise<string[]> {
    return this.database.write(async () => {
      const records = rows.map((fields) =>
        this.database.get(table).prepareCreate((record) => {
          if (fields.id) record._raw.id = fields.id;
          set(record, fields);
        }),
      );
      await this.database.batch(records);
      return records.map(({ id }) => id);
    });
  }

  async edit(table: string, id: string, fields: Partial<Row>): Promise<void> {
    await this.database.write(async () => {
      const record = await this.database.get(table).find(id);
      await record.update(() => set(record, fields));
    });
  }

  /** Edits every row and takes it back, which WatermelonDB pushes all the same. */
  async touchAll(table: string): Promise<void> {
    await this.database.write(async () => {
      const records = await this.database.get(table).query().fetch();
      const touched = records.map((record) =>
        record.prepareUpdate(() => {
          const name = record._getRaw('name');
          record._setRaw('name', 'Another');
          record._setRaw('name', name);
        }),
      );
      await this.database.batch(touched);
    });
  }

  /** As apps do: what belongs to a row goes with it. */
  async delete(table: string, id: string): Promise<void> {
    await this.database.write(async () => {
      for (const [child, column] of children[table] ?? []) {
        const rows = await this.database.get(child).query(Q.where(column, id)).fetch();
        await this.database.batch(rows.map((row) => row.prepareMarkAsDeleted()));
      }
      await (await this.database.get(table).find(id)).markAsDeleted();
    });
  }

  async row(table: string, id: string): Promise<Row | undefined> {
    return (await this.list(table)).find((row) => row.id === id);
  }

  async list(table: string): Promise<Row[]> {
    const records = await this.database.get(table).query().fetch();
    return records.map(({ _raw }) => asServed(_raw)).sort(byId);
  }

  async all(): Promise<Rows> {
    const tables = Object.keys(schema.tables);
    const lists = await Promise.all(tables.map((table) => this.list(table)));
    return Object.fromEntries(tables.map((table, index) => [table, lists[index]!]));
  }
}

const children: Record<string, [table: string, column: string][]> = {
  products: [['portions', 'product_id']],
  meals: [['meal_items', 'meal_id']],
};

/** Without what WatermelonDB notes for itself. */
function asServed(raw: object): Row {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('_'))) as Row;
}

function set(record: Model, { id: _id, ...fields }: Partial<Row>): void {
  for (const [column, value] of Object.entries(fields)) record._setRaw(column, value ?? null);
}

export const byId = (one: Row, other: Row) => (one.id < other.id ? -1 : 1);
