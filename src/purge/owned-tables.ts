import { QueryTypes, type Sequelize } from 'sequelize';

/** A foreign key between two tables of device data, beside the device that both share. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
}

/** What there is of a device, as the database itself knows it: a new table needs nothing here. */
export interface OwnedTables {
  /** Those with rows that are deleted softly; none comes after one that it refers to. */
  readonly rows: readonly string[];
  /** Those with one row a device, about the device itself. */
  readonly beside: readonly string[];
  readonly references: readonly Reference[];
}

export async function readOwnedTables(database: Sequelize): Promise<OwnedTables> {
  const tables = await database.query<{ name: string; hasRows: boolean }>(
    `SELECT conrelid::regclass::text AS name,
            EXISTS (SELECT 1 FROM pg_attribute
                    WHERE attrelid = conrelid AND attname = 'deleted_at') AS "hasRows"
     FROM pg_constraint WHERE contype = 'f' AND confrelid = 'devices'::regclass ORDER BY 1`,
    { type: QueryTypes.SELECT },
  );
  const references = await database.query<Reference>(
    `SELECT conrelid::regclass::text AS table, attname AS column, confrelid::regclass::text AS to
     FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
     WHERE contype = 'f' AND confrelid <> 'devices'::regclass AND attname <> 'device_id'
       AND conrelid IN (SELECT conrelid FROM pg_constraint
                        WHERE contype = 'f' AND confrelid = 'devices'::regclass)`,
    { type: QueryTypes.SELECT },
  );
  const named = (hasRows: boolean) =>
    tables.filter((table) => table.hasRows === hasRows).map(({ name }) => name);
  return { rows: childrenFirst(named(true), references), beside: named(false), references };
}

/** @throws when tables refer to each other in a circle */
export function childrenFirst(
  tables: readonly string[],
  references: readonly Reference[],
): string[] {
  const left = new Set(tables);
  const ordered: string[] = [];
  while (left.size > 0) {
    const next = [...left].find(
      (table) => !references.some(({ table: child, to }) => to === table && left.has(child)),
    );
    if (next === undefined)
      throw new Error(`The tables refer to one another in a cycle: ${[...left].join(', ')}`);
    left.delete(next);
    ordered.push(next);
  }
  return ordered;
}
