import type { FoodEntry, Meal, MealLog, Portion, Problem, Product } from '../../generated/api';
import { derivedId } from '../../src/derived-id';
import type { Api } from '../support/api';
import { aMeal, anId, aPortion, aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

let service: TestService;
let api: Api;
let oats: Product;
let chicken: Product;
let half: Portion;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  api = await service.api.asNewDevice();
  oats = await aProduct(api, {
    kcal_100g: 379,
    protein_100g: 13.15,
    carbs_100g: 67.7,
    fat_100g: 6.52,
  });
  const values = { kcal_100g: 165, protein_100g: 31.02, carbs_100g: 0, fat_100g: 3.57 };
  chicken = await aProduct(api, { name: 'Chicken Breast', ...values });
  half = await aPortion(api, chicken.id, { name: 'Half a breast', grams: 86 });
});
afterAll(() => service.close());

const breakfast = () => ({
  name: 'My usual breakfast',
  items: [
    { product_id: oats.id, grams: 60 },
    { product_id: chicken.id, portion_id: half.id, quantity: 1 },
  ],
});
const get = async (id: string) => (await api.get<Meal>(`/v1/meals/${id}`)).body;
const put = (id: string, changes: object) => api.put<Meal & Problem>(`/v1/meals/${id}`, changes);
/** The items as they would be sent. */
const sent = ({ items }: Meal) =>
  items.map(({ id, product_id, portion_id, quantity, grams }) =>
    portion_id === null ? { id, product_id, grams } : { id, product_id, portion_id, quantity },
  );

describe('createMeal', () => {
  it('keeps the items in their order and adds up what they are worth', async () => {
    const { status, body, headers } = await api.post<Meal>('/v1/meals', breakfast());
    expect([status, headers.get('Location')]).toEqual([201, `/v1/meals/${body.id}`]);
    expect(body).toMatchObject({
      name: 'My usual breakfast',
      items: [
        { name: 'Rolled Oats', grams: 60, kcal: 227.4, portion_id: null, is_available: true },
        {
          name: 'Chicken Breast',
          portion_name: 'Half a breast',
          quantity: 1,
          grams: 86,
          kcal: 141.9,
        },
      ],
      kcal: 369.3,
      protein_g: 34.57,
      carbs_g: 40.62,
      fat_g: 6.98,
      is_complete: true,
      updated_at: null,
    });
    expect(await get(body.id)).toEqual(body);
  });

  it('leaves unknown what is unknown of all, and says when something is left out', async () => {
    const soup = await aProduct(api, { name: 'Soup', kcal_100g: 33, protein_100g: 1.1 });
    const items = [{ product_id: soup.id, grams: 250 }];
    expect(await aMeal(api, { items })).toMatchObject({
      kcal: 82.5,
      protein_g: 2.75,
      fat_g: null,
      is_complete: false,
    });
  });

  it('is worth what its products are by now', async () => {
    const meal = await aMeal(api, breakfast());
    await api.put(`/v1/products/${oats.id}`, { name: 'Porridge', kcal_100g: 100 });
    await api.put(`/v1/portions/${half.id}`, { grams: 100 });
    expect(await get(meal.id)).toMatchObject({
      items: [
        { name: 'Porridge', kcal: 60 },
        { grams: 100, kcal: 165 },
      ],
      kcal: 225,
      updated_at: null,
    });
  });

  it('is the same create when it comes again, and refused with other content', async () => {
    const request = { id: anId(), ...breakfast() };
    const first = await api.post<Meal>('/v1/meals', request);
    await put(request.id, { name: 'Brunch' });
    const again = await api.post<Meal>('/v1/meals', request);
    expect([again.status, again.body.name, again.body.items]).toEqual([
      201,
      'Brunch',
      first.body.items,
    ]);
    const other = { ...request, items: request.items.slice(1) };
    expect(await api.post('/v1/meals', other)).toMatchObject({
      status: 409,
      body: { code: 'id_taken' },
    });
  });

  it('creates one meal when twenty arrive at once', async () => {
    const request = { id: anId(), ...breakfast() };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.post<Meal>('/v1/meals', request)),
    );
    for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]?.body]);
    expect((await get(request.id)).items).toHaveLength(2);
  });

  it.each([
    ['no items', () => ({ items: [] }), '/body/items'],
    [
      '51 items',
      () => ({ items: Array(51).fill({ product_id: oats.id, grams: 1 }) }),
      '/body/items',
    ],
    ['an item of nothing', () => ({ items: [{ product_id: oats.id }] }), '/body/items/0/grams'],
    [
      'two forms in one',
      () => ({ items: [breakfast().items[0], { product_id: oats.id, grams: 1, quantity: 1 }] }),
      '/body/items/1/quantity',
    ],
    ['an item without product', () => ({ items: [{ grams: 1 }] }), '/body/items/0/product_id'],
    [
      'a field that an item lacks',
      () => ({ items: [{ ...breakfast().items[0], kcal: 1 }] }),
      '/body/items/0/kcal',
    ],
    ['an empty name', () => ({ name: '' }), '/body/name'],
  ])('refuses %s', async (_what, fields, pointer) => {
    const { body } = await api.post<Problem>('/v1/meals', { ...breakfast(), ...fields() });
    expect(body).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  it('refuses an id that is given twice', async () => {
    const id = anId();
    const items = breakfast().items.map((item, i) => ({ ...item, id: i ? id.toUpperCase() : id }));
    const { body } = await api.post<Problem>('/v1/meals', { name: 'Twice', items });
    expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/body/items/1/id' }] });
  });

  it("does not take another product's portion, and keeps nothing of the meal then", async () => {
    const items = [{ product_id: oats.id, portion_id: half.id, quantity: 1 }];
    const id = anId();
    const { status, body } = await api.post<Problem>('/v1/meals', { id, name: 'Wrong', items });
    expect([status, body.detail]).toEqual([404, 'Portion not found']);
    expect((await api.get(`/v1/meals/${id}`)).status).toBe(404);
    expect((await api.post('/v1/meals', { id, ...breakfast() })).status).toBe(201);
  });
});

