/** An entry as it leaves. */
export const entryColumns = `
  id, date, meal_type, consumed_at, product_id, portion_id, portion_name, quantity, name, grams,
  kcal, protein_g, carbs_g, fat_g, fiber_g, sugars_g, saturated_fat_g, salt_g, created_at,
  updated_at`;

/** One more than a page, which tells whether there is a next one. */
export const entriesOfDay = (device: string, date: string) => `
  SELECT ${entryColumns} FROM food_entries
  WHERE device_id = ${device} AND food_entries.date = ${date} AND deleted_at IS NULL
  ORDER BY food_entries.meal_type, food_entries.created_at, id LIMIT 51`;

const snapshot = `
  INSERT INTO food_entries (
    device_id, id, date, meal_type, product_id, name, kcal_100g, protein_100g, carbs_100g, fat_100g,
    fiber_100g, sugars_100g, saturated_fat_100g, salt_100g, portion_id, portion_name, portion_grams,
    quantity, grams, kcal, protein_g, carbs_g, fat_g, fiber_g, sugars_g, saturated_fat_g, salt_g
  )`;

const of = (grams: string) => `
  round(p.kcal_100g * ${grams} / 100, 2), round(p.protein_100g * ${grams} / 100, 2),
  round(p.carbs_100g * ${grams} / 100, 2), round(p.fat_100g * ${grams} / 100, 2),
  round(p.fiber_100g * ${grams} / 100, 2), round(p.sugars_100g * ${grams} / 100, 2),
  round(p.saturated_fat_100g * ${grams} / 100, 2), round(p.salt_100g * ${grams} / 100, 2)`;

interface Logged {
  readonly date: string;
  readonly meal: string;
  readonly product: string;
}

/** In `made`, with the values of the product as it is now; none where the product is not there. */
export const loggedByWeight = (
  { date, meal, product }: Logged,
  { grams }: { readonly grams: string },
) => `
  made AS (
    ${snapshot}
    SELECT p.device_id, gen_random_uuid(), ${date}, ${meal}, p.id, p.name, p.kcal_100g,
           p.protein_100g, p.carbs_100g, p.fat_100g, p.fiber_100g, p.sugars_100g,
           p.saturated_fat_100g, p.salt_100g, NULL, NULL, NULL, NULL,
           ${grams}::numeric(12,2), ${of(`${grams}::numeric(12,2)`)}
    FROM caller JOIN products p ON p.device_id = caller.id
    WHERE p.id = ${product} AND p.deleted_at IS NULL
    RETURNING ${entryColumns}, revision
  )`;

/** The same for a number of portions of the product. */
export const loggedByPortion = (
  { date, meal, product }: Logged,
  { portion, quantity }: { readonly portion: string; readonly quantity: string },
) => `
  made AS (
    ${snapshot}
    SELECT p.device_id, gen_random_uuid(), ${date}, ${meal}, p.id, p.name, p.kcal_100g,
           p.protein_100g, p.carbs_100g, p.fat_100g, p.fiber_100g, p.sugars_100g,
           p.saturated_fat_100g, p.salt_100g, q.id, q.name, q.grams,
           ${quantity}::numeric(6,2), eaten.grams, ${of('eaten.grams')}
    FROM caller JOIN products p ON p.device_id = caller.id
    JOIN portions q ON q.device_id = caller.id AND q.product_id = p.id
    CROSS JOIN LATERAL (SELECT round(${quantity}::numeric(6,2) * q.grams, 2)) AS eaten (grams)
    WHERE p.id = ${product} AND p.deleted_at IS NULL
      AND q.id = ${portion} AND q.deleted_at IS NULL
    RETURNING ${entryColumns}, revision
  )`;
