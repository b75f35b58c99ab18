import { notFound, refused } from './client';
import { edits } from './edits';
import { inFlight } from './in-flight';
import type { Phone } from './phone';
import type { SeededRandom } from './seeded-random';
import { meals, planDay, week } from './week';

/** One after the other: the order of logging is the order of the diary. */
export async function eats(
  { pantry, diary }: Phone,
  days: readonly string[],
  random: SeededRandom,
): Promise<void> {
  for (const day of days) {
    for (const entry of planDay(day, pantry.byName(), random)) await diary.log(entry);
  }
}

/** By day, by meal of a day, by meal in a range, and the week as a whole. */
export async function readsItsDiary({ diary }: Phone): Promise<void> {
  for (const date of week) {
    await diary.readAll({ date }, 5);
    for (const meal_type of meals) await diary.readAll({ date, meal_type }, 50);
  }
  for (const meal_type of meals) {
    await diary.readAll({ from: week[1], to: week[5], meal_type }, 7);
  }
  await diary.readAll({ from: week[0], to: week[6] }, 50);
}

export async function hasSecondThoughts(phone: Phone, random: SeededRandom): Promise<void> {
  const { pantry, diary, client } = phone;
  for (const edit of edits) {
    const planned = random
      .some(8, diary.all())
      .map((logged) => ({ id: logged.entry.id, changes: edit(logged, pantry, random) }));
    await inFlight(4, planned, ({ id, changes }) => diary.edit(id, changes));
  }

  await inFlight(4, random.some(10, diary.all()), async ({ entry }) => {
    await diary.remove(entry.id);
    const params = { path: { food_entry_id: entry.id } };
    const found = await client.GET('/v1/food-entries/{food_entry_id}', { params });
    expect(refused(found)).toEqual(notFound);
  });
  await readsItsDiary(phone);
}
