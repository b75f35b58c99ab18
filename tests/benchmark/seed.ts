import { hash } from 'bcrypt';
import { Client } from 'pg';
import { loadStarterCatalog } from '../../src/catalog/starter';
import { migrateUp } from '../../src/database/migrator';
import { entriesOfADay, kinds, secret, type World } from './world';

/**
 * Fills an empty database: a statement a table, and revisions numbered at once rather than by triggers
 * row by row, so that 100,000 devices take seconds.
 *
 * @param bcryptCost of the first device, whose first request is part of a start; the others' is the
 *   least, since no round is to pay for it
 */
export async function seed(
  url: string,
  serviceUrl: string,
  { size, asked, days, lastRevision }: World,
  bcryptCost: number,
) {
  await migrateUp(url, serviceUrl);
  await loadStarterCatalog(url);
  const tokenHashes = [await hash(secret, bcryptCost), await hash(secret, minBcryptCost)];
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (size.foods > 0) {
      await client.query(foods, [size.foods]);
      await client.query(foodWords);
    }
    await client.query(devices, [size.devices, ...tokenHashes]);
    await client.query(triggers('DISABLE'));
    await client.query(products, [size.devices, asked, size.products]);
    await client.query(portions);
    await client.query(entries, [size.devices, asked, size.entries, size.products]);
    await client.query(waterLogs, [asked, days]);
    await client.query(goals, [asked]);
    await client.query(counters, [size.devices, lastRevision]);
    await client.query(triggers('ENABLE'));
    await client.query('VACUUM (ANALYZE)');
  } finally {
    await client.end();
  }
}

const minBcryptCost = 4;

const revision = (kind: (typeof kinds)[number]) =>
  `n * ${kinds.length} + ${kinds.indexOf(kind) + 1}`;

const triggers = (change: 'ENABLE' | 'DISABLE') =>
  kinds.map((kind) => `ALTER TABLE ${kind} ${change} TRIGGER USER`).join(';');

const devices = `
  INSERT INTO devices (id, token_hash)
  SELECT md5('device:' || d)::uuid, CASE WHEN d = 0 THEN $2 ELSE $3 END
  FROM generate_series(0, $1::integer - 1) AS d`;

/** Beside the starter foods. Their last word is made of letters from a digest: most are rare. */
const foods = `
  INSERT INTO catalog_products (id, source, source_id, name, kcal_100g, content_digest)
  SELECT md5('food:' || n)::uuid, 'usda', n,
         (ARRAY['Rolled Oats', 'Greek Yogurt', 'Chicken Breast', 'Brown Rice', 'Potato Salad',
                'Olive Oil', 'Banana', 'Rye Bread', 'Milk', 'Egg Noodles'])[1 + n % 10] || ' '
           || translate(left(md5(n::text), 5), '0123456789', 'ghijklmnop'),
         40 + n % 500, '\\x00'
  FROM generate_series(1, $1::integer) AS n`;

const foodWords = `
  INSERT INTO catalog_words (word)
  SELECT DISTINCT word FROM catalog_products, unnest(tsvector_to_array(words)) AS word
  WHERE word COLLATE "und-x-icu" ~ '^[[:alpha:]][[:alnum:]]{2,29}$'
  ORDER BY word
  ON CONFLICT DO NOTHING`;

/** Who isn't asked has this much. */
const few = 2;

const products = `
  INSERT INTO products
    (device_id, id, name, kcal_100g, protein_100g, carbs_100g, fat_100g, created_at,
     revision)
  SELECT md5('device:' || d)::uuid, md5('product:' || d || ':' || n)::uuid,
         (ARRAY['Rolled Oats', 'Greek Yogurt', 'Chicken Breast', 'Crème fraîche', 'Brown Rice',
                'Olive Oil', 'Banana', 'Rye Bread', 'Lentils', 'Cottage Cheese'])[1 + (n + d) % 10]
           || ' ' || n,
         40 + (n * 37 + d) % 500, (n * 131 + d) % 3000 / 100.0, (n * 71 + d) % 4000 / 100.0,
         CASE WHEN n % 5 > 0 THEN (n * 53 + d) % 2000 / 100.0 END,
         timestamptz '2025-01-01 08:00Z' + n * interval '1 minute', ${revision('products')}
  FROM generate_series(0, $1::integer - 1) AS d,
       generate_series(0, CASE WHEN d < $2::integer THEN $3::integer ELSE ${few} END - 1) AS n
  ORDER BY d, n`;

const portions = `
  INSERT INTO portions (device_id, id, product_id, name, grams, is_default, created_at, revision)
  SELECT device_id, md5('portion:' || id)::uuid, id, '100g', 100, true, created_at, revision + 1
  FROM products`;

const entries = `
  INSERT INTO food_entries
    (device_id, id, date, meal_type, product_id, name, kcal_100g, protein_100g, carbs_100g,
     fat_100g, grams, kcal, protein_g, carbs_g, fat_g, created_at, revision)
  SELECT device_id, gen_random_uuid(), date '2025-01-01' + n / ${entriesOfADay},
         (enum_range(NULL::meal_type))[1 + n % ${entriesOfADay} * 4 / ${entriesOfADay}],
         id, name, kcal_100g, protein_100g, carbs_100g, fat_100g, grams, kcal_100g * grams / 100,
         round(protein_100g * grams / 100, 2), round(carbs_100g * grams / 100, 2),
         round(fat_100g * grams / 100, 2),
         timestamptz '2025-01-01 08:00Z' + n * interval '1 hour', ${revision('food_entries')}
  FROM (
    SELECT d, n, 20 + n * 17 % 300 AS grams
    FROM generate_series(0, $1::integer - 1) AS d,
         generate_series(0, CASE WHEN d < $2::integer THEN $3::integer ELSE ${few} END - 1) AS n
  ) AS eaten
  JOIN products ON device_id = md5('device:' || d)::uuid
    AND id = md5('product:' || d || ':' || CASE WHEN d < $2 THEN n % $4::integer ELSE n END)::uuid`;

const waterLogs = `
  INSERT INTO water_logs (device_id, id, date, amount_ml, revision)
  SELECT md5('device:' || d)::uuid, gen_random_uuid(), date '2025-01-01' + n / 2, 200 + n % 3 * 50,
         ${revision('water_logs')}
  FROM generate_series(0, $1::integer - 1) AS d, generate_series(0, $2::integer * 2 - 1) AS n`;

const goals = `
  INSERT INTO goals (device_id, id, goal_type, effective_from, kcal, protein_g, water_ml, revision)
  SELECT md5('device:' || d)::uuid, gen_random_uuid(), 'manual', '2025-01-01', 2000, 120, 2500,
         ${kinds.length}
  FROM generate_series(0, $1::integer - 1) AS d`;

const counters = `
  UPDATE device_revisions
  SET revision = $2, epoch = md5('epoch:' || d)::uuid
  FROM generate_series(0, $1::integer - 1) AS d
  WHERE device_id = md5('device:' || d)::uuid`;
