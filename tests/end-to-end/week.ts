import type { MealType } from '../../generated/api';
import type { Logged } from './expected-entry';
import type { Stocked } from './pantry';
import type { SeededRandom } from './seeded-random';

/** A week with a leap day and the end of a month in it. */
export const week = [
  '2024-02-26',
  '2024-02-27',
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-03-02',
  '2024-03-03',
] as const;

export const meals: readonly MealType[] = ['breakfast', 'lunch', 'dinner', 'snacks'];

/** Some of them have more decimals than are kept. */
const quantities = [1, 2, 3, 0.5, 1.5, 0.25, 1 / 3, 2 / 3, 1.005, 12.345];
const grams = [100, 50, 150, 350, 7, 12.5, 33.3, 28.35, 0.07, 99.995, 1000 / 7];
/** From the last zone of the earth to the first: in UTC the day is often another one. */
const offsets = ['-11:00', '-03:30', '+00:00', '+05:45', '+13:00'];

/** All that is eaten on a day. */
export function planDay(
  date: string,
  pantry: readonly Stocked[],
  random: SeededRandom,
): Logged['said'][] {
  return meals.flatMap((meal_type) =>
    random.some(random.between(2, 5), pantry).map((food) => ({
      id: random.uuid(),
      date,
      meal_type,
      ...(random.isLucky(0.4) && { consumed_at: aMoment(date, random) }),
      product_id: food.product.id,
      ...anAmount(food, random),
    })),
  );
}

/** By portion or by weight. */
export function anAmount(food: Stocked, random: SeededRandom) {
  return random.isLucky(0.6) ? somePortions(food, random) : someGrams(random);
}

export function somePortions({ portions }: Stocked, random: SeededRandom) {
  return { portion_id: random.pick(portions).id, quantity: random.pick(quantities) };
}

export function someGrams(random: SeededRandom) {
  return { grams: random.pick(grams) };
}

export function aMoment(date: string, random: SeededRandom): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const time = `${two(random.between(0, 23))}:${two(random.between(0, 59))}:00`;
  return `${date}T${time}${random.pick(offsets)}`;
}