describe('updateMeal', () => {
  it('renames and keeps the items', async () => {
    const meal = await aMeal(api, breakfast());
    const { body } = await put(meal.id, { name: 'Brunch' });
    expect(body).toEqual({ ...meal, name: 'Brunch', updated_at: expect.any(String) as string });
  });

  it('replaces all items, and keeps the ids that are given', async () => {
    const meal = await aMeal(api, breakfast());
    const [first, second] = sent(meal);
    const id = anId();
    const items = [
      { ...second, quantity: 2 },
      { id, product_id: oats.id, grams: 10 },
    ];
    const { body } = await put(meal.id, { items });
    expect(body.items.map((item) => [item.id, item.grams])).toEqual([
      [second?.id, 172],
      [id, 10],
    ]);
    expect(body.updated_at).not.toBeNull();
    expect(await get(meal.id)).toEqual(body);
    // The same again is no change; an id that was used up is not taken up again.
    expect((await put(meal.id, { items })).body).toEqual(body);
    expect(await put(meal.id, { items: [first] })).toMatchObject({
      status: 409,
      body: { code: 'id_taken' },
    });
    expect(await get(meal.id)).toEqual(body);
  });

  it('moves items, each with its id', async () => {
    const meal = await aMeal(api, breakfast());
    const { body } = await put(meal.id, { items: sent(meal).toReversed() });
    expect(body.items).toEqual(meal.items.toReversed());
  });

  it.each([{}, { name: 'My usual breakfast' }, 'items'])(
    'leaves the meal as it is when %j changes nothing',
    async (changes) => {
      const meal = await aMeal(api, breakfast());
      const body = changes === 'items' ? { items: sent(meal) } : (changes as object);
      expect((await put(meal.id, body)).body).toEqual(meal);
    },
  );

  it("does not take another meal's item", async () => {
    const meal = await aMeal(api, breakfast());
    const other = await aMeal(api);
    const answer = await put(other.id, { items: sent(meal) });
    expect([answer.status, answer.body.code]).toEqual([409, 'id_taken']);
    expect([await get(meal.id), await get(other.id)]).toEqual([meal, other]);
  });

  it('lets an item stay whose product is gone, and none become one', async () => {
    const meal = await aMeal(api, breakfast());
    const [first, second] = sent(meal);
    await api.delete(`/v1/products/${oats.id}`);
    const { body } = await put(meal.id, { items: [second, first] });
    expect(body.items.map(({ is_available }) => is_available)).toEqual([true, false]);
    const more = await put(meal.id, { items: [{ ...first, grams: 61 }] });
    expect([more.status, more.body.detail]).toEqual([404, 'Product not found']);
    expect(await get(meal.id)).toEqual(body);
  });

  it('ends with the items of one request when ten arrive at once', async () => {
    const meal = await aMeal(api, breakfast());
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        put(meal.id, {
          items: [1, 2, 3].map((n) => ({ product_id: oats.id, grams: 100 * i + n })),
        }),
      ),
    );
    const grams = (await get(meal.id)).items.map((item) => Number(item.grams));
    expect(grams).toHaveLength(3);
    expect(new Set(grams.map((one) => Math.floor(one / 100))).size).toBe(1);
  });
});

