import type { FoodEntryUpdate } from '../../generated/api';
import type { Logged } from './expected-entry';
import type { Pantry } from './pantry';
import type { SeededRandom } from './seeded-random';
import { aMoment, anAmount, meals, someGrams, somePortions, week } from './week';

type Edit = (logged: Logged, pantry: Pantry, random: SeededRandom) => FoodEntryUpdate;

/** Every kind of second thought about what was logged. */
export const edits: readonly Edit[] = [
  function moreOrLess({ entry }, _pantry, random) {
    if (entry.portion_id === null) return someGrams(random);
    return { quantity: random.between(1, 40) / 8 };
  },
  function anotherPortion({ entry }, pantry, random) {
    return somePortions(pantry.get(entry.product_id), random);
  },
  function weighedAfterAll(_logged, _pantry, random) {
    return someGrams(random);
  },
  function anotherDay(_logged, _pantry, random) {
    return { date: random.pick(week) };
  },
  function anotherMeal(_logged, _pantry, random) {
    return { meal_type: random.pick(meals) };
  },
  function anotherTime({ entry }, _pantry, random) {
    return { consumed_at: entry.consumed_at === null ? aMoment(entry.date, random) : null };
  },
  function anotherFood(_logged, pantry, random) {
    const food = random.pick(pantry.byName());
    return { product_id: food.product.id, ...anAmount(food, random) };
  },
  function everything(_logged, pantry, random) {
    const food = random.pick(pantry.byName());
    const date = random.pick(week);
    return {
      date,
      meal_type: random.pick(meals),
      consumed_at: aMoment(date, random),
      product_id: food.product.id,
      ...anAmount(food, random),
    };
  },
  nothing,
];

/** What the entry says already: no change, and no new snapshot of a food that was edited since. */
export function nothing({ entry }: Logged): FoodEntryUpdate {
  const { date, meal_type, consumed_at, product_id, portion_id, quantity, grams } = entry;
  const amount = portion_id === null ? { grams } : { portion_id, quantity: quantity ?? undefined };
  return { date, meal_type, consumed_at, product_id, ...amount };
}
