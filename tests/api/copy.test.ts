import { createHash } from 'node:crypto';
import type { FoodEntry, FoodEntryCopy, Problem } from '../../generated/api';
import { derivedId } from '../../src/derived-id';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct, anId } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

let service: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
});
afterAll(() => service.close());

const from_date = '2025-02-05';
const to_date = '2025-02-06';
const copy = <Body = FoodEntry[]>(fields: Partial<FoodEntryCopy> = {}) =>
  api.post<Body>('/v1/food-entries/copy', { copy_id: anId(), from_date, to_date, ...fields });
const day = async (date: string, query = '') =>
  (await api.get<FoodEntry[]>(`/v1/food-entries?date=${date}&limit=200${query}`)).body;
/** What of an entry is not its own: two with the same were eaten alike. */
const eaten = ({ id: _id, created_at: _created, updated_at: _updated, ...rest }: FoodEntry) => rest;

/** Oats by weight, chicken by portion and a quick add, over two meals. */
async function aDay(): Promise<FoodEntry[]> {
  const consumed_at = `${from_date}T07:45:00.000Z`;
  const oats = await aProduct(api, { name: 'Oats', kcal_100g: 379, fat_100g: 6.52 });
  await aFoodEntry(api, { product_id: oats.id, grams: 60, consumed_at });
  const half = await aPortion(api, undefined, { name: 'Half', grams: 86 });
  await aFoodEntry(api, { product_id: half.product_id, portion_id: half.id, quantity: 1.5 });
  const pizza = { date: from_date, meal_type: 'dinner', name: 'Pizza', kcal: 860, fat_g: 1.25 };
  await api.post('/v1/food-entries', pizza);
  return day(from_date);
}

describe('copyFoodEntries', () => {
  it('copies a day with its snapshots and its order, whatever its products are worth by now', async () => {
    const sources = await aDay();
    await api.put(`/v1/products/${sources[0]?.product_id}`, { name: 'Porridge', kcal_100g: 1 });
    await api.delete(`/v1/products/${sources[1]?.product_id}`);

    const { status, body, headers } = await copy();
    expect([status, headers.get('Location')]).toEqual([201, `/v1/food-entries?date=${to_date}`]);
    expect(body.map(eaten)).toEqual(
      sources.map((source) => ({ ...eaten(source), date: to_date, consumed_at: null })),
    );
    expect(await day(to_date)).toEqual(body);
    expect(await day(from_date)).toEqual(sources);
  });

  it('copies one meal into another, and keeps the time when the day stays', async () => {
    const [oats, chicken] = await aDay();
    const { body } = await copy({
      from_meal_type: 'breakfast',
      to_date: from_date,
      to_meal_type: 'snacks',
    });
    expect(body.map(({ name, meal_type, consumed_at }) => [name, meal_type, consumed_at])).toEqual([
      [oats?.name, 'snacks', oats?.consumed_at],
      [chicken?.name, 'snacks', null],
    ]);
  });

  it('keeps the order of logging among a hundred', async () => {
    const { id: product_id } = await aProduct(api);
    for (let grams = 1; grams <= 100; grams += 1) await aFoodEntry(api, { product_id, grams });
    const { body } = await copy();
    expect(body.map(({ grams }) => grams)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('copies only the chosen ones, however often they are named', async () => {
    const [oats, , pizza] = await aDay();
    const ids = [pizza!.id.toUpperCase(), oats!.id, pizza!.id];
    const { body } = await copy({ entry_ids: ids });
    expect(body.map(({ name }) => name)).toEqual([oats?.name, 'Pizza']);
  });

  it.each([
    ['unknown', () => anId()],
    ['of another meal', (entries: FoodEntry[]) => entries[2]!.id],
  ])('copies nothing when one of the chosen ones is %s', async (_what, other) => {
    const entries = await aDay();
    const copy_id = anId();
    const entry_ids = [entries[0]!.id, other(entries)];
    const answer = await copy<Problem>({ copy_id, from_meal_type: 'breakfast', entry_ids });
    expect([answer.status, answer.body.detail]).toEqual([404, 'Food entry not found']);
    expect(await day(to_date)).toEqual([]);
    // Nothing of it was kept: the id is free.
    expect((await copy({ copy_id })).body).toHaveLength(3);
  });

  it('answers an empty list when there is nothing to copy, again after there would be', async () => {
    const copy_id = anId();
    expect(await copy({ copy_id })).toMatchObject({ status: 201, body: [] });
    await aFoodEntry(api);
    expect(await copy({ copy_id })).toMatchObject({ status: 201, body: [] });
  });

  it('gives the copies ids that a device can know beforehand', async () => {
    const sources = await aDay();
    const copy_id = anId();
    const { body } = await copy({ copy_id: copy_id.toUpperCase() });
    expect(body.map(({ id }) => id)).toEqual(sources.map(({ id }) => derivedId(copy_id, id)));
    // By hand, with nothing of ours.
    const hash = createHash('sha1').update(Buffer.from(copy_id.replaceAll('-', ''), 'hex'));
    const hex = hash.update(sources[0]!.id).digest('hex');
    expect(body[0]?.id.slice(0, 13)).toBe(`${hex.slice(0, 8)}-${hex.slice(8, 12)}`);
  });
});

describe('copyFoodEntries, when it comes again', () => {
  it('answers the same copies, after their sources changed and they were edited', async () => {
    const sources = await aDay();
    const request = { copy_id: anId(), entry_ids: sources.map(({ id }) => id) };
    const first = (await copy(request)).body;
    await api.delete(`/v1/food-entries/${sources[0]?.id}`);
    await api.put(`/v1/food-entries/${sources[2]?.id}`, { kcal: 1 });
    const edited = await api.put<FoodEntry>(`/v1/food-entries/${first[1]?.id}`, { quantity: 3 });

    const again = await copy({ ...request, entry_ids: request.entry_ids.toReversed() });
    expect(again).toMatchObject({ status: 201, body: [first[0], edited.body, first[2]] });
    expect(await day(to_date)).toHaveLength(3);
  });

  it('does not bring back a copy that was deleted, nor all of them', async () => {
    await aDay();
    const copy_id = anId();
    const [gone, ...left] = (await copy({ copy_id })).body;
    await api.delete(`/v1/food-entries/${gone?.id}`);
    expect(await copy({ copy_id })).toMatchObject({ status: 201, body: left });
    for (const { id } of left) await api.delete(`/v1/food-entries/${id}`);
    expect(await copy({ copy_id })).toMatchObject({ status: 201, body: [] });
    const other = await copy<Problem>({ copy_id, to_date: '2025-02-07' });
    expect([other.status, other.body.code]).toEqual([409, 'id_taken']);
  });

  it.each([
    { to_date: '2025-02-07' },
    { from_date: '2025-02-04' },
    { from_meal_type: 'breakfast' } as const,
    { to_meal_type: 'lunch' } as const,
    { entry_ids: [anId()] },
  ])('is refused with %j instead', async (other) => {
    const copy_id = anId();
    await aDay();
    await copy({ copy_id });
    const answer = await copy<Problem>({ copy_id, ...other });
    expect([answer.status, answer.body.code]).toEqual([409, 'id_taken']);
    expect(await day(to_date)).toHaveLength(3);
  });

  it('copies once when twenty arrive at once', async () => {
    await aDay();
    const copy_id = anId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => copy({ copy_id })));
    for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]?.body]);
    expect(await day(to_date)).toHaveLength(3);
  });

  it('belongs to the device: another one may use the same id', async () => {
    const neighbour = await service.api.asNewDevice();
    const copy_id = anId();
    await aFoodEntry(neighbour);
    await aDay();
    await copy({ copy_id });
    const theirs = await neighbour.post<FoodEntry[]>('/v1/food-entries/copy', {
      copy_id,
      from_date,
      to_date,
    });
    expect(theirs).toMatchObject({ status: 201, body: [{ name: 'Rolled Oats' }] });
  });
});

