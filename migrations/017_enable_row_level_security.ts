import type { Migration } from '../src/database/migrator';

/** The tables of device data. */
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
 * A second lock behind the scope that each statement states: a role that does not own the tables
 * sees and writes the rows of one device, which the transaction names in `countonme.device`. Without
 * a name it sees none. The owner, who migrates, purges and restores, sees all.
 *
 * The setting is made local to the transaction (`set_config(…, true)`): one that lasted for the
 * session would reach the next request on the same connection.
 */
export const up: Migration = (db) =>
  db.query(`
    CREATE FUNCTION current_device() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
      RETURN nullif(current_setting('countonme.device', true), '')::uuid;

    ${owned
      .map(
        (table) => `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY one_device ON ${table} USING (device_id = current_device());`,
      )
      .join('\n')}
  `);

export const down: Migration = (db) =>
  db.query(`
    ${owned
      .map(
        (table) => `
    DROP POLICY one_device ON ${table};
    ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`,
      )
      .join('\n')}
    DROP FUNCTION current_device();
  `);
