import type {
  FoodEntry,
  FoodEntryCreate,
  FoodEntryUpdate,
  Portion,
  Product,
} from '../../generated/api';
import { kept, weight, worth } from './expected';
import type { Pantry } from './pantry';
import { type Nutrient, eachNutrient } from '../support/nutrients';

type Food = Pick<Product, 'id' | 'name' | 'kcal_100g' | `${Nutrient}_100g`>;
type Measure = Pick<Portion, 'id' | 'name' | 'grams'>;

/** This phone logs what it has in its pantry: no entry of it is a quick add. */
type Eaten = { readonly product_id: string; readonly grams: number };

/** An entry as the phone remembers it, with the food and the portion as they were when logged. */
export interface Logged {
  readonly said: FoodEntryCreate & { readonly id: string; readonly product_id: string };
  readonly food: Food;
  readonly portion: Measure | undefined;
  readonly entry: FoodEntry & Eaten;
}

type Amount = { readonly grams: number } | { readonly portion: Measure; readonly quantity: number };
type Told = Pick<FoodEntry, 'created_at' | 'updated_at'>;

/** What logging this should make. */
export function loggedFrom(said: Logged['said'], pantry: Pantry, told: Told): Logged {
  const { product, portions } = pantry.get(said.product_id);
  const { id, date, meal_type, consumed_at } = said;
  const portion = portions.find((candidate) => candidate.id === said.portion_id);
  const amount = portion
    ? { portion, quantity: kept(String(said.quantity)) }
    : { grams: kept(String(said.grams)) };
  const when = { date, meal_type, consumed_at: inUtc(consumed_at) };
  return {
    said,
    food: product,
    portion,
    entry: { id, ...when, ...snapshot(product, amount), ...told },
  };
}

/** What this change should make of it. */
export function editedFrom(logged: Logged, changes: FoodEntryUpdate, pantry: Pantry): Logged {
  const { date, meal_type, consumed_at } = changes;
  const entry: FoodEntry & Eaten = {
    ...logged.entry,
    ...(date !== undefined && { date }),
    ...(meal_type !== undefined && { meal_type }),
    ...(consumed_at !== undefined && { consumed_at: inUtc(consumed_at) }),
  };
  const product_id = changes.product_id ?? entry.product_id;
  const stocked = pantry.find(product_id);
  // What has been deleted since is taken as it was when logged.
  const food = stocked?.product ?? logged.food;
  const amount = amountAfter(logged, changes, stocked?.portions ?? []);
  const eaten = snapshot(food, amount);
  const isSame = (['product_id', 'portion_id', 'quantity', 'grams'] as const).every(
    (field) => eaten[field] === entry[field] || (field === 'grams' && eaten.portion_id !== null),
  );
  if (isSame) return { ...logged, entry };
  const portion = 'portion' in amount ? amount.portion : undefined;
  return { ...logged, food, portion, entry: { ...entry, ...eaten } };
}

function amountAfter(
  logged: Logged,
  changes: FoodEntryUpdate,
  portions: readonly Portion[],
): Amount {
  if (changes.grams !== undefined) return { grams: kept(String(changes.grams)) };
  const id = changes.portion_id ?? logged.portion?.id;
  if (id === undefined) return { grams: logged.entry.grams };
  const portion = portions.find((candidate) => candidate.id === id) ?? logged.portion;
  if (portion?.id !== id) throw new Error(`The phone remembers no portion ${id}`);
  return { portion, quantity: kept(String(changes.quantity ?? logged.entry.quantity)) };
}

function snapshot(food: Food, amount: Amount) {
  const byPortion = 'portion' in amount ? amount : undefined;
  const grams = 'grams' in amount ? amount.grams : weight(amount.quantity, amount.portion.grams);
  const ifKnown = (per100g: number | null) => (per100g === null ? null : worth(per100g, grams));
  return {
    product_id: food.id,
    portion_id: byPortion?.portion.id ?? null,
    portion_name: byPortion?.portion.name ?? null,
    quantity: byPortion?.quantity ?? null,
    name: food.name,
    grams,
    kcal: worth(food.kcal_100g, grams),
    ...eachNutrient('', '_g', (nutrient) => ifKnown(food[`${nutrient}_100g`])),
  };
}

/** The parts of a moment, worked out without leaving it to `Date` to read them. */
function inUtc(moment: string | null | undefined): string | null {
  if (moment === null || moment === undefined) return null;
  const [, y, mo, d, h, min, sign, oh, om] =
    /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):00(?:\.000)?(?:Z|([+-])(\d+):(\d+))$/.exec(moment) ?? [];
  const offset = (Number(oh ?? 0) * 60 + Number(om ?? 0)) * (sign === '-' ? -1 : 1);
  const utc = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(min) - offset);
  return new Date(utc).toISOString();
}
