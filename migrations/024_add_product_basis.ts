import type { Migration } from '../src/database/migrator';

// What was stored before is per 100 g.
export const up: Migration = (db) =>
  db.query(`
    ALTER TABLE products
      ADD COLUMN basis varchar(2) NOT NULL DEFAULT 'g' CHECK (basis IN ('g', 'ml'));
  `);

export const down: Migration = (db) => db.query('ALTER TABLE products DROP COLUMN basis');
