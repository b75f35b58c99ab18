import type { Migration } from '../src/database/migrator';

/** The tables of device data. */
const owned = [
  'products',
  'portions',
  'meals',
  'meal_items',
  'food_entry_batches',
  'food_entries',
  'goals',
  'body_weights',
  'water_logs',
];

/*
 * A row that is deleted softly takes the moment of the transaction, whatever the client of the
 * database wrote: rows that are deleted together are told by it, and a clock of another machine
 * can't tell that. A row that is deleted already keeps its moment or takes the one that is written,
 * as an import does.
 *
 * The name comes before `stamp_revision`: triggers fire in the order of their names.
 */
export const up: Migration = (db) =>
  db.query(`
    CREATE FUNCTION set_deletion_moment() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.deleted_at := now();
      RETURN NEW;
    END $$;

    ${owned
      .map(
        (table) => `
    CREATE TRIGGER set_deletion_moment BEFORE UPDATE OF deleted_at ON ${table}
      FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
      EXECUTE FUNCTION set_deletion_moment();`,
      )
      .join('\n')}
  `);

export const down: Migration = (db) =>
  db.query(`
    ${owned.map((table) => `DROP TRIGGER set_deletion_moment ON ${table};`).join('\n')}
    DROP FUNCTION set_deletion_moment();
  `);