describe('an item whose product or portion has been deleted', () => {
  it('keeps its place and name, and is not counted', async () => {
    const meal = await aMeal(api, breakfast());
    await api.delete(`/v1/products/${oats.id}`);
    const gone = { kcal: null, protein_g: null, carbs_g: null, fat_g: null, is_available: false };
    expect(await get(meal.id)).toEqual({
      ...meal,
      items: [{ ...meal.items[0], ...gone }, meal.items[1]],
      kcal: 141.9,
      protein_g: 26.68,
      carbs_g: 0,
      fat_g: 3.07,
      is_complete: false,
    });
    await api.delete(`/v1/portions/${half.id}`);
    expect(await get(meal.id)).toMatchObject({
      items: [
        gone,
        { ...gone, name: 'Chicken Breast', portion_name: 'Half a breast', grams: null },
      ],
      kcal: 0,
      protein_g: null,
    });
  });
});

describe('listMeals', () => {
  it('is by name, in as many statements for fifty meals as for one', async () => {
    const count = async () => (await statementsOf(() => api.get('/v1/meals?limit=200'))).length;
    await aMeal(api, { ...breakfast(), name: 'Zander' });
    const forOne = await count();
    for (const name of ['Éclair', 'apple']) await aMeal(api, { ...breakfast(), name });
    await Promise.all(
      Array.from({ length: 47 }, () => aMeal(api, { ...breakfast(), name: 'Porridge' })),
    );
    expect(await count()).toBe(forOne);
    expect(forOne).toBe(4);
    const { body, headers } = await api.get<Meal[]>('/v1/meals?limit=2&count=true');
    expect(body.map(({ name, items }) => [name, items.length])).toEqual([
      ['apple', 2],
      ['Éclair', 2],
    ]);
    expect([headers.get('X-Total-Count'), headers.get('Link')]).toEqual([
      '50',
      '</v1/meals?limit=2&count=true&offset=2>; rel="next"',
    ]);
  });
});

describe('deleteMeal', () => {
  it('takes its items with it, leaves the products, and is a 404 the second time', async () => {
    const { id } = await aMeal(api, breakfast());
    expect((await api.delete(`/v1/meals/${id}`)).status).toBe(204);
    const rows = await sql('SELECT 1 FROM meal_items WHERE meal_id = $1 AND deleted_at IS NULL', [
      id,
    ]);
    expect(rows).toEqual([]);
    for (const answer of [await api.delete(`/v1/meals/${id}`), await put(id, { name: 'Ghost' })]) {
      expect([answer.status, (answer.body as Problem).detail]).toEqual([404, 'Meal not found']);
    }
    expect((await api.get(`/v1/products/${oats.id}`)).status).toBe(200);
  });
});

