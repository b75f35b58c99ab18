import Big from 'big.js';
import type { FoodPortion } from '../food';
import { energyPer100g, nutrientsPer100g, portionGrams, readNumber, saltOf } from './amounts';
import { type Fault, type Finding, type FoodReader, Unusable } from './findings';
import { longestName, readText } from './text';
import { openCsvFiles } from './usda-files';
import { fault, type NumberedRow, type Row, rowsOf } from './usda-rows';

/** The foods that USDA measured itself; branded and survey foods are other sets. */
const taken = new Set(['foundation_food', 'sr_legacy_food']);

const required = ['food.csv', 'food_nutrient.csv'];
const files = [
  'food_category.csv',
  'measure_unit.csv',
  'food.csv',
  'food_nutrient.csv',
  'food_portion.csv',
];

/** The numbers of the nutrients that are read, as `nutrient.csv` has them. */
const nutrients = {
  '1008': 'kcal',
  '1062': 'kilojoules',
  // Foundation foods may have their energy by Atwater factors only: specific, general.
  '2048': 'kcalSpecific',
  '2047': 'kcalGeneral',
  '1003': 'protein',
  '1005': 'carbs',
  '1004': 'fat',
  '1079': 'fiber',
  '2033': 'fiberAoac',
  '2000': 'sugars',
  '1063': 'sugarsNlea',
  '1258': 'saturated_fat',
  '1093': 'sodiumMg',
} as const;
type Nutrient = (typeof nutrients)[keyof typeof nutrients];

/** A product holds a hundred, and the one of 100 g is among them. */
const maxPortions = 99;

/** What the files say of one food, gathered from all of them. */
interface Gathered {
  readonly line: number;
  readonly description: string | undefined;
  readonly category: string | undefined;
  readonly amounts: Partial<Record<Nutrient, number>>;
  readonly portions: (FoodPortion & { readonly order: number })[];
}

type ReadRows = (name: string, faults: Fault[]) => AsyncIterable<NumberedRow>;
/** Reads the CSV files of USDA FoodData Central, from a folder or from the distributed zip. */
export async function usdaFoods(path: string): Promise<FoodReader> {
  const csv = await openCsvFiles(path);
  const missing = required.filter((name) => !csv.sizes.has(name));
  if (missing.length > 0) {
    csv.close();
    throw new Error(`${path} has no ${missing.join(' and no ')}`);
  }
  const present = files.filter((name) => csv.sizes.has(name));
  const total = present.reduce((sum, name) => sum + (csv.sizes.get(name) ?? 0), 0);
  const progress = { read: 0 };
  return {
    share: () => (total === 0 ? 1 : progress.read / total),
    async *findings(signal) {
      try {
        yield* gather((name, faults) => rowsOf(csv, name, progress, faults, signal));
      } finally {
        csv.close();
      }
    },
  };
}

/**
 * The foods that are taken are some eight thousand in the largest distribution, so they are held;
 * the files of millions of lines beside them are streamed past.
 */
