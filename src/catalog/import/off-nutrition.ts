import { type Nutrient, nutrients } from '../../nutrients';
import { readNumber, saltOf } from './amounts';

/** Where a product of Open Food Facts has its nutrition, by the version of its schema. */
export interface NutritionFields {
  /** From 1003 on, of December 2025. */
  readonly nutrition?: unknown;
  /** Before that. */
  readonly nutriments?: unknown;
  readonly nutrition_data_per?: unknown;
  readonly product_quantity_unit?: unknown;
  readonly serving_quantity_unit?: unknown;
}

/** What a label says of 100 g or 100 ml. */
export interface Nutrition extends Readonly<Record<Nutrient, number | undefined>> {
  readonly basis: 'g' | 'ml';
  readonly kcal: number | undefined;
  readonly kilojoules: number | undefined;
}

/** What the source calls them. */
const names: Record<Nutrient, string> = {
  protein: 'proteins',
  carbs: 'carbohydrates',
  fat: 'fat',
  fiber: 'fiber',
  sugars: 'sugars',
  saturated_fat: 'saturated-fat',
  salt: 'salt',
};

type AmountOf = (nutrient: string) => number | undefined;

export function nutritionOf(product: NutritionFields): Nutrition {
  const set = fieldsOf(fieldsOf(product.nutrition)?.aggregated_set);
  const nutrients = fieldsOf(set?.nutrients);
  if (set && nutrients) return nutritionFrom(amountInSet(set, nutrients), basisOfSet(set));
  const nutriments = fieldsOf(product.nutriments) ?? {};
  return nutritionFrom((name) => readNumber(nutriments[`${name}_100g`]), basisOf(product));
}

/** `energy` is in kJ, in whatever unit it was typed in; before 2019 there was nothing else. */
function nutritionFrom(amount: AmountOf, basis: 'g' | 'ml'): Nutrition {
  const amounts = Object.fromEntries(
    nutrients.map((nutrient) => [nutrient, amount(names[nutrient])]),
  ) as Record<Nutrient, number | undefined>;
  return {
    basis,
    kcal: amount('energy-kcal'),
    kilojoules: amount('energy-kj') ?? amount('energy'),
    ...amounts,
    salt: amounts.salt ?? saltOf(amount('sodium')),
  };
}

/**
 * The set that the server makes of all that is known, in grams, kJ and kcal. What it estimates from
 * the ingredients is on no label and is left out, as it always was: it used to have a field apart.
 */
function amountInSet(set: Fields, nutrients: Fields): AmountOf {
  if (set.per !== '100g' && set.per !== '100ml') return () => undefined;
  return (name) => {
    const nutrient = fieldsOf(nutrients[name]);
    return nutrient && nutrient.source !== 'estimate' ? readNumber(nutrient.value) : undefined;
  };
}

const basisOfSet = ({ per }: Fields) => (per === '100ml' ? 'ml' : 'g');

/** As the server derives it when it moves a product to the schema of today. */
function basisOf(product: NutritionFields): 'g' | 'ml' {
  if (product.nutrition_data_per === '100ml') return 'ml';
  return (product.product_quantity_unit ?? product.serving_quantity_unit) === 'ml' ? 'ml' : 'g';
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
}
