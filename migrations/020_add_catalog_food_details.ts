import type { Migration } from '../src/database/migrator';

// What an import knows of a food besides its label: whether its amounts are per 100 g or 100 ml, how
// often its barcode was scanned in a year, and what else people call it.
export const up: Migration = (db) =>
  db.query(`
    ALTER TABLE catalog_products
      ADD COLUMN basis         varchar(2) NOT NULL DEFAULT 'g' CHECK (basis IN ('g', 'ml')),
      ADD COLUMN scan_count    integer    NOT NULL DEFAULT 0 CHECK (scan_count >= 0),
      ADD COLUMN also_known_as text       NOT NULL DEFAULT '';
  `);

export const down: Migration = (db) =>
  db.query(`
    ALTER TABLE catalog_products
      DROP COLUMN basis, DROP COLUMN scan_count, DROP COLUMN also_known_as;
  `);