describe('copyFoodEntries at its bounds', () => {
  it('refuses a day of 201 entries, in as many statements for 200 as for one', async () => {
    await aFoodEntry(api);
    const count = async () => (await statementsOf(() => copy())).length;
    const forOne = await count();
    await sql(
      `INSERT INTO food_entries (device_id, id, date, meal_type, name, kcal)
       SELECT device_id, gen_random_uuid(), date, meal_type, 'Sweet', 20
       FROM food_entries, generate_series(1, 199) WHERE device_id = $1 AND date = $2`,
      [api.token?.split('.')[0], from_date],
    );
    expect(await count()).toBe(forOne);
    expect(await day(to_date)).toHaveLength(200);

    await aFoodEntry(api);
    const { status, body } = await copy<Problem>({ to_date: '2025-02-07' });
    expect([status, body.code]).toEqual([409, 'too_many_entries']);
    expect(await day('2025-02-07')).toEqual([]);
  });

  it.each([
    [
      'too many chosen',
      { entry_ids: Array.from({ length: 201 }, () => anId()) },
      '/body/entry_ids',
    ],
    ['none chosen', { entry_ids: [] }, '/body/entry_ids'],
    ['no id', { copy_id: undefined }, '/body/copy_id'],
    ['no such meal', { to_meal_type: 'brunch' as 'lunch' }, '/body/to_meal_type'],
    ['a day that is none', { to_date: '2025-02-30' }, '/body/to_date'],
  ])('refuses %s', async (_what, fields, pointer) => {
    expect(await copy(fields)).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('refuses a copy whose id would be one that is used', async () => {
    const [oats] = await aDay();
    const copy_id = anId();
    await aFoodEntry(api, { id: derivedId(copy_id, oats!.id) });
    const { status, body } = await copy<Problem>({ copy_id });
    expect([status, body.code]).toEqual([409, 'id_taken']);
    expect(await day(to_date)).toEqual([]);
  });

  it('makes no copy when one of them fails', async () => {
    await aDay();
    await sql(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
               AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$`);
    await sql(`CREATE TRIGGER refuse BEFORE INSERT ON food_entries FOR EACH ROW
               WHEN (NEW.product_id IS NULL) EXECUTE FUNCTION refuse()`);
    const copy_id = anId();
    const { status } = await copy({ copy_id });
    await sql('DROP TRIGGER refuse ON food_entries');
    await sql('DROP FUNCTION refuse');
    expect(status).toBe(500);
    expect(await day(to_date)).toEqual([]);
    expect((await copy({ copy_id })).body).toHaveLength(3);
  });

  it('is no food entry for another method', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status, headers } = await api.ask(method, '/v1/food-entries/copy');
      expect([status, headers.get('Allow')]).toEqual([405, 'POST']);
    }
  });
});
