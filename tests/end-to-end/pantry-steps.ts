import { idsByName } from './by-name';
import { notFound, refused } from './client';
import { nothing } from './edits';
import { cutName } from './expected';
import { inFlight } from './in-flight';
import type { Phone } from './phone';
import { readPortions, removeDefault } from './portions';
import { planProduct } from './product-plan';
import type { SeededRandom } from './seeded-random';
import type { Food } from './usda';
import { someGrams, week } from './week';

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

/** New values for foods that have been eaten: what was logged stays as it was logged. */
export async function correctsItsFoods(
  { pantry, diary }: Phone,
  random: SeededRandom,
): Promise<void> {
  const eaten = random.some(12, diary.all());
  for (const { entry } of eaten) {
    const { product } = pantry.get(entry.product_id);
    await pantry.update(product.id, {
      name: cutName(`Corrected: ${product.name}`),
      kcal_100g: random.between(0, 1000),
      // As from a label that speaks of a serving of 30 g: more decimals than are kept.
      protein_100g: (random.between(0, 250) / 10 / 30) * 100,
      fat_100g: random.isLucky(0.5) ? null : 7.005,
    });
  }
  for (const date of week) await diary.readAll({ date }, 50);
  for (const logged of eaten) await diary.edit(logged.entry.id, nothing(logged));
}

/** What was eaten of them stays in the diary, and its amount can still be put right. */
export async function throwsFoodsAway(
  { pantry, diary, client }: Phone,
  random: SeededRandom,
): Promise<void> {
  const eaten = [...new Set(random.some(20, diary.all()).map(({ entry }) => entry.product_id))];
  const few = Math.max(2, eaten.length / 2);
  for (const id of eaten.slice(0, few)) await pantry.remove(id);
  for (const id of eaten.slice(few)) {
    const stocked = pantry.get(id);
    if (stocked.portions.length > 1) await removeDefault(client, stocked);
    await pantry.read(id);
  }
  await diary.readAll({ from: week[0], to: week[6] }, 200);

  for (const logged of diary.all().filter(({ entry }) => eaten.includes(entry.product_id))) {
    const { id, portion_id, product_id } = logged.entry;
    await diary.edit(id, nothing(logged));
    await diary.edit(id, portion_id === null ? someGrams(random) : { quantity: 2.345 });
    if (random.isLucky(0.3)) await diary.edit(id, someGrams(random));
    if (pantry.find(product_id)) continue;

    const params = { path: { product_id } };
    expect(refused(await client.GET('/v1/products/{product_id}', { params }))).toEqual(notFound);
    const more = { ...logged.said, id: random.uuid(), product_id };
    expect(refused(await client.POST('/v1/food-entries', { body: more }))).toEqual(notFound);
  }
}
