import { idsByName } from './by-name';
import { nothing } from './edits';
import { cutName } from './expected';
import { inFlight } from './in-flight';
import type { Phone } from './phone';
import { changePortion, readPortions } from './portions';
import { planProduct } from './product-plan';
import type { SeededRandom } from './seeded-random';
import type { Food } from './usda';
import { week } from './week';

export async function stocksUp(
  { pantry }: Phone,
  foods: readonly Food[],
  random: SeededRandom,
): Promise<void> {
  const plans = foods.map((food) => planProduct(food, random));
  await inFlight(6, plans, (plan) => pantry.add(plan));
}

/** Everything that the files say is there, once and in the order of PostgreSQL's ICU collation. */
export async function looksThroughItsPantry(
  { pantry, client }: Phone,
  databaseUrl: string,
  random: SeededRandom,
): Promise<void> {
  const tenPages = Math.ceil(pantry.byName().length / 10);
  const products = await pantry.listed(tenPages);
  expect(products.map(({ id }) => id)).toEqual(await idsByName(databaseUrl, products));

  await pantry.readAll(200);
  for (const stocked of random.some(20, pantry.byName())) await readPortions(client, stocked);
}

/**
 * New values for foods that have been eaten, and for their portions: what was logged stays as it
 * was logged, until its amount changes.
 */
export async function correctsItsFoods(
  { pantry, diary, client }: Phone,
  random: SeededRandom,
): Promise<void> {
  const eaten = random.some(12, diary.all());
  for (const { entry } of eaten) {
    const stocked = pantry.get(entry.product_id);
    await pantry.update(entry.product_id, {
      name: cutName(`Corrected: ${stocked.product.name}`),
      kcal_100g: random.between(0, 1000),
      // As from a label that speaks of a serving of 30 g: more decimals than are kept.
      protein_100g: (random.between(0, 250) / 10 / 30) * 100,
      carbs_100g: 1.15,
      fat_100g: random.isLucky(0.5) ? null : 7.005,
      salt_100g: random.isLucky(0.5) ? null : 1.005,
    });
    if (entry.portion_id === null) continue;
    const corrected = { name: 'Corrected portion', grams: 33.335 };
    await changePortion(client, stocked, entry.portion_id, corrected);
  }
  for (const date of week) await diary.readAll({ date }, 50);

  for (const logged of eaten) {
    const { id, portion_id } = logged.entry;
    await diary.edit(id, nothing(logged));
    // 350 g of 1.15 are 4.025, which no binary fraction is: arithmetic in doubles says 4.02.
    if (random.isLucky(0.5)) await diary.edit(id, portion_id ? { quantity: 4.2 } : { grams: 350 });
  }
}
