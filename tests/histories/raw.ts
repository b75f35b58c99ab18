import { setTimeout as sleep } from 'node:timers/promises';
import type { SeededRandom } from '../end-to-end/seeded-random';
import { tables } from './tables';
import type { Writer } from './writer';

const lock = 'SELECT FROM device_revisions WHERE device_id = $1 FOR NO KEY UPDATE';

/** What a transaction does to a device's data, past the service. */
const changes = [
  ...tables.map((table) => `UPDATE ${table} SET updated_at = now() WHERE device_id = $1`),
  `UPDATE products SET name = name || '!', updated_at = now()
   WHERE device_id = $1 AND length(name) < 90`,
  `UPDATE products SET deleted_at = now() WHERE device_id = $1 AND deleted_at IS NULL`,
  `UPDATE portions SET grams = grams + 1, updated_at = now()
   WHERE device_id = $1 AND grams < 9000`,
  `UPDATE food_entries SET deleted_at = now() WHERE device_id = $1 AND deleted_at IS NULL`,
  `UPDATE body_weights SET weight_kg = weight_kg + 0.01, updated_at = now()
   WHERE device_id = $1 AND deleted_at IS NULL`,
  `UPDATE goals SET kcal = kcal + 1, updated_at = now()
   WHERE device_id = $1 AND deleted_at IS NULL`,
  `INSERT INTO water_logs (device_id, id, date, amount_ml)
   SELECT $1, gen_random_uuid(), '2025-02-05', 100`,
  `INSERT INTO products (device_id, id, name, kcal_100g)
   SELECT $1, gen_random_uuid(), 'Raw ' || n, n FROM generate_series(1, 3) AS n`,
];

/**
 * A transaction that begins, waits, locks as every writer does, changes several tables, waits
 * again, and is rolled back or committed.
 */
export function rawTransaction(random: SeededRandom) {
  const statements = random.some(random.between(1, 3), changes);
  const [before, after] = [random.between(0, 15), random.between(0, 10)];
  const end = random.isLucky(0.5) ? 'ROLLBACK' : 'COMMIT';
  return async ({ device }: Writer): Promise<void> => {
    const client = await device.world.sql.connect();
    try {
      await client.query('BEGIN');
      await sleep(before);
      await client.query(lock, [device.id]);
      for (const statement of statements) await client.query(statement, [device.id]);
      await sleep(after);
      await client.query(end);
      device.note(`${end} of ${statements.join('; ')}`);
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  };
}
