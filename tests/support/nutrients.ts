/** The nutrients of the contract, listed apart from the code under test. */
export const nutrients = [
  'protein',
  'carbs',
  'fat',
  'fiber',
  'sugars',
  'saturated_fat',
  'salt',
] as const;
export type Nutrient = (typeof nutrients)[number];

/** An object with one value for each nutrient, under its name with what stands before and after it. */
export function eachNutrient<Before extends string, After extends string, Value>(
  before: Before,
  after: After,
  valueOf: (nutrient: Nutrient) => Value,
) {
  return Object.fromEntries(
    nutrients.map((nutrient) => [`${before}${nutrient}${after}`, valueOf(nutrient)]),
  ) as { [Field in `${Before}${Nutrient}${After}`]: Value };
}

export const unknownPer100g = eachNutrient('', '_100g', () => null);
export const unknownGrams = eachNutrient('', '_g', () => null);
export const noGrams = eachNutrient('', '_g', () => 0);
