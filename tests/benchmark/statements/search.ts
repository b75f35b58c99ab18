/** A food of the catalog as it leaves. */
export const foodColumns = `
  id, source, source_id, name, brand, barcode, quantity, category, kcal_100g, protein_100g,
  carbs_100g, fat_100g`;

/**
 * The plain part of a search: names that begin with the one word that was asked for, then those
 * with a word that does. Parts of words and typos are not looked for.
 */
export const foodsNamed = (text: string, limit: string) => `
  SELECT ${foodColumns} FROM (
    (SELECT ${foodColumns} FROM catalog_products, fold(${text}) AS asked
     WHERE name_folded >= asked AND name_folded < asked || U&'\\+10FFFF'
     ORDER BY name_folded, id LIMIT ${limit})
    UNION ALL
    (SELECT ${foodColumns} FROM catalog_products, fold(${text}) AS asked
     WHERE words @@ (asked || ':*')::tsquery AND NOT starts_with(name_folded, asked)
     ORDER BY name_folded, id LIMIT ${limit})
  ) AS found LIMIT ${limit}`;
