import { fieldsPer100g } from '../nutrients';
import { alsoKnownAs } from './also-known-as';
import { type CatalogFood, catalogId, contentDigest } from './food';

export interface Stored {
  readonly created: number;
  readonly updated: number;
}

/**
 * Writes foods, no two with one key, in one statement: new ones, and those whose content changed,
 * with their portions and the words of their names. What did not change is not even locked, so a
 * second run of an import leaves no dead rows behind.
 *
 * @param query runs the statement with its one value
 */
export async function storeFoods(
  query: (sql: string, json: string) => Promise<readonly Stored[]>,
  foods: readonly CatalogFood[],
): Promise<Stored> {
  const rows = foods.map((food) => {
    const also_known_as = alsoKnownAs(food);
    const digest = contentDigest(food, also_known_as);
    return { ...food, id: catalogId(food), also_known_as, digest };
  });
  const [stored] = await query(storing, JSON.stringify(rows));
  return { created: Number(stored?.created), updated: Number(stored?.updated) };
}

// A word begins with a letter: article numbers and weights would make many times as many.
const storing = `
  WITH given AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS food (
      id uuid, source text, source_id text, name text, brand text, barcode text, quantity text,
      category text, basis text, scan_count integer, also_known_as text, kcal_100g integer,
      ${fieldsPer100g.map((field) => `${field} numeric`).join(', ')}, digest text, portions json
    )
  ), changed AS MATERIALIZED (
    SELECT given.* FROM given LEFT JOIN catalog_products AS known ON known.id = given.id
    WHERE known.content_digest IS DISTINCT FROM decode(given.digest, 'hex')
  ), written AS (
    INSERT INTO catalog_products AS present (
      id, source, source_id, name, brand, barcode, quantity, category, basis, scan_count,
      also_known_as, kcal_100g, ${fieldsPer100g.join(', ')}, content_digest
    )
    SELECT id, source, source_id, name, brand, barcode, quantity, category, basis, scan_count,
           also_known_as, kcal_100g, ${fieldsPer100g.join(', ')}, decode(digest, 'hex')
    FROM changed
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, brand = excluded.brand, barcode = excluded.barcode,
      quantity = excluded.quantity, category = excluded.category, basis = excluded.basis,
      scan_count = excluded.scan_count, also_known_as = excluded.also_known_as,
      kcal_100g = excluded.kcal_100g,
      ${fieldsPer100g.map((field) => `${field} = excluded.${field}`).join(', ')},
      content_digest = excluded.content_digest, updated_at = now()
    RETURNING words, updated_at IS NULL AS is_new
  ), portions AS (
    INSERT INTO catalog_portions (catalog_product_id, position, name, grams)
    SELECT changed.id, portion.position, portion.value->>'name', (portion.value->>'grams')::numeric
    FROM changed, json_array_elements(portions) WITH ORDINALITY AS portion (value, position)
    ON CONFLICT (catalog_product_id, position) DO UPDATE
      SET name = excluded.name, grams = excluded.grams
  ), portions_gone AS (
    DELETE FROM catalog_portions USING changed
    WHERE catalog_product_id = changed.id AND position > json_array_length(changed.portions)
  ), new_words AS (
    INSERT INTO catalog_words (word)
    SELECT DISTINCT word FROM written, unnest(tsvector_to_array(words)) AS word
    WHERE word COLLATE "und-x-icu" ~ '^[[:alpha:]][[:alnum:]]{1,29}$'
    ORDER BY word
    ON CONFLICT DO NOTHING
  )
  SELECT count(*) FILTER (WHERE is_new) AS created, count(*) FILTER (WHERE NOT is_new) AS updated
  FROM written
`;
