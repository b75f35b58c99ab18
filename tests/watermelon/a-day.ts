import type { SeededRandom } from '../end-to-end/seeded-random';
import type { Phone, Row } from './phone';

type Step = (phone: Phone, random: SeededRandom) => Promise<unknown>;

/** What a person does offline on a phone, drawn from the seed; some of it the server will refuse. */
export async function aDay(phone: Phone, random: SeededRandom): Promise<void> {
  for (let step = 0; step < 8; step += 1) await random.pick(steps)(phone, random);
}

const steps: readonly Step[] = [
  async (phone, random) => {
    const product_id = await phone.add('products', {
      name: `Food ${random.between(1, 999)}`,
      kcal_100g: random.between(0, 900),
      barcode: random.isLucky(0.3) ? '00030000010402' : null,
    });
    const portion = { product_id, grams: random.between(1, 200) };
    if (random.isLucky(0.5)) await phone.add('portions', { ...portion, name: 'Cup' });
    if (random.isLucky(0.5)) {
      await phone.add('portions', { ...portion, name: 'Bowl', is_default: true });
    }
  },
  (phone, random) => edit(phone, random, 'products', { name: random.pick(['', 'Oats', 'Skyr']) }),
  (phone, random) => edit(phone, random, 'products', { kcal_100g: random.between(0, 900) }),
  async (phone, random) => {
    const chosen = await anyOf(phone, random, 'portions');
    if (!chosen) return;
    for (const { id, product_id, is_default } of await phone.list('portions')) {
      if (product_id !== chosen.product_id || is_default === (id === chosen.id)) continue;
      await phone.edit('portions', id, { is_default: id === chosen.id });
    }
  },
  async (phone, random) => {
    const product = await anyOf(phone, random, 'products');
    if (!product) return;
    const meal_id = await phone.add('meals', { name: 'Breakfast' });
    const items = [0, 1, 2].map((position) => ({ meal_id, product_id: product.id, position }));
    await phone.addAll(
      'meal_items',
      items.map((item) => ({ ...item, grams: random.between(1, 200) })),
    );
  },
  (phone, random) => edit(phone, random, 'meal_items', { position: random.between(0, 40) }),
  (phone, random) => edit(phone, random, 'meals', { name: random.pick(['Lunch', 'Dinner']) }),
  async (phone, random) => {
    const product = await anyOf(phone, random, 'products');
    const when = { date: day(random), meal_type: 'lunch' };
    await phone.add('food_entries', { ...when, name: 'Canteen', kcal: random.between(0, 900) });
    if (!product) return;
    await phone.add('food_entries', { ...when, product_id: product.id, grams: 60 });
    const portion = (await phone.list('portions')).find((row) => row.product_id === product.id);
    if (!portion) return;
    const eaten = { product_id: product.id, portion_id: portion.id, quantity: 2 };
    await phone.add('food_entries', { ...when, ...eaten });
  },
  (phone, random) => edit(phone, random, 'food_entries', { date: day(random) }),
  (phone, random) =>
    phone.add('goals', { goal_type: 'manual', effective_from: day(random), kcal: 1900 }),
  (phone, random) => edit(phone, random, 'goals', { water_ml: random.between(1, 4000) }),
  (phone, random) =>
    phone.add('body_weights', { date: day(random), weight_kg: random.between(60, 90) }),
  (phone, random) => edit(phone, random, 'body_weights', { date: day(random) }),
  (phone, random) =>
    phone.add('water_logs', { date: day(random), amount_ml: random.pick([250, 500, -200]) }),
  ...[
    'products',
    'portions',
    'meals',
    'meal_items',
    'food_entries',
    'body_weights',
    'water_logs',
  ].map((table): Step => async (phone, random) => {
    const row = await anyOf(phone, random, table);
    if (row) await phone.delete(table, row.id);
  }),
];

const day = (random: SeededRandom) => `2025-02-0${random.between(1, 6)}`;

async function edit(phone: Phone, random: SeededRandom, table: string, fields: Partial<Row>) {
  const row = await anyOf(phone, random, table);
  if (row) await phone.edit(table, row.id, fields);
}

async function anyOf(phone: Phone, random: SeededRandom, table: string): Promise<Row | undefined> {
  const rows = await phone.list(table);
  return rows.length > 0 ? random.pick(rows) : undefined;
}
