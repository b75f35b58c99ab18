import type { Migration } from '../src/database/migrator';

const nutrients = ['fiber', 'sugars', 'saturated_fat', 'salt'];
const columns = (of: (nutrient: string) => string) => nutrients.map(of).join(', ');

const macros = 'portion_id, portion_name, protein_100g, carbs_100g, fat_100g';
const quickAdd = (fields: string) => `
  ADD CONSTRAINT food_entries_quick_add CHECK (
    product_id IS NOT NULL OR num_nonnulls(${fields}) = 0
  )`;

// Nullable, so that the tables are not rewritten: what was stored before has no such values.
export const up: Migration = (db) =>
  db.query(`
    ALTER TABLE catalog_products ${columns((n) => `ADD COLUMN ${n}_100g numeric(5,2) CHECK (${n}_100g BETWEEN 0 AND 100)`)};
    ALTER TABLE products ${columns((n) => `ADD COLUMN ${n}_100g numeric(5,2)`)};
    ALTER TABLE food_entries
      ${columns((n) => `ADD COLUMN ${n}_100g numeric(5,2), ADD COLUMN ${n}_g numeric(12,2)`)},
      DROP CONSTRAINT food_entries_quick_add,
      ${quickAdd(`${macros}, ${columns((n) => `${n}_100g`)}`)};
    ALTER TABLE goals ${columns((n) => `ADD COLUMN ${n}_g numeric(6,2)`)};
  `);

export const down: Migration = (db) =>
  db.query(`
    ALTER TABLE goals ${columns((n) => `DROP COLUMN ${n}_g`)};
    ALTER TABLE food_entries
      DROP CONSTRAINT food_entries_quick_add,
      ${columns((n) => `DROP COLUMN ${n}_100g, DROP COLUMN ${n}_g`)},
      ${quickAdd(macros)};
    ALTER TABLE products ${columns((n) => `DROP COLUMN ${n}_100g`)};
    ALTER TABLE catalog_products ${columns((n) => `DROP COLUMN ${n}_100g`)};
  `);
