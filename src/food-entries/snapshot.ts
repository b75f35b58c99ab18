import type { DeviceChange } from '../database/device-store';
import { type NutrientsPer100g, byNutrient } from '../nutrients';
import { notFound } from '../problems/problem';
import { Portion } from '../products/portions/model';
import { Product } from '../products/model';
import type { Eaten, QuickAdd } from './eaten';
import type { EatenProduct } from './eaten-product';
import type { FoodEntry } from './model';
import { type Nutrition, type Per100g, nutritionOf, portionsWeight } from './nutrition';

/** What an entry keeps of its food, whatever becomes of the food; a quick add is its own. */
export interface Snapshot extends Nutrition, NutrientsPer100g {
  readonly product_id: string | null;
  readonly portion_id: string | null;
  readonly quantity: number | null;
  readonly name: string;
  readonly portion_name: string | null;
  readonly portion_grams: number | null;
  readonly kcal_100g: number | null;
  readonly grams: number | null;
}

export interface Food extends Per100g {
  readonly name: string;
}

/** What a snapshot takes over from a product, or from an entry of one. */
export function foodIn(
  source: NutrientsPer100g & { readonly name: string },
  kcal_100g: number,
): Food {
  return {
    name: source.name,
    kcal_100g,
    ...byNutrient('per100g', ({ per100g }) => source[per100g]),
  };
}

export interface PortionOfFood {
  readonly portion_name: string | null;
  readonly portion_grams: number;
}

const byNoPortion = { portion_id: null, quantity: null, portion_name: null, portion_grams: null };
const ofNoProduct = {
  product_id: null,
  kcal_100g: null,
  ...byNutrient('per100g', () => null),
  grams: null,
};

/**
 * Takes a snapshot of what was eaten, from the product and portion as they are now. What has been
 * deleted since is taken as the entry holds it, so an amount can be put right afterwards.
 *
 * @throws 404 for a product or portion that the device has not, or that is another product's
 */
export async function takeSnapshot(
  change: DeviceChange,
  eaten: Eaten,
  logged?: FoodEntry,
): Promise<Snapshot> {
  if (!('product_id' in eaten)) return quickSnapshot(eaten);
  const food = await foodOf(change, eaten.product_id, logged);
  return 'grams' in eaten
    ? snapshotByWeight(food, eaten)
    : snapshotByPortion(food, await portionOf(change, eaten, logged), eaten);
}

export function snapshotByWeight(
  food: Food,
  { product_id, grams }: { product_id: string; grams: number },
): Snapshot {
  return { ...food, ...byNoPortion, product_id, grams, ...nutritionOf(food, grams) };
}

export function snapshotByPortion(
  food: Food,
  portion: PortionOfFood,
  eaten: Exclude<EatenProduct, { grams: number }>,
): Snapshot {
  const grams = portionsWeight(eaten.quantity, portion.portion_grams);
  return { ...food, ...portion, ...eaten, grams, ...nutritionOf(food, grams) };
}

/** The snapshot that an entry holds. */
export function snapshotIn(entry: FoodEntry): Snapshot {
  return {
    product_id: entry.product_id,
    portion_id: entry.portion_id,
    quantity: entry.quantity,
    name: entry.name,
    portion_name: entry.portion_name,
    portion_grams: entry.portion_grams,
    kcal_100g: entry.kcal_100g,
    ...byNutrient('per100g', ({ per100g }) => entry[per100g]),
    grams: entry.grams,
    kcal: entry.kcal,
    ...byNutrient('grams', ({ grams }) => entry[grams]),
  };
}

function quickSnapshot(eaten: QuickAdd): Snapshot {
  return { ...ofNoProduct, ...byNoPortion, ...eaten };
}

async function foodOf(
  change: DeviceChange,
  productId: string,
  logged: FoodEntry | undefined,
): Promise<Food> {
  const product = await change.rows(Product).find({ id: productId });
  const source = product ?? (logged?.product_id === productId ? logged : undefined);
  if (!source || source.kcal_100g === null) throw notFound(Product.resource);
  return foodIn(source, source.kcal_100g);
}

async function portionOf(
  change: DeviceChange,
  { product_id, portion_id }: { product_id: string; portion_id: string },
  logged: FoodEntry | undefined,
): Promise<PortionOfFood> {
  const portion = await change.rows(Portion).find({ id: portion_id, product_id });
  if (portion) return { portion_name: portion.name, portion_grams: portion.grams };
  if (logged?.portion_id === portion_id && logged.portion_grams !== null) {
    return { portion_name: logged.portion_name, portion_grams: logged.portion_grams };
  }
  throw notFound(Portion.resource);
}
