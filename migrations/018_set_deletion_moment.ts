import type { Migration } from '../src/database/migrator';

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

    DO $$
    DECLARE
      target regclass;
    BEGIN
      FOR target IN
        SELECT pg_class.oid FROM pg_class JOIN pg_trigger ON tgrelid = pg_class.oid
        WHERE tgname = 'stamp_revision' AND relnamespace = current_schema()::regnamespace
      LOOP
        EXECUTE format('CREATE TRIGGER set_deletion_moment BEFORE UPDATE OF deleted_at ON %s
          FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
          EXECUTE FUNCTION set_deletion_moment()', target);
      END LOOP;
    END $$;
  `);

export const down: Migration = (db) =>
  // Its triggers go with it.
  db.query('DROP FUNCTION set_deletion_moment() CASCADE');
