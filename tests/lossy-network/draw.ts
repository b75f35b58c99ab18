import type { SeededRandom } from '../end-to-end/seeded-random';
import { type Fields, type Modelled, type Named, modelled } from './model';
import type { Edit } from './phone';

const days = ['2025-02-05', '2025-02-06', '2025-02-07', '2025-02-08'];
const barcodes = ['00030000010402', '04006381333931', null];

/** How the fields of a row are drawn. */
export type Values = Readonly<Record<Modelled, (random: SeededRandom) => Fields>>;

export const fewValues: Values = {
  products: (random) => ({
    name: `Food ${random.between(1, 1000)}`,
    kcal_100g: random.between(0, 900),
    barcode: random.pick(barcodes),
  }),
  food_entries: (random) => ({
    date: random.pick(days),
    meal_type: 'lunch',
    name: `Food ${random.between(1, 1000)}`,
    kcal: random.between(1, 900),
  }),
  body_weights: (random) => ({ date: random.pick(days), weight_kg: random.between(60, 90) }),
};

/** A create, or a change or deletion of one of the rows. */
export function anEdit(
  random: SeededRandom,
  rows: readonly Named[],
  values: Values = fewValues,
): Omit<Edit, 'via'> {
  if (rows.length === 0 || random.isLucky(0.35)) {
    const table = random.pick(modelled);
    return { does: 'create', row: { table, id: random.uuid() }, fields: values[table](random) };
  }
  const row = random.pick(rows);
  if (random.isLucky(0.2)) return { does: 'remove', row, fields: {} };
  const changes = random.some(random.between(1, 2), Object.entries(values[row.table](random)));
  return { does: 'update', row, fields: Object.fromEntries(changes) };
}
