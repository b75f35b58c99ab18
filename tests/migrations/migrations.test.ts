import { Client } from 'pg';
import { type DataType, DataTypes, type Model, type ModelStatic } from 'sequelize';
import { readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { migrationNames } from '../../src/database/migration-names';
import { migrateDown, migrateUp, migrationStatus } from '../../src/database/migrator';
import { uniqueIndexesOf } from '../../src/database/unique-indexes';
import { syncTables } from '../../src/sync/tables';
import { ownDatabase, workerDatabase } from '../support/database';
import { sql, sqlOn } from '../support/sql';

const schemaOf = (url: string) =>
  Promise.all([
    sqlOn(
      url,
      `SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name,
                       character_maximum_length, numeric_precision, numeric_scale
                FROM information_schema.columns
                WHERE table_schema = 'public' AND table_name <> 'schema_migrations'
                ORDER BY 1, 2`,
    ),
    sqlOn(
      url,
      `SELECT indexdef FROM pg_indexes
                WHERE schemaname = 'public' AND tablename <> 'schema_migrations' ORDER BY 1`,
    ),
    sqlOn(
      url,
      `SELECT conrelid::regclass::text AS of, pg_get_constraintdef(oid) AS def
                FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
                  AND conrelid <> 'schema_migrations'::regclass
                ORDER BY 1, 2`,
    ),
    sqlOn(
      url,
      `SELECT typname FROM pg_type
                WHERE typnamespace = 'public'::regnamespace AND typtype = 'e' ORDER BY 1`,
    ),
  ]);

describe('the migrations', () => {
  it('are numbered without a gap', () => {
    const numbers = migrationNames().map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('go up, down one by one, and up again to the same schema', async () => {
    const database = await ownDatabase();
    expect(await migrateUp(database.url)).toEqual(migrationNames());
    const schema = await schemaOf(database.url);
    const schemas = [schema];
    for (const name of migrationNames().toReversed()) {
      expect(await migrateDown(database.url)).toEqual([name]);
      expect((await migrationStatus(database.url)).pending).toContain(name);
      schemas.push(await schemaOf(database.url));
    }
    expect(schemas.at(-1)).toEqual([[], [], [], []]);
    // Each step on its own comes back to what it left.
    for (const before of schemas.slice(0, -1).toReversed()) {
      const next = (await migrationStatus(database.url)).pending[0];
      await onlyOneUp(database.url, next ?? '');
      expect(await schemaOf(database.url)).toEqual(before);
    }
    expect(await migrateUp(database.url)).toEqual([]);
    expect(await migrateDown(database.url, true)).toEqual(migrationNames().toReversed());
    await database.drop();
  }, 120_000);
});

/** Applies one migration by taking back the ones after it again. */
async function onlyOneUp(url: string, name: string) {
  const applied = await migrateUp(url);
  for (let left = applied.length - 1; left > 0; left -= 1) await migrateDown(url);
  expect((await migrationStatus(url)).applied.at(-1)).toBe(name);
}

/** As PostgreSQL prints it, for the columns that a model's index is narrowed by. */
const conditionOf = (columns: readonly string[]) =>
  columns.map((column) => (column === 'deleted_at' ? 'deleted_at IS NULL' : column)).join(' AND ');

describe('the tables', () => {
  it('are what the models say, column by column', async () => {
    const url = await workerDatabase();
    const database = connectDatabase(url, readConfig({ DATABASE_URL: url }));
    const models = Object.values(database.models) as ModelStatic<Model>[];
    for (const model of models) {
      const table = model.getTableName() as string;
      const columns = await sql<{ name: string; type: string; required: boolean; key: boolean }>(
        `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
                a.attnotnull AS required, coalesce(a.attnum = ANY(k.conkey), false) AS key
         FROM pg_attribute a LEFT JOIN pg_constraint k ON k.conrelid = a.attrelid AND k.contype = 'p'
         WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY 1`,
        [table],
      );
      const modelled = Object.values(model.getAttributes()).map((attribute) => ({
        name: attribute.field,
        type: typeName(attribute.type),
        required: attribute.allowNull === false || attribute.primaryKey === true,
        key: attribute.primaryKey === true,
      }));
      expect({ table, columns: modelled.toSorted(byName) }).toEqual({
        table,
        columns: columns.toSorted(byName),
      });
    }
    await database.close();
    // The catalog belongs to no device and has no models: it is read by statements of its own.
    const tables = await sql(
      `SELECT 1 FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations'
       AND NOT starts_with(tablename, 'catalog_')`,
    );
    expect(tables).toHaveLength(models.length);
  });

  it('have the unique indexes that the models declare', async () => {
    const indexes = await sql<{ name: string; among: string; columns: string[] }>(
      `SELECT relname AS name, pg_get_expr(indpred, indrelid) AS among,
              ARRAY(SELECT attname::text FROM unnest(indkey) AS key
                    JOIN pg_attribute ON attrelid = indrelid AND attnum = key) AS columns
       FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE indisunique AND indpred IS NOT NULL ORDER BY relname`,
    );
    const found = indexes.map(({ among, ...index }) => ({
      ...index,
      // That a column is not null says nothing more: no null is equal to another.
      among: among.replace(/[()]/g, '').replace(/\w+ IS NOT NULL AND /, ''),
    }));
    const declared = syncTables.flatMap(({ model }) =>
      uniqueIndexesOf(model).map(({ name, columns, among }) => ({
        name,
        columns: ['device_id', ...columns],
        among: conditionOf([...among.keys()]),
      })),
    );
    expect(found).toEqual(declared.toSorted(byName));
  });

  it('of device data are keyed and referred to by device, so that they can be spread by it', async () => {
    const owned = await sql<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name = 'device_id'`,
    );
    expect(owned.length).toBeGreaterThan(2);
    const without = await sql(
      `SELECT c.conrelid::regclass::text AS table, pg_get_constraintdef(c.oid) AS rule
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'device_id'
       WHERE c.contype IN ('p', 'u', 'f') AND NOT a.attnum = ANY(c.conkey)
       UNION ALL
       SELECT i.indrelid::regclass::text, pg_get_indexdef(i.indexrelid)
       FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = 'device_id'
       WHERE i.indisunique AND NOT a.attnum = ANY(i.indkey)`,
    );
    expect(without).toEqual([]);
  });

  it('sort names in the same order on every server', async () => {
    const [row] = await sql<{ collation: string }>(
      `SELECT collation_name AS collation FROM information_schema.columns
       WHERE table_name = 'products' AND column_name = 'name'`,
    );
    expect(row?.collation).toBe('und-x-icu');
  });
});

const byName = (a: { name?: string }, b: { name?: string }) =>
  (a.name ?? '') < (b.name ?? '') ? -1 : 1;

/** As PostgreSQL writes the type of a model's attribute. */
function typeName(type: DataType): string {
  if (type instanceof DataTypes.ENUM) return 'meal_type';
  const names: Record<string, string> = {
    UUID: 'uuid',
    INTEGER: 'integer',
    BOOLEAN: 'boolean',
    DATE: 'timestamp with time zone',
    DATEONLY: 'date',
    BIGINT: 'bigint',
    BLOB: 'bytea',
  };
  const { key, options } = type as unknown as {
    key: string;
    options?: { length?: number; precision?: number; scale?: number };
  };
  if (key === 'STRING') return `character varying(${options?.length})`;
  if (key === 'DECIMAL') return `numeric(${options?.precision},${options?.scale})`;
  return names[key] ?? key;
}

test('a migration that fails leaves nothing of itself, and the lock is free for the next', async () => {
  const database = await ownDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  // In the way of the second migration.
  await client.query('CREATE TABLE products (id int)');
  await expect(migrateUp(database.url)).rejects.toThrow();
  expect((await migrationStatus(database.url)).applied).toEqual(['001_create_devices']);
  await client.query('DROP TABLE products');
  await client.end();
  expect(await migrateUp(database.url)).toEqual(migrationNames().slice(1));
  await database.drop();
});
