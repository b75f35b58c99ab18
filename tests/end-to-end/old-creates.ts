import { answered, idTaken, notFound, refused } from './client';
import { inFlight } from './in-flight';
import type { Stocked } from './pantry';
import type { Phone } from './phone';
import type { SeededRandom } from './seeded-random';

/**
 * Creates from days ago, sent again by a phone that never learned they arrived: each is answered
 * as the first time, with the row as it is by now, and changes nothing.
 */
export async function sendsOldCreatesAgain(phone: Phone, random: SeededRandom): Promise<void> {
  await sendsEntriesAgain(phone);
  const kept = random.some(40, phone.pantry.byName());
  await inFlight(4, kept, (stocked) => sendsProductAgain(phone, stocked));

  for (const { said, saidPortions } of phone.pantry.thrownAway) {
    const product = await phone.client.POST('/v1/products', { body: said });
    expect(refused(product)).toEqual(idTaken);
    for (const body of saidPortions) {
      const params = { path: { product_id: said.id } };
      const portion = phone.client.POST('/v1/products/{product_id}/portions', { params, body });
      expect(refused(await portion)).toEqual(notFound);
    }
  }
}

async function sendsEntriesAgain({ client, diary }: Phone): Promise<void> {
  await inFlight(4, diary.all(), async ({ said, entry }) => {
    expect(answered(await client.POST('/v1/food-entries', { body: said }), 201)).toEqual(entry);
    const body = { ...said, date: '2024-03-04' };
    expect(refused(await client.POST('/v1/food-entries', { body }))).toEqual(idTaken);
  });
  for (const { said } of diary.struckOut) {
    expect(refused(await client.POST('/v1/food-entries', { body: said }))).toEqual(idTaken);
  }
}

async function sendsProductAgain({ client }: Phone, stocked: Stocked): Promise<void> {
  const { said, product, saidPortions, portions } = stocked;
  expect(answered(await client.POST('/v1/products', { body: said }), 201)).toEqual(product);
  const other = { ...said, name: 'Another food' };
  expect(refused(await client.POST('/v1/products', { body: other }))).toEqual(idTaken);

  const params = { path: { product_id: said.id } };
  for (const body of saidPortions) {
    const answer = await client.POST('/v1/products/{product_id}/portions', { params, body });
    const portion = portions.find(({ id }) => id === body.id);
    if (portion) expect(answered(answer, 201)).toEqual(portion);
    else expect(refused(answer)).toEqual(idTaken);
  }
}
