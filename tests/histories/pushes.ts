import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Ids } from './ids';
import { type Table, tables } from './tables';
import type { Step } from './steps';

/** A record of each table, as a phone has it. */
const records: Readonly<Record<Table, (id: string, ids: Ids, random: SeededRandom) => object>> = {
  products: (id, ids, random) => ({
    id,
    name: `Pushed ${random.between(1, 1000)}`,
    kcal_100g: random.between(0, 900),
    barcode: ids.barcode(),
  }),
  portions: (id, ids, random) => ({
    id,
    product_id: ids.some('products'),
    name: 'Pushed',
    grams: random.between(1, 500),
    is_default: random.isLucky(0.5),
  }),
  meals: (id, _ids, random) => ({ id, name: `Pushed ${random.between(1, 1000)}` }),
  meal_items: (id, ids, random) => ({
    id,
    meal_id: ids.some('meals'),
    position: random.between(0, 5),
    product_id: ids.some('products'),
    grams: random.between(1, 300),
  }),
  food_entries: (id, ids, random) => ({
    id,
    date: ids.day(),
    meal_type: 'lunch',
    product_id: ids.some('products'),
    grams: random.between(1, 300),
  }),
  goals: (id, ids, random) => ({
    id,
    goal_type: 'manual',
    effective_from: ids.day(),
    kcal: random.between(1000, 3000),
  }),
  body_weights: (id, ids, random) => ({
    id,
    date: ids.day(),
    weight_kg: random.between(60, 90),
  }),
  water_logs: (id, ids, random) => ({ id, date: ids.day(), amount_ml: random.between(1, 500) }),
};

/** A row of each table, for the writers to begin with. */
export function oneOfEach(ids: Ids, random: SeededRandom): Step {
  const changes = Object.fromEntries(
    tables.map((table) => [table, { created: [records[table](ids.fresh(table), ids, random)] }]),
  );
  return (writer) => writer.push(changes, true);
}

/** Several records at once, of rows that there are or not; all or nothing, or not. */
export function aPush(ids: Ids, random: SeededRandom): Step {
  const changes = Object.fromEntries(
    random
      .some(random.between(1, 4), tables)
      .map((table) => [table, changesOf(table, ids, random)]),
  );
  const [atomic, isUpToDate] = [random.isLucky(0.4), random.isLucky(0.6)];
  return async (writer) => {
    if (isUpToDate) await writer.catchUp();
    await writer.push(changes, atomic);
  };
}

function changesOf(table: Table, ids: Ids, random: SeededRandom) {
  const record = (id: string) => records[table](id, ids, random);
  const known = random.isLucky(0.6) ? ids.some(table) : undefined;
  const made = random.isLucky(0.6) ? ids.fresh(table) : undefined;
  const isDeleted = random.isLucky(0.3);
  return {
    // A push that names a row twice is refused as a whole.
    created: made === undefined || made === known ? [] : [record(made)],
    updated: known === undefined || isDeleted ? [] : [record(known)],
    deleted: known !== undefined && isDeleted ? [known] : [],
  };
}
