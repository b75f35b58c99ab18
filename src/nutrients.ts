/** Those that energy comes from. A calculated goal has a target for each. */
export const macros = ['protein', 'carbs', 'fat'] as const;

/** The nutrients that a food has values of besides its energy, in the order of the contract. */
export const nutrients = [...macros, 'fiber', 'sugars', 'saturated_fat', 'salt'] as const;

export type Macro = (typeof macros)[number];
export type Nutrient = (typeof nutrients)[number];

/** Grams in 100 g of a food; null where unknown. */
export type NutrientsPer100g = { readonly [N in Nutrient as `${N}_100g`]: number | null };

/** Grams in what was eaten; null where unknown. */
export type NutrientGrams = { readonly [N in Nutrient as `${N}_g`]: number | null };

/** The names of the fields of a nutrient. */
export interface NutrientFields {
  readonly nutrient: Nutrient;
  /** In a food. */
  readonly per100g: `${Nutrient}_100g`;
  /** In an entry, a sum and a target. */
  readonly grams: `${Nutrient}_g`;
  /** In a sum: how many of its entries lack the nutrient. */
  readonly entriesWithout: `entries_without_${Nutrient}`;
}

export const nutrientFields: readonly NutrientFields[] = nutrients.map((nutrient) => ({
  nutrient,
  per100g: `${nutrient}_100g`,
  grams: `${nutrient}_g`,
  entriesWithout: `entries_without_${nutrient}`,
}));

export const fieldsPer100g = nutrientFields.map(({ per100g }) => per100g);
export const fieldsInGrams = nutrientFields.map(({ grams }) => grams);

/**
 * An object with one field for each nutrient, in their order.
 *
 * @param kind which of the nutrient's fields
 */
export function byNutrient<Kind extends Exclude<keyof NutrientFields, 'nutrient'>, Value>(
  kind: Kind,
  valueOf: (fields: NutrientFields) => Value,
): { readonly [Field in NutrientFields[Kind]]: Value } {
  const values: Record<string, Value> = {};
  for (const fields of nutrientFields) values[fields[kind]] = valueOf(fields);
  return values as { readonly [Field in NutrientFields[Kind]]: Value };
}
