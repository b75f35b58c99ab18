import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Ids } from './ids';
import { aPush } from './pushes';
import { rawTransaction } from './raw';
import type { Writer } from './writer';

/** Something that a writer does. What it is, is drawn before anything begins. */
export type Step = (writer: Writer) => Promise<unknown>;

type Draw = (ids: Ids, random: SeededRandom) => Step;

const create =
  (path: string, body: object): Step =>
  (writer) =>
    writer.write('POST', path, body);

/** With or without a condition, which may hold or not. */
function onRow(random: SeededRandom, method: 'PUT' | 'DELETE', path: string, body?: object): Step {
  const isCareful = random.isLucky(0.5);
  return (writer) =>
    isCareful ? writer.writeIfUnchanged(method, path, body) : writer.write(method, path, body);
}

const mealTypes = ['breakfast', 'lunch', 'dinner', 'snacks'] as const;
const aName = (random: SeededRandom) => `Food ${random.between(1, 1000)}`;

function someItems(ids: Ids, random: SeededRandom) {
  return Array.from({ length: random.between(1, 3) }, () => ({
    ...(random.isLucky(0.5) && { id: random.uuid() }),
    product_id: ids.some('products'),
    grams: random.between(1, 300),
  }));
}

function anEaten(ids: Ids, random: SeededRandom) {
  if (random.isLucky(0.4)) return { name: aName(random), kcal: random.between(1, 900) };
  return { product_id: ids.some('products'), grams: random.between(1, 500) };
}

/** Each as often as it is listed with. Some are refused after they have written: those abort. */
const draws: readonly (readonly [number, Draw])[] = [
  [
    10,
    (ids, random) =>
      create('/v1/products', {
        id: ids.fresh('products'),
        name: aName(random),
        kcal_100g: random.between(0, 900),
        barcode: ids.barcode(),
      }),
  ],
  [
    6,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/products/${ids.some('products')}`, {
        ...(random.isLucky(0.7) && { name: aName(random) }),
        ...(random.isLucky(0.4) && { barcode: ids.barcode() }),
        is_favorite: random.isLucky(0.5),
      }),
  ],
  [3, (ids, random) => onRow(random, 'DELETE', `/v1/products/${ids.some('products')}`)],
  [3, (ids) => create(`/v1/products/${ids.some('products')}/restore`, {})],
  [
    5,
    (ids, random) =>
      create(`/v1/products/${ids.some('products')}/portions`, {
        id: ids.fresh('portions'),
        name: aName(random),
        grams: random.between(1, 500),
        is_default: random.isLucky(0.4),
      }),
  ],
  [
    4,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/portions/${ids.some('portions')}`, {
        grams: random.between(1, 500),
        ...(random.isLucky(0.4) && { is_default: true }),
      }),
  ],
  [2, (ids, random) => onRow(random, 'DELETE', `/v1/portions/${ids.some('portions')}`)],
  [
    6,
    (ids, random) =>
      create('/v1/meals', {
        id: ids.fresh('meals'),
        name: aName(random),
        items: someItems(ids, random),
      }),
  ],
  [
    4,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/meals/${ids.some('meals')}`, {
        name: aName(random),
        ...(random.isLucky(0.7) && { items: someItems(ids, random) }),
      }),
  ],
  [2, (ids, random) => onRow(random, 'DELETE', `/v1/meals/${ids.some('meals')}`)],
  [2, (ids) => create(`/v1/meals/${ids.some('meals')}/restore`, {})],
  [
    3,
    (ids, random) =>
      create(`/v1/meals/${ids.some('meals')}/log`, {
        log_id: random.uuid(),
        date: ids.day(),
        meal_type: random.pick(mealTypes),
        servings: random.between(1, 3),
      }),
  ],
  [
    8,
    (ids, random) =>
      create('/v1/food-entries', {
        id: ids.fresh('food_entries'),
        date: ids.day(),
        meal_type: random.pick(mealTypes),
        ...anEaten(ids, random),
      }),
  ],
  [
    4,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/food-entries/${ids.some('food_entries')}`, {
        date: ids.day(),
        ...(random.isLucky(0.5) && anEaten(ids, random)),
      }),
  ],
  [2, (ids, random) => onRow(random, 'DELETE', `/v1/food-entries/${ids.some('food_entries')}`)],
  [2, (ids) => create(`/v1/food-entries/${ids.some('food_entries')}/restore`, {})],
  [
    3,
    // With a chosen entry that there may not be: a 404 after the copy was noted.
    (ids, random) =>
      create('/v1/food-entries/copy', {
        copy_id: random.uuid(),
        from_date: ids.day(),
        to_date: ids.day(),
        ...(random.isLucky(0.5) && { entry_ids: [ids.some('food_entries')] }),
      }),
  ],
  [
    3,
    (ids, random) =>
      create('/v1/goals', {
        id: ids.fresh('goals'),
        goal_type: 'manual',
        effective_from: ids.day(),
        kcal: random.between(1000, 3000),
      }),
  ],
  [
    3,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/goals/${ids.some('goals')}`, {
        effective_from: ids.day(),
        kcal: random.between(1000, 3000),
      }),
  ],
  [1, (ids, random) => onRow(random, 'DELETE', `/v1/goals/${ids.some('goals')}`)],
  [
    4,
    (ids, random) =>
      create('/v1/body-weights', {
        id: ids.fresh('body_weights'),
        date: ids.day(),
        weight_kg: random.between(60, 90),
      }),
  ],
  [
    3,
    (ids, random) =>
      onRow(random, 'PUT', `/v1/body-weights/${ids.some('body_weights')}`, {
        date: ids.day(),
        weight_kg: random.between(60, 90),
      }),
  ],
  [2, (ids, random) => onRow(random, 'DELETE', `/v1/body-weights/${ids.some('body_weights')}`)],
  [
    5,
    // A day below zero is found when the log is written.
    (ids, random) =>
      create('/v1/water-logs', {
        id: ids.fresh('water_logs'),
        date: ids.day(),
        amount_ml: random.isLucky(0.3) ? -random.between(1, 500) : random.between(1, 500),
      }),
  ],
  [2, (ids, random) => onRow(random, 'DELETE', `/v1/water-logs/${ids.some('water_logs')}`)],
  [1, () => (writer) => writer.write('DELETE', '/v1/data')],
  [14, aPush],
  [16, (_ids, random) => rawTransaction(random)],
];

const weights = draws.flatMap(([weight, draw]) => Array.from({ length: weight }, () => draw));

export function aStep(ids: Ids, random: SeededRandom): Step {
  return random.pick(weights)(ids, random);
}
