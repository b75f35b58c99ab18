/** A product as it leaves: `numeric` as the number that it is. */
export const productColumns = `
  id, name, kcal_100g, protein_100g::float8, carbs_100g::float8, fat_100g::float8, barcode,
  is_favorite, created_at, updated_at`;
