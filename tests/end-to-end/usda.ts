import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/project-root';
import { type Nutrient, eachNutrient } from '../support/nutrients';

/** A food as the files have it: every number is still the text that stands there. */
export interface Food {
  readonly name: string;
  readonly kcal: string;
  readonly amounts: Readonly<Record<Nutrient, string | null>>;
  readonly portions: readonly { readonly name: string; readonly grams: string }[];
}

/** Relative to the project; PHONE_FOODS names another folder, or one that is not there. */
export const usdaFolder = process.env.PHONE_FOODS ?? '../shared/data/usda-sr-legacy';

const energy = '1008';
/** What `nutrient.csv` has them by; salt follows from sodium. */
export const idsOfNutrients = {
  protein: '1003',
  carbs: '1005',
  fat: '1004',
  fiber: '1079',
  sugars: '2000',
  saturated_fat: '1258',
} as const;
const sodium = '1093';

/** Every food of the folder that has an energy; undefined when there is no such folder. */
export function usdaFoods(): Food[] | undefined {
  const folder = join(projectRoot, usdaFolder);
  if (!existsSync(join(folder, 'food.csv'))) return undefined;

  const nutrients = byFood(rows(folder, 'food_nutrient.csv'));
  const portions = byFood(rows(folder, 'food_portion.csv'));
  return rows(folder, 'food.csv').flatMap(({ fdc_id, description = '' }) => {
    const amounts = new Map(nutrients.get(fdc_id)?.map((row) => [row.nutrient_id, row.amount]));
    const kcal = amounts.get(energy);
    if (!kcal) return [];
    return {
      name: description,
      kcal,
      amounts: eachNutrient('', '', (nutrient) =>
        nutrient === 'salt'
          ? saltOf(amounts.get(sodium))
          : amounts.get(idsOfNutrients[nutrient]) || null,
      ),
      portions: (portions.get(fdc_id) ?? []).map(({ amount, modifier, gram_weight = '' }) => ({
        name: `${amount} ${modifier}`,
        grams: gram_weight,
      })),
    };
  });
}

/** Milligrams of sodium x 25 are ten thousandths of a gram of salt; all as text. */
export function saltOf(sodiumMg: string | null | undefined): string | null {
  if (!sodiumMg) return null;
  const [whole = '0', decimals = ''] = sodiumMg.split('.');
  const digits = (BigInt(whole + decimals) * 25n).toString().padStart(decimals.length + 5, '0');
  const point = digits.length - decimals.length - 4;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

type Row = Readonly<Partial<Record<string, string>>>;

function byFood(rows: readonly Row[]): Map<string | undefined, Row[]> {
  const grouped = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const group = grouped.get(row.fdc_id);
    if (group) group.push(row);
    else grouped.set(row.fdc_id, [row]);
  }
  return grouped;
}

function rows(folder: string, file: string): Row[] {
  return parse(readFileSync(join(folder, file)), { columns: true });
}
