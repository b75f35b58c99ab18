interface Pushed {
  /** Each an array of created records, as JSON. */
  readonly products: string;
  readonly portions: string;
  readonly entries: string;
  /** What the cursor names. */
  readonly epoch: string;
  readonly after: string;
}

/**
 * New products, portions and food entries, each statement for all records of its table. A record
 * whose id is there already has been pushed before. Nothing is done for a cursor that is no longer
 * good.
 */
export const recordsPushed = ({ products, portions, entries, epoch, after }: Pushed) => `
  good AS (
    SELECT id FROM caller
    WHERE whole_epoch = ${epoch} AND revision >= ${after} AND horizon <= ${after}
  ), new_products AS (
    INSERT INTO products (
      device_id, id, name, kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g, sugars_100g,
      saturated_fat_100g, salt_100g
    )
    SELECT good.id, told.id, told.name, kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g,
           sugars_100g, saturated_fat_100g, salt_100g
    FROM good, json_to_recordset(${products}) AS told (
      id uuid, name text, kcal_100g integer, protein_100g numeric, carbs_100g numeric,
      fat_100g numeric, fiber_100g numeric, sugars_100g numeric, saturated_fat_100g numeric,
      salt_100g numeric
    )
    WHERE NOT EXISTS (
      SELECT FROM products known WHERE known.device_id = good.id AND known.id = told.id
    )
    RETURNING id, name, kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g, sugars_100g,
      saturated_fat_100g, salt_100g
  ), new_portions AS (
    INSERT INTO portions (device_id, id, product_id, name, grams, is_default)
    SELECT good.id, told.id, told.product_id, told.name, told.grams, coalesce(is_default, false)
    FROM good, json_to_recordset(${portions}) AS told (
      id uuid, product_id uuid, name text, grams numeric, is_default boolean
    )
    WHERE NOT EXISTS (
      SELECT FROM portions known WHERE known.device_id = good.id AND known.id = told.id
    )
    RETURNING id, product_id, name, grams
  ), told AS MATERIALIZED (
    SELECT good.id AS device, told.* FROM good, json_to_recordset(${entries}) AS told (
      id uuid, date date, meal_type meal_type, product_id uuid, portion_id uuid,
      quantity numeric(6,2), grams numeric(12,2), name text, kcal numeric(12,2)
    )
    WHERE NOT EXISTS (
      SELECT FROM food_entries known WHERE known.device_id = good.id AND known.id = told.id
    )
  ), foods AS (
    SELECT * FROM new_products
    UNION ALL
    SELECT known.id, known.name, kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g,
           sugars_100g, saturated_fat_100g, salt_100g
    FROM (SELECT DISTINCT device, product_id FROM told) AS named
    JOIN products known ON known.device_id = device AND known.id = product_id
    WHERE known.deleted_at IS NULL
  ), servings AS (
    SELECT id, product_id, name, grams FROM new_portions
    UNION ALL
    SELECT known.id, known.product_id, known.name, known.grams
    FROM (SELECT DISTINCT device, portion_id FROM told) AS named
    JOIN portions known ON known.device_id = device AND known.id = portion_id
    WHERE known.deleted_at IS NULL
  ), new_entries AS (
    INSERT INTO food_entries (
      device_id, id, date, meal_type, product_id, name, kcal_100g, protein_100g, carbs_100g,
      fat_100g, fiber_100g, sugars_100g, saturated_fat_100g, salt_100g, portion_id, portion_name,
      portion_grams, quantity, grams, kcal, protein_g, carbs_g, fat_g, fiber_g, sugars_g,
      saturated_fat_g, salt_g
    )
    SELECT device, told.id, date, meal_type, told.product_id, coalesce(p.name, told.name),
           kcal_100g, protein_100g, carbs_100g, fat_100g, fiber_100g, sugars_100g,
           saturated_fat_100g, salt_100g, told.portion_id, q.name, q.grams, quantity,
           eaten.grams, coalesce(told.kcal, round(kcal_100g * eaten.grams / 100, 2)),
           round(protein_100g * eaten.grams / 100, 2), round(carbs_100g * eaten.grams / 100, 2),
           round(fat_100g * eaten.grams / 100, 2), round(fiber_100g * eaten.grams / 100, 2),
           round(sugars_100g * eaten.grams / 100, 2),
           round(saturated_fat_100g * eaten.grams / 100, 2),
           round(salt_100g * eaten.grams / 100, 2)
    FROM told
    LEFT JOIN foods p ON p.id = told.product_id
    LEFT JOIN servings q ON q.id = told.portion_id AND q.product_id = told.product_id
    CROSS JOIN LATERAL (SELECT coalesce(round(quantity * q.grams, 2), told.grams)) AS eaten (grams)
  )
  SELECT EXISTS (SELECT FROM good) AS is_good FROM caller`;