async function* gather(read: ReadRows): AsyncGenerator<Finding> {
  const faults: Fault[] = [];
  const rows = (name: string) => read(name, faults);
  const categories = new Map<string, string>();
  for await (const { row } of rows('food_category.csv')) {
    categories.set(row.id ?? '', row.description ?? '');
  }
  const units = new Map<string, string>();
  for await (const { row } of rows('measure_unit.csv')) units.set(row.id ?? '', row.name ?? '');

  const foods = new Map<string, Gathered>();
  for await (const { row, line } of rows('food.csv')) {
    const id = row.fdc_id ?? '';
    if (!taken.has(row.data_type ?? '')) yield { kind: 'skipped' };
    else if (!/^\d{1,10}$/.test(id)) faults.push(fault('food.csv', line, id, 'no fdc_id'));
    else if (foods.has(id)) faults.push(fault('food.csv', line, id, 'the fdc_id occurred before'));
    else {
      const category = categories.get(row.food_category_id ?? '') ?? row.food_category_id;
      const description = readText(row.description, { max: longestName });
      foods.set(id, { line, description, category, amounts: {}, portions: [] });
    }
  }
  for await (const { row, line } of rows('food_nutrient.csv')) {
    const nutrient = nutrients[row.nutrient_id as keyof typeof nutrients] as Nutrient | undefined;
    const food = nutrient && foods.get(row.fdc_id ?? '');
    if (!food) continue;
    const amount = readNumber(row.amount);
    if (amount !== undefined) food.amounts[nutrient] = amount;
    else
      faults.push(fault('food_nutrient.csv', line, row.fdc_id, `the ${nutrient} is not a number`));
  }
  for await (const { row, line } of rows('food_portion.csv')) {
    const food = foods.get(row.fdc_id ?? '');
    if (!food) continue;
    const name = portionName(row, units);
    const grams = portionGrams(readNumber(row.gram_weight));
    if (name === undefined || grams === undefined) {
      const reason =
        name === undefined ? 'the portion has no name' : 'the portion has an impossible weight';
      faults.push(fault('food_portion.csv', line, row.fdc_id, reason));
    } else food.portions.push({ name, grams, order: readNumber(row.seq_num) ?? 0 });
  }

  // A line that can't be used costs the food that line, not the food.
  for (const rejected of faults) {
    yield { kind: rejected.place.file === 'food.csv' ? 'rejected' : 'mended', ...rejected };
  }
  for (const [id, food] of foods) yield toFinding(id, food);
}

function toFinding(id: string, { line, description, category, amounts, portions }: Gathered) {
  const place = { file: 'food.csv', line };
  try {
    if (description === undefined) throw new Unusable('no description');
    const kcal =
      amounts.kcal ??
      (amounts.kilojoules === undefined
        ? (amounts.kcalSpecific ?? amounts.kcalGeneral)
        : undefined);
    const leftOut: string[] = [];
    // Foundation foods may have fiber and sugars by another method only.
    const nutrientsOf = {
      ...amounts,
      fiber: amounts.fiber ?? amounts.fiberAoac,
      sugars: amounts.sugars ?? amounts.sugarsNlea,
      salt: saltOf(gramsOf(amounts.sodiumMg)),
    };
    const food = {
      source: 'usda' as const,
      source_id: id,
      name: description,
      brand: null,
      barcode: null,
      quantity: null,
      category: readText(category) ?? null,
      basis: 'g' as const,
      scan_count: 0,
      kcal_100g: energyPer100g(kcal, amounts.kilojoules),
      ...nutrientsPer100g((nutrient) => nutrientsOf[nutrient], leftOut),
      portions: portions
        .toSorted((a, b) => a.order - b.order)
        .slice(0, maxPortions)
        .map(({ name, grams }) => ({ name, grams })),
    };
    const mended = leftOut.join('; ');
    return { kind: 'food' as const, food, place, ...(mended !== '' && { mended }) };
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    return { kind: 'rejected' as const, place, id, reason: error.message };
  }
}

const gramsOf = (mg: number | undefined) =>
  mg === undefined ? undefined : new Big(mg).div(1000).toNumber();

/**
 * "1 cup, chopped": the amount, the unit or the description, and what it is of. SR Legacy has its
 * units in the modifier, and says of the unit only that it is undetermined.
 */
function portionName(row: Row, units: ReadonlyMap<string, string>): string | undefined {
  const unit = row.measure_unit_id === '9999' ? undefined : units.get(row.measure_unit_id ?? '');
  const what = [unit === 'undetermined' ? undefined : unit, row.portion_description, row.modifier]
    .map((part) => readText(part))
    .filter((text) => text !== undefined);
  if (what.length === 0) return undefined;
  const amount = readNumber(row.amount);
  return readText([amount === undefined ? '' : String(amount), what.join(', ')].join(' '));
}
