import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/project-root';

/** A food as the files have it: every number is still the text that stands there. */
export interface Food {
  readonly name: string;
  readonly kcal: string;
  readonly protein: string | null;
  readonly carbs: string | null;
  readonly fat: string | null;
  readonly portions: readonly { readonly name: string; readonly grams: string }[];
}

/** Relative to the project; PHONE_FOODS names another folder, or one that is not there. */
export const usdaFolder = process.env.PHONE_FOODS ?? '../shared/data/usda-sr-legacy';

const energy = '1008';
const protein = '1003';
const carbohydrate = '1005';
const fat = '1004';

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
      protein: amounts.get(protein) || null,
      carbs: amounts.get(carbohydrate) || null,
      fat: amounts.get(fat) || null,
      portions: (portions.get(fdc_id) ?? []).map(({ amount, modifier, gram_weight = '' }) => ({
        name: `${amount} ${modifier}`,
        grams: gram_weight,
      })),
    };
  });
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
