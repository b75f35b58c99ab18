import type { Migration } from '../src/database/migrator';

// USDA's names have up to 134 characters, and what tells two foods apart stands at the end.
export const up: Migration = (db) =>
  db.query('ALTER TABLE catalog_products ALTER COLUMN name TYPE varchar(250)');

export const down: Migration = (db) =>
  db.query(
    'ALTER TABLE catalog_products ALTER COLUMN name TYPE varchar(100) USING left(name, 100)',
  );
