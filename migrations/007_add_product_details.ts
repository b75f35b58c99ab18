import type { Migration } from '../src/database/migrator';

// btree_gin lets the trigrams of names be looked up within one device, not among everyone's.
export const up: Migration = (db) =>
  db.query(`
    CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;

    ALTER TABLE products
      ADD COLUMN barcode varchar(14) CHECK (barcode ~ '^[0-9]{14}$'),
      ADD COLUMN is_favorite boolean NOT NULL DEFAULT false;

    -- One live product of a device to a barcode.
    CREATE UNIQUE INDEX products_one_barcode ON products (device_id, barcode)
      WHERE deleted_at IS NULL;

    -- A name, and a part of one, whatever the case and accents.
    CREATE INDEX products_by_folded_name ON products (device_id, fold(name))
      WHERE deleted_at IS NULL;
    CREATE INDEX products_by_part_of_name ON products
      USING gin (device_id, fold(name) gin_trgm_ops) WHERE deleted_at IS NULL;

    CREATE INDEX products_by_creation ON products (device_id, created_at DESC, id)
      WHERE deleted_at IS NULL;

    -- When and how often a product was logged, and which entries it can be applied to.
    CREATE INDEX food_entries_by_product ON food_entries (device_id, product_id, created_at)
      WHERE deleted_at IS NULL;
  `);

// The extension stays: someone else may use it by now.
export const down: Migration = (db) =>
  db.query(`
    DROP INDEX food_entries_by_product;
    DROP INDEX products_by_creation;
    DROP INDEX products_by_part_of_name;
    DROP INDEX products_by_folded_name;
    ALTER TABLE products DROP COLUMN barcode, DROP COLUMN is_favorite;
  `);
