import type { Migration } from '../src/database/migrator';

// An entry has one of three forms: a product by portion, a product by weight, or a quick add, which
// has a name and its values and nothing to compute them from. Entries that one request made
// together name their batch, which remembers the request after all of them are gone.
export const up: Migration = (db) =>
  db.query(`
    CREATE TABLE food_entry_batches (
      device_id       uuid        NOT NULL REFERENCES devices (id),
      id              uuid        NOT NULL,
      creation_digest bytea,
      created_at      timestamptz NOT NULL DEFAULT now(),
      updated_at      timestamptz,
      deleted_at      timestamptz,
      PRIMARY KEY (device_id, id)
    );

    ALTER TABLE food_entries
      ADD COLUMN batch_id uuid,
      ADD FOREIGN KEY (device_id, batch_id) REFERENCES food_entry_batches (device_id, id),
      ALTER COLUMN product_id DROP NOT NULL,
      ALTER COLUMN kcal_100g DROP NOT NULL,
      ALTER COLUMN grams DROP NOT NULL,
      ADD CONSTRAINT food_entries_product CHECK (
        (product_id IS NULL) = (kcal_100g IS NULL) AND (product_id IS NULL) = (grams IS NULL)
      ),
      ADD CONSTRAINT food_entries_quick_add CHECK (
        product_id IS NOT NULL OR (
          num_nonnulls(portion_id, portion_name, protein_100g, carbs_100g, fat_100g) = 0
        )
      );

    CREATE INDEX food_entries_by_batch ON food_entries (device_id, batch_id)
      WHERE batch_id IS NOT NULL;
  `);

// What has no product can't be kept in a table that requires one.
export const down: Migration = (db) =>
  db.query(`
    DELETE FROM food_entries WHERE product_id IS NULL;
    ALTER TABLE food_entries
      DROP COLUMN batch_id,
      DROP CONSTRAINT food_entries_product,
      DROP CONSTRAINT food_entries_quick_add,
      ALTER COLUMN product_id SET NOT NULL,
      ALTER COLUMN kcal_100g SET NOT NULL,
      ALTER COLUMN grams SET NOT NULL;
    DROP TABLE food_entry_batches;
  `);
