import type { Migration } from '../src/database/migrator';

/*
 * Makes a table one of device data: its rows are counted and stamped with revisions, take the moment
 * of their deletion, and are of one device for row-level security. The table has the columns
 * `device_id`, `id` and `deleted_at`, and no rows yet; it gets its column `revision` here.
 */
export const up: Migration = (db) =>
  db.query(`
    CREATE FUNCTION attach_device_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('ALTER TABLE %s ADD COLUMN revision bigint NOT NULL', target);
      EXECUTE format('CREATE UNIQUE INDEX %I ON %s (device_id, revision)',
        (SELECT relname FROM pg_class WHERE oid = target) || '_by_revision', target);
      EXECUTE format('CREATE TRIGGER stamp_revision BEFORE INSERT OR UPDATE ON %s
        FOR EACH ROW EXECUTE FUNCTION stamp_revision()', target);
      EXECUTE format('CREATE TRIGGER write_revision AFTER INSERT OR UPDATE ON %s
        FOR EACH STATEMENT EXECUTE FUNCTION write_revision()', target);
      EXECUTE format('CREATE TRIGGER raise_horizon AFTER DELETE ON %s
        REFERENCING OLD TABLE AS erased_rows
        FOR EACH STATEMENT EXECUTE FUNCTION raise_horizon()', target);
      EXECUTE format('CREATE TRIGGER set_deletion_moment BEFORE UPDATE OF deleted_at ON %s
        FOR EACH ROW WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL)
        EXECUTE FUNCTION set_deletion_moment()', target);
      EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
      EXECUTE format('CREATE POLICY one_device ON %s USING (device_id = current_device())', target);
    END $$;
  `);

export const down: Migration = (db) => db.query('DROP FUNCTION attach_device_table(regclass)');
