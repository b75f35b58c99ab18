import { notFound, refused } from './client';
import { nothing } from './edits';
import type { Phone } from './phone';
import { removeDefault } from './portions';
import type { SeededRandom } from './seeded-random';
import { someGrams, week } from './week';

/** What was eaten of them stays in the diary, and its amount can still be put right. */
export async function throwsFoodsAway(
  { pantry, diary, client }: Phone,
  random: SeededRandom,
): Promise<void> {
  const eaten = [...new Set(random.some(20, diary.all()).map(({ entry }) => entry.product_id))];
  const few = Math.ceil(eaten.length / 2);
  for (const product_id of eaten.slice(0, few)) {
    const { portions } = pantry.get(product_id);
    await pantry.remove(product_id);
    const found = await client.GET('/v1/products/{product_id}', {
      params: { path: { product_id } },
    });
    expect(refused(found)).toEqual(notFound);
    for (const { id } of portions) {
      const params = { path: { portion_id: id } };
      expect(refused(await client.GET('/v1/portions/{portion_id}', { params }))).toEqual(notFound);
    }
  }
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

    const more = { ...logged.said, id: random.uuid(), product_id };
    expect(refused(await client.POST('/v1/food-entries', { body: more }))).toEqual(notFound);
  }
}
