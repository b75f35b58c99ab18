import type { Migration } from '../src/database/migrator';

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
 * The rows that a device holds in all tables together, deleted ones too, until they are erased.
 *
 * They are counted where revisions are: the setting of the transaction holds the rows that were
 * inserted as a third part, and the statement's end adds them to the counter in the UPDATE that is
 * there anyway. As with revisions, a row that ON CONFLICT passes over is counted.
 *
 * Who writes for a device says how many rows it may hold, for the transaction alone, in
 * `countonme.max_rows`. Unless that is said, as in maintenance, any number is taken.
 */
const counting = `
  ALTER TABLE device_revisions ADD COLUMN row_count integer NOT NULL DEFAULT 0;
  UPDATE device_revisions AS counter SET row_count = counted.rows
    FROM (
      SELECT device_id, count(*) AS rows FROM (
        ${owned.map((table) => `SELECT device_id FROM ${table}`).join(' UNION ALL ')}
      ) AS all_rows GROUP BY device_id
    ) AS counted
    WHERE counter.device_id = counted.device_id;

  CREATE FUNCTION write_counter(reached text) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    inserted integer := split_part(reached, ' ', 3)::integer;
    holds integer;
  BEGIN
    UPDATE device_revisions
      SET revision = split_part(reached, ' ', 2)::bigint, row_count = row_count + inserted
      WHERE device_id = split_part(reached, ' ', 1)::uuid
      RETURNING row_count INTO holds;
    IF inserted > 0
       AND holds > nullif(current_setting('countonme.max_rows', true), '')::integer THEN
      RAISE EXCEPTION 'The device holds as many rows as it may'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'device_max_rows';
    END IF;
  END $$;

  CREATE OR REPLACE FUNCTION write_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reached text := current_setting('countonme.reached', true);
  BEGIN
    IF reached <> '' THEN
      PERFORM write_counter(reached);
      PERFORM set_config('countonme.reached', '', true);
    END IF;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION stamp_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reached text := current_setting('countonme.reached', true);
    inserted integer := (TG_OP = 'INSERT')::integer;
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF NEW.device_id <> OLD.device_id OR NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'A row keeps its device and its id';
      END IF;
      NEW.revision := OLD.revision;
      -- What did not change takes no new number.
      IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    END IF;

    IF split_part(reached, ' ', 1) = NEW.device_id::text THEN
      NEW.revision := split_part(reached, ' ', 2)::bigint + 1;
      inserted := inserted + split_part(reached, ' ', 3)::integer;
    ELSE
      -- The rows of one statement can be of several devices.
      IF reached <> '' THEN PERFORM write_counter(reached); END IF;
      SELECT revision + 1 INTO STRICT NEW.revision FROM device_revisions
        WHERE device_id = NEW.device_id FOR NO KEY UPDATE;
    END IF;
    PERFORM set_config(
      'countonme.reached', NEW.device_id || ' ' || NEW.revision || ' ' || inserted, true
    );
    RETURN NEW;
  END $$;

  CREATE OR REPLACE FUNCTION raise_horizon() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE device_revisions AS counter
      SET revision = counter.revision + erased.live,
          horizon = greatest(counter.horizon, erased.last, (counter.revision + 1) * erased.live),
          row_count = counter.row_count - erased.rows
      FROM (
        SELECT device_id, max(revision) AS last, max((deleted_at IS NULL)::int) AS live,
               count(*) AS rows
        FROM erased_rows GROUP BY device_id
      ) AS erased
      WHERE counter.device_id = erased.device_id;
    RETURN NULL;
  END $$;
`;

export const up: Migration = (db) => db.query(counting);

/* The functions as they were. */
export const down: Migration = (db) =>
  db.query(`
  CREATE OR REPLACE FUNCTION write_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reached text := current_setting('countonme.reached', true);
  BEGIN
    IF reached <> '' THEN
      UPDATE device_revisions SET revision = split_part(reached, ' ', 2)::bigint
        WHERE device_id = split_part(reached, ' ', 1)::uuid;
      PERFORM set_config('countonme.reached', '', true);
    END IF;
    RETURN NULL;
  END $$;

  CREATE OR REPLACE FUNCTION stamp_revision() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    reached text := current_setting('countonme.reached', true);
  BEGIN
    IF TG_OP = 'UPDATE' THEN
      IF NEW.device_id <> OLD.device_id OR NEW.id <> OLD.id THEN
        RAISE EXCEPTION 'A row keeps its device and its id';
      END IF;
      NEW.revision := OLD.revision;
      -- What did not change takes no new number.
      IF NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
    END IF;

    IF split_part(reached, ' ', 1) = NEW.device_id::text THEN
      NEW.revision := split_part(reached, ' ', 2)::bigint + 1;
    ELSE
      -- The rows of one statement can be of several devices.
      IF reached <> '' THEN
        UPDATE device_revisions SET revision = split_part(reached, ' ', 2)::bigint
          WHERE device_id = split_part(reached, ' ', 1)::uuid;
      END IF;
      SELECT revision + 1 INTO STRICT NEW.revision FROM device_revisions
        WHERE device_id = NEW.device_id FOR NO KEY UPDATE;
    END IF;
    PERFORM set_config('countonme.reached', NEW.device_id || ' ' || NEW.revision, true);
    RETURN NEW;
  END $$;

  CREATE OR REPLACE FUNCTION raise_horizon() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE device_revisions AS counter
      SET revision = counter.revision + erased.live,
          horizon = greatest(counter.horizon, erased.last, (counter.revision + 1) * erased.live)
      FROM (
        SELECT device_id, max(revision) AS last, max((deleted_at IS NULL)::int) AS live
        FROM erased_rows GROUP BY device_id
      ) AS erased
      WHERE counter.device_id = erased.device_id;
    RETURN NULL;
  END $$;

  DROP FUNCTION write_counter(text);
  ALTER TABLE device_revisions DROP COLUMN row_count;
  `);