describe('logMeal', () => {
  const when = { date: '2025-02-06', meal_type: 'breakfast', servings: 1 } as const;
  const log = <Body = FoodEntry[]>(id: string, fields: Partial<MealLog> = {}) =>
    api.post<Body>(`/v1/meals/${id}/log`, { log_id: anId(), ...when, ...fields });
  const logged = async () => (await api.get<FoodEntry[]>('/v1/food-entries?limit=200')).body;

  it('makes an entry of every item, scaled', async () => {
    const meal = await aMeal(api, breakfast());
    const consumed_at = '2025-02-06T07:30:00.000Z';
    const { status, body, headers } = await log(meal.id, { servings: 1.5, consumed_at });
    expect([status, headers.get('Location')]).toEqual([201, '/v1/food-entries?date=2025-02-06']);
    const shown = { date: when.date, meal_type: when.meal_type };
    expect(body).toMatchObject([
      { ...shown, consumed_at, name: 'Rolled Oats', grams: 90, kcal: 341.1, portion_id: null },
      { ...shown, consumed_at, portion_id: half.id, quantity: 1.5, grams: 129, kcal: 212.85 },
    ]);
    expect(await logged()).toEqual(body);
  });

  it('adds up to the totals of the meal, for one serving', async () => {
    const meal = await aMeal(api, breakfast());
    const { body } = await log(meal.id);
    expect(body.reduce((sum, { kcal }) => sum + kcal * 100, 0) / 100).toBe(meal.kcal);
  });

  it('gives the entries ids that a device can know beforehand', async () => {
    const meal = await aMeal(api, breakfast());
    const log_id = anId();
    const { body } = await log(meal.id, { log_id });
    expect(body.map(({ id }) => id)).toEqual(meal.items.map(({ id }) => derivedId(log_id, id)));
  });

  it('logs nothing when an item is gone, and names it', async () => {
    const meal = await aMeal(api, breakfast());
    await api.delete(`/v1/portions/${half.id}`);
    const log_id = anId();
    const { status, body } = await log<Problem>(meal.id, { log_id });
    expect([status, body.code]).toEqual([409, 'meal_item_unavailable']);
    expect(body.detail).toContain('"Half a breast" of "Chicken Breast"');
    await api.delete(`/v1/products/${oats.id}`);
    expect((await log<Problem>(meal.id)).body.detail).toContain('"Rolled Oats"');
    expect(await logged()).toEqual([]);
    // The id is free, for when the meal has been put right.
    await put(meal.id, { items: [{ product_id: chicken.id, grams: 10 }] });
    expect((await log(meal.id, { log_id })).status).toBe(201);
  });

  it('answers the same entries when it comes again, whatever became of the meal and of them', async () => {
    const meal = await aMeal(api, breakfast());
    const log_id = anId();
    const [first, second] = (await log(meal.id, { log_id })).body;
    await put(meal.id, { items: [{ product_id: chicken.id, grams: 10 }] });
    await api.delete(`/v1/products/${oats.id}`);
    await api.delete(`/v1/meals/${meal.id}`);
    const edited = await api.put(`/v1/food-entries/${second?.id}`, { date: '2025-02-07' });
    expect(await log(meal.id, { log_id })).toMatchObject({
      status: 201,
      body: [first, edited.body],
    });
    await api.delete(`/v1/food-entries/${first?.id}`);
    expect(await log(meal.id, { log_id })).toMatchObject({ status: 201, body: [edited.body] });
    expect(await log(meal.id)).toMatchObject({ status: 404 });
  });

  it('is refused with other content, and for a copy or another meal', async () => {
    const meal = await aMeal(api, breakfast());
    const other = await aMeal(api, breakfast());
    const log_id = anId();
    await log(meal.id, { log_id });
    const copy = { copy_id: log_id, from_date: when.date, to_date: '2025-02-07' };
    for (const { status, body } of [
      await log<Problem>(meal.id, { log_id, servings: 2 }),
      await log<Problem>(meal.id, { log_id, meal_type: 'dinner' }),
      await log<Problem>(other.id, { log_id }),
      await api.post<Problem>('/v1/food-entries/copy', copy),
    ]) {
      expect([status, body.code]).toEqual([409, 'id_taken']);
    }
    expect(await logged()).toHaveLength(2);
  });

  it('logs once when twenty arrive at once', async () => {
    const meal = await aMeal(api, breakfast());
    const log_id = anId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => log(meal.id, { log_id })));
    for (const { status, body } of answers) expect([status, body]).toEqual([201, answers[0]?.body]);
    expect(await logged()).toHaveLength(2);
  });

  it('takes as many statements for fifty items as for one', async () => {
    const one = await aMeal(api);
    const items = Array.from({ length: 50 }, (_, i) => ({ product_id: oats.id, grams: i + 1 }));
    const fifty = await aMeal(api, { items });
    const count = async (id: string) => (await statementsOf(() => log(id))).length;
    expect(await count(fifty.id)).toBe(await count(one.id));
    expect((await log(fifty.id)).body.map(({ grams }) => grams)).toEqual(
      items.map(({ grams }) => grams),
    );
  });

  it.each([
    ['no servings', { servings: 0 }, '/body/servings'],
    ['too many servings', { servings: 100.5 }, '/body/servings'],
    ['so few that nothing is left', { servings: 0.01 }, '/body/servings'],
    ['no id', { log_id: undefined }, '/body/log_id'],
    ['a day that is none', { date: '2025-02-30' }, '/body/date'],
  ])('refuses %s', async (_what, fields, pointer) => {
    const meal = await aMeal(api, { items: [{ product_id: oats.id, grams: 0.2 }] });
    expect(await log(meal.id, fields)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer }] },
    });
    expect(await logged()).toEqual([]);
  });
});
