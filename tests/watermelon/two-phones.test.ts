import { SeededRandom } from '../end-to-end/seeded-random';
import { tableNames } from '../../src/resources';
import { aDay } from './a-day';
import { Device, loseIt, nothing } from './device';

const device = new Device();
const oats = { name: 'Rolled Oats', kcal_100g: 379 };

describe('two phones of one device', () => {
  it('bring everything that was added offline to each other', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const product_id = await one.add('products', oats);
    const cup = { product_id, name: 'Cup', grams: 81, is_default: true };
    const portion_id = await one.add('portions', cup);
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const bought = await other.add('products', { name: 'Skyr', kcal_100g: 63, is_favorite: true });
    await one.addAll('meal_items', [
      { meal_id, product_id, position: 0, portion_id, quantity: 1.5 },
      { meal_id, product_id, position: 1, grams: 20 },
    ]);
    const when = { date: '2025-02-05', meal_type: 'breakfast' };
    const [eaten] = await one.addAll('food_entries', [
      { ...when, product_id, portion_id, quantity: 2 },
      { ...when, product_id, grams: 60 },
      { ...when, name: 'Canteen', kcal: 640, protein_g: 31.5 },
    ]);
    await other.addAll('water_logs', [
      { date: '2025-02-05', amount_ml: 250 },
      { date: '2025-02-05', amount_ml: -50 },
    ]);
    await other.add('body_weights', { date: '2025-02-05', weight_kg: 82.4 });
    const goal = { goal_type: 'manual', effective_from: '2025-02-05', kcal: 1900, water_ml: 2500 };
    await other.add('goals', goal);

    const served = await device.exchange(one, other);
    expect(Object.keys(served).sort()).toEqual([...tableNames].sort());
    expect(Object.fromEntries(Object.entries(served).map(([k, rows]) => [k, rows.length]))).toEqual(
      {
        ...{ products: 2, portions: 2, meals: 1, meal_items: 2, food_entries: 3 },
        ...{ goals: 1, body_weights: 1, water_logs: 2 },
      },
    );
    expect(served.portions!.find((row) => row.product_id === bought)).toMatchObject({
      name: '100g',
      is_default: true,
    });
    expect(await other.row('food_entries', eaten!)).toMatchObject({ grams: 162, kcal: 613.98 });
  });

  it('keep the columns that each of them changed, and the later of two values', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const id = await one.add('products', oats);
    await device.exchange(one, other);

    await one.edit('products', id, { name: 'Oats, rolled', is_favorite: true });
    await other.edit('products', id, { name: 'Porridge oats', kcal_100g: 375 });
    await device.exchange(one, other);
    expect(await one.row('products', id)).toMatchObject({
      name: 'Porridge oats',
      kcal_100g: 375,
      is_favorite: true,
    });
  });

  it('settle with the next sync what changed between a pull and its push', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const id = await one.add('products', oats);
    await device.exchange(one, other);

    await one.edit('products', id, { name: 'Oats, rolled' });
    await other.edit('products', id, { kcal_100g: 375 });
    device.onTheWay = async () => {
      device.onTheWay = nothing;
      await other.sync();
    };
    const rejected = await one.sync();
    expect(rejected).toMatchObject([{ table: 'products', id, code: 'conflict' }]);

    await device.exchange(one, other);
    expect(await other.row('products', id)).toMatchObject({ name: 'Oats, rolled', kcal_100g: 375 });
  });

  it.each([
    ['pushed first', 0],
    ['pushed last', 1],
  ])('let a deletion win over an edit when it is %s', async (_when, turn) => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const product_id = await one.add('products', oats);
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const item = await one.add('meal_items', { meal_id, product_id, position: 0, grams: 60 });
    await device.exchange(one, other);

    await one.delete('meals', meal_id);
    await other.edit('meals', meal_id, { name: 'Second breakfast' });
    await other.edit('meal_items', item, { grams: 80 });
    const order = turn === 0 ? [one, other] : [other, one];
    const served = await device.exchange(order[0]!, order[1]!);
    expect([served.meals, served.meal_items]).toEqual([[], []]);
  });

  it('agree on one default portion, and on an order of items', async () => {
    const [one, other] = [device.aPhone(), device.aPhone()];
    const product_id = await one.add('products', oats);
    const portion = (name: string) => ({ product_id, name, grams: 40, is_default: name === 'Cup' });
    const [cup, bowl, spoon] = await one.addAll('portions', ['Cup', 'Bowl', 'Spoon'].map(portion));
    const meal_id = await one.add('meals', { name: 'Breakfast' });
    const items = await one.addAll(
      'meal_items',
      [0, 1, 2].map((position) => ({ meal_id, product_id, position, grams: 10 + position })),
    );
    await device.exchange(one, other);

    for (const [phone, chosen] of [[one, bowl] as const, [other, spoon] as const]) {
      await phone.edit('portions', cup!, { is_default: false });
      await phone.edit('portions', chosen!, { is_default: true });
    }
    const turned = [...items].reverse();
    for (const [position, id] of turned.entries()) await one.edit('meal_items', id, { position });
    await other.edit('meal_items', items[1]!, { grams: 99 });

    const served = await device.exchange(one, other);
    expect(served.portions!.filter(({ is_default }) => is_default)).toMatchObject([{ id: spoon }]);
    expect(served.meal_items!.find(({ id }) => id === items[1])).toMatchObject({ grams: 99 });
    const inOrder = [...served.meal_items!].sort((a, b) => Number(a.position) - Number(b.position));
    expect(inOrder.map(({ id }) => id)).toEqual(turned);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'converge after days offline with lost answers (seed %i)',
    async (seed) => {
      const random = new SeededRandom(seed);
      const phones = [device.aPhone(), device.aPhone()];
      device.onTheWay = () => random.isLucky(0.2) && loseIt();
      for (let day = 1; day <= 4; day += 1) {
        for (const phone of phones) await aDay(phone, random);
        for (const phone of random.some(2, phones)) await phone.sync().catch(ignoreLost);
      }
      device.onTheWay = nothing;
      // By the third round each phone has pushed, given up what was refused, and pulled the rest.
      for (let round = 1; round <= 4; round += 1) {
        for (const phone of phones) await phone.takeServerRows(await phone.sync());
      }
      const served = await device.expectInStep(phones[0]!, phones[1]!);
      for (const [table, rows] of Object.entries(served)) {
        expect([table, rows.map(({ id }) => id)]).toEqual([table, await device.storedIds(table)]);
      }
    },
  );
});

const ignoreLost = (error: Error) => expect(error.message).toBe('fetch failed');
