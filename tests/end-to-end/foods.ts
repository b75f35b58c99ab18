import type { SeededRandom } from './seeded-random';
import { smallFoods } from './small-foods';
import { type Food, usdaFolder, usdaFoods } from './usda';

const maxFoods = 500;
/** Of the foods with the longest names, and of those with the most portions, so many for certain. */
const extremes = 25;

export interface FoodSource {
  readonly foods: readonly Food[];
  /** Where they come from, for the name of the test. */
  readonly origin: string;
}

/** The foods for the phone: real ones, or the project's own few where the files are absent. */
export function chooseFoods(random: SeededRandom): FoodSource {
  const all = usdaFoods();
  if (!all) {
    const origin = `${smallFoods.length} foods of its own, as ${usdaFolder} is absent`;
    return { foods: smallFoods, origin };
  }
  const chosen = new Set([
    ...all.toSorted((a, b) => b.name.length - a.name.length).slice(0, extremes),
    ...all.toSorted((a, b) => b.portions.length - a.portions.length).slice(0, extremes),
    ...random.some(maxFoods, all),
  ]);
  const foods = random.some(maxFoods, [...chosen].slice(0, maxFoods));
  return { foods, origin: `${foods.length} foods of ${usdaFolder}` };
}
