import type { DeviceChange } from '../database/device-store';
import { notFound } from '../problems/problem';
import { Portion } from '../portions/model';
import { Product } from '../products/model';
import type { Eaten } from './eaten';
import type { FoodEntry } from './model';
import { type Nutrition, type Per100g, nutritionOf, portionsWeight } from './nutrition';

/** What an entry keeps of its food, whatever becomes of the food. */
export interface Snapshot extends Per100g, Nutrition {
  readonly product_id: string;
  readonly portion_id: string | null;
  readonly quantity: number | null;
  readonly name: string;
  readonly portion_name: string | null;
  readonly portion_grams: number | null;
  readonly grams: number;
}

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
  const food = await foodOf(change, eaten.product_id, logged);
  if ('grams' in eaten) {
    const { product_id, grams } = eaten;
    const byWeight = { portion_id: null, quantity: null, portion_name: null, portion_grams: null };
    return { ...food, ...byWeight, product_id, grams, ...nutritionOf(food, grams) };
  }
  const portion = await portionOf(change, eaten, logged);
  const grams = portionsWeight(eaten.quantity, portion.portion_grams);
  return { ...food, ...portion, ...eaten, grams, ...nutritionOf(food, grams) };
}

async function foodOf(
  change: DeviceChange,
  productId: string,
  logged: FoodEntry | undefined,
): Promise<Per100g & { name: string }> {
  const product = await change.rows(Product).find({ id: productId });
  const source = product ?? (logged?.product_id === productId ? logged : undefined);
  if (!source) throw notFound(Product.resource);
  const { name, kcal_100g, protein_100g, carbs_100g, fat_100g } = source;
  return { name, kcal_100g, protein_100g, carbs_100g, fat_100g };
}

async function portionOf(
  change: DeviceChange,
  { product_id, portion_id }: { product_id: string; portion_id: string },
  logged: FoodEntry | undefined,
): Promise<{ portion_name: string | null; portion_grams: number }> {
  const portion = await change.rows(Portion).find({ id: portion_id, product_id });
  if (portion) return { portion_name: portion.name, portion_grams: portion.grams };
  if (logged?.portion_id === portion_id && logged.portion_grams !== null) {
    return { portion_name: logged.portion_name, portion_grams: logged.portion_grams };
  }
  throw notFound(Portion.resource);
}
