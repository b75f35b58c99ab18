/** A product as it leaves. */
export const productColumns = `
  id, name, kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g, sugars_100g,
  saturated_fat_100g, salt_100g, basis, barcode, is_favorite, created_at, updated_at`;

export const productById = (device: string, id: string) => `
  SELECT ${productColumns}, revision FROM products
  WHERE device_id = ${device} AND id = ${id} AND deleted_at IS NULL`;

export const productsByName = (device: string, limit: string) => `
  SELECT ${productColumns} FROM products
  WHERE device_id = ${device} AND deleted_at IS NULL ORDER BY products.name, id LIMIT ${limit}`;

interface NewProduct {
  readonly name: string;
  readonly kcal: string;
  readonly protein: string;
  readonly carbs: string;
  readonly fat: string;
}

/** In `made`, with the portion that every product is born with in `portion`. */
export const productMade = ({ name, kcal, protein, carbs, fat }: NewProduct) => `
  made AS (
    INSERT INTO products (device_id, id, name, kcal_100g, protein_100g, carbs_100g, fat_100g)
    SELECT id, gen_random_uuid(), ${name}, ${kcal}, ${protein}, ${carbs}, ${fat} FROM caller
    RETURNING device_id, ${productColumns}, revision
  ), portion AS (
    INSERT INTO portions (device_id, id, product_id, name, grams, is_default)
    SELECT device_id, gen_random_uuid(), id, '100g', 100, true FROM made
  )`;

/** In `changed`, unless it is so already. */
export const productChanged = (id: string, kcal: string) => `
  changed AS (
    UPDATE products SET kcal_100g = ${kcal}, updated_at = now() FROM caller
    WHERE device_id = caller.id AND products.id = ${id} AND deleted_at IS NULL
      AND kcal_100g IS DISTINCT FROM ${kcal}
    RETURNING ${productColumns.replace('id,', 'products.id,')}, products.revision
  )`;
