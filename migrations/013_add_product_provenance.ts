import type { Migration } from '../src/database/migrator';

// No reference to the catalog: where a product came from stays true when the catalog is loaded
// anew, and device data refers to nothing outside of its device.
export const up: Migration = (db) =>
  db.query(`
    ALTER TABLE products ADD COLUMN catalog_product_id uuid;

    -- One live product for each catalog product that the device imported.
    CREATE UNIQUE INDEX products_one_import ON products (device_id, catalog_product_id)
      WHERE catalog_product_id IS NOT NULL AND deleted_at IS NULL;
  `);

export const down: Migration = (db) =>
  db.query(`
    DROP INDEX products_one_import;
    ALTER TABLE products DROP COLUMN catalog_product_id;
  `);
