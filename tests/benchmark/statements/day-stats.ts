/** A row for each meal that has entries and one for the whole, each with the water and the goal. */
export const dayStats = (device: string, date: string) => `
  SELECT eaten.*, drunk.water_ml AS drunk_ml, goal.*
  FROM (
    SELECT food_entries.meal_type, count(*) AS entries,
           coalesce(sum(kcal), 0) AS eaten_kcal, coalesce(sum(protein_g), 0) AS eaten_protein_g,
           coalesce(sum(carbs_g), 0) AS eaten_carbs_g, coalesce(sum(fat_g), 0) AS eaten_fat_g,
           coalesce(sum(fiber_g), 0) AS eaten_fiber_g, coalesce(sum(sugars_g), 0) AS eaten_sugars_g,
           coalesce(sum(saturated_fat_g), 0) AS eaten_saturated_fat_g,
           coalesce(sum(salt_g), 0) AS eaten_salt_g,
           count(*) - count(protein_g) AS entries_without_protein,
           count(*) - count(carbs_g) AS entries_without_carbs,
           count(*) - count(fat_g) AS entries_without_fat,
           count(*) - count(fiber_g) AS entries_without_fiber,
           count(*) - count(sugars_g) AS entries_without_sugars,
           count(*) - count(saturated_fat_g) AS entries_without_saturated_fat,
           count(*) - count(salt_g) AS entries_without_salt
    FROM food_entries
    WHERE device_id = ${device} AND food_entries.date = ${date} AND deleted_at IS NULL
    GROUP BY ROLLUP (food_entries.meal_type)
  ) eaten
  CROSS JOIN (
    SELECT coalesce(sum(amount_ml), 0) AS water_ml FROM water_logs
    WHERE device_id = ${device} AND water_logs.date = ${date} AND deleted_at IS NULL
  ) drunk
  LEFT JOIN (
    SELECT id, goal_type, effective_from, kcal, protein_g, carbs_g, fat_g, fiber_g, sugars_g,
           saturated_fat_g, salt_g, water_ml FROM goals
    WHERE device_id = ${device} AND goals.effective_from <= ${date} AND deleted_at IS NULL
    ORDER BY goals.effective_from DESC LIMIT 1
  ) goal ON true`;

export const meals = ['breakfast', 'lunch', 'dinner', 'snacks'] as const;
