import type { Food } from './usda';

/**
 * For a machine without the USDA files: a dozen foods of ours, with figures per 100 g and gram
 * weights that the USDA publishes as facts. They are few but not tame: a name of 131 characters,
 * one with quotes, a food of pure fat, one of nothing, one without a portion.
 */
export const smallFoods: readonly Food[] = [
  food('Butter, salted', ['717', '0.85', '0.06', '81.11'], {
    '1 pat (1" sq, 1/3" high)': '5',
    '1 tbsp': '14.2',
    '1 cup': '227',
  }),
  food('Nuts, almonds', ['579', '21.15', '21.55', '49.93'], {
    '1 oz (23 whole kernels)': '28.35',
    '1 almond': '1.2',
  }),
  food('Egg, whole, raw, fresh', ['143', '12.56', '0.72', '9.51'], {
    '1 large': '50',
    '1 cup (4.86 large eggs)': '243',
    '1 small': '38',
  }),
  food('Oil, olive, salad or cooking', ['884', '0.00', '0.00', '100.00'], {
    '1 tablespoon': '13.5',
    '1 tsp': '4.5',
  }),
  food('Bananas, raw', ['89', '1.09', '22.84', '0.33'], {
    '1 small (6" to 6-7/8" long)': '101',
    '1 medium (7" to 7-7/8" long)': '118',
  }),
  food('Carrots, raw', ['41', '0.93', '9.58', '0.24'], {
    '1 cup grated': '110',
    '1 slice': '3',
  }),
  food('Spices, pepper, black', ['251', '10.39', '63.95', '3.26'], {
    '1 tsp, ground': '2.3',
    '1 dash': '0.1',
  }),
  food('Salt, table', ['0', '0.00', '0.00', '0.00'], { '1 dash': '0.4' }),
  food('Honey', ['304', '0.30', '82.40', '0.00'], { '1 tbsp': '21' }),
  food('Bread, rye', ['259', '8.50', '48.30', '3.30'], {
    '1 oz': '28.35',
    '1 slice, thin': '25',
  }),
  food('Rice, white, long-grain, regular, raw, enriched', ['365', '7.13', '79.95', '0.66'], {}),
  food(
    'Beef, chuck, under blade center steak, boneless, Denver Cut, ' +
      'separable lean and fat, trimmed to 0" fat, all grades, cooked, grilled',
    ['227', '26.18', '0.21', '13.54'],
    { '3 oz': '85', '1 steak': '353' },
  ),
];

type Figures = readonly [kcal: string, protein: string, carbs: string, fat: string];

function food(name: string, figures: Figures, portions: Record<string, string>): Food {
  const [kcal, protein, carbs, fat] = figures;
  // The rest follows from these: one is unknown, and another has more decimals than are kept.
  const others = { fiber: null, sugars: carbs, saturated_fat: `${fat}5`, salt: protein };
  return {
    name,
    kcal,
    amounts: { protein, carbs, fat, ...others },
    portions: Object.entries(portions).map(([portion, grams]) => ({ name: portion, grams })),
  };
}
