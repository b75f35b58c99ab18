import { type NutritionFields, nutritionOf } from '../../src/catalog/import/off-nutrition';

const amount = (value: number | string, unit = 'g', source = 'packaging') => ({
  value,
  unit,
  source,
  source_index: 0,
  source_per: '100g',
});

/** What the server makes of all sets of a product, in schema 1003 and 1004. */
const aggregated = (nutrients: object, per = '100g') => ({
  nutrition: { input_sets: [], aggregated_set: { per, preparation: 'as_sold', nutrients } },
});

const shapes: readonly (readonly [string, NutritionFields, object])[] = [
  [
    'a set of schema 1003',
    aggregated({
      energy: amount(2252, 'kJ'),
      'energy-kcal': amount(539, 'kcal'),
      proteins: amount(6.3),
      carbohydrates: amount(57.5),
      fat: amount(30.9),
    }),
    { basis: 'g', kcal: 539, kilojoules: 2252, protein: 6.3, carbs: 57.5, fat: 30.9 },
  ],
  [
    'values that are text, as the conversion of old products leaves them',
    aggregated({ 'energy-kcal': amount('60.866796666667', 'kcal'), carbohydrates: amount('8.8') }),
    { kcal: 60.866796666667, carbs: 8.8, fat: undefined },
  ],
  [
    'a drink, per 100 ml',
    aggregated({ 'energy-kj': amount(180, 'kJ') }, '100ml'),
    { basis: 'ml', kcal: undefined, kilojoules: 180 },
  ],
  [
    'a set with energy in kilojoules alone',
    aggregated({ energy: amount(125, 'kJ') }),
    { kcal: undefined, kilojoules: 125 },
  ],
  [
    'what is estimated from the ingredients',
    aggregated({ 'energy-kcal': amount(100, 'kcal'), fat: amount(9, 'g', 'estimate') }),
    { kcal: 100, fat: undefined },
  ],
  [
    'a set per serving, which can be none of 100 g',
    aggregated({ 'energy-kcal': amount(100, 'kcal') }, 'serving'),
    { kcal: undefined },
  ],
  [
    'an empty set, where a serving had no size',
    { nutrition: { aggregated_set: {}, input_sets: [] } },
    { kcal: undefined, kilojoules: undefined },
  ],
  [
    'nutriments of schema 1002',
    {
      nutrition_data_per: '100g',
      nutriments: {
        'energy-kcal_100g': 539,
        energy_100g: 2252,
        proteins_100g: '6,3',
        fat_100g: 31,
      },
    },
    { basis: 'g', kcal: 539, kilojoules: 2252, protein: 6.3, fat: 31 },
  ],
  [
    'the other nutrients of a set of schema 1003',
    aggregated({
      'energy-kcal': amount(539, 'kcal'),
      fiber: amount(3.4, 'g', 'estimate'),
      sugars: amount(56.3),
      'saturated-fat': amount(10.6),
      salt: amount(0.107),
      sodium: amount(0.04),
    }),
    { fiber: undefined, sugars: 56.3, saturated_fat: 10.6, salt: 0.107 },
  ],
  [
    'salt by its sodium',
    aggregated({ 'energy-kcal': amount(100, 'kcal'), sodium: amount(0.0428) }),
    { salt: 0.107 },
  ],
  [
    'the other nutrients of nutriments',
    {
      nutriments: {
        'energy-kcal_100g': 539,
        fiber_100g: '0',
        sugars_100g: 56.3,
        'saturated-fat_100g': 10.6,
        sodium_100g: '0,0428',
      },
    },
    { fiber: 0, sugars: 56.3, saturated_fat: 10.6, salt: 0.107 },
  ],
  [
    'nutriments of before 2019, with energy in kilojoules',
    { nutriments: { energy_100g: '1530', energy_unit: 'kcal', energy_value: '366' } },
    { kcal: undefined, kilojoules: 1530 },
  ],
  [
    'nutriments of a drink',
    { product_quantity_unit: 'ml', nutriments: { 'energy-kcal_100g': 42 } },
    { basis: 'ml', kcal: 42 },
  ],
  ['no nutrition at all', { nutrition: null, nutriments: 'none' }, { kcal: undefined }],
];

test.each(shapes)('reads %s', (_what, product, nutrition) => {
  expect(nutritionOf(product)).toMatchObject(nutrition);
});
