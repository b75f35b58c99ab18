import type { DeviceRows } from '../database/device-store';
import type { Row } from '../database/rows';
import type { EatenProduct } from '../food-entries/eaten-product';
import {
  type Snapshot,
  foodIn,
  snapshotByPortion,
  snapshotByWeight,
} from '../food-entries/snapshot';
import { Portion } from '../products/portions/model';
import { Product } from '../products/model';
import { MealItem } from './model';

/** An item with the product and portion that it names, as they are by now, deleted or not. */
export interface Ingredient {
  readonly item: Row<MealItem>;
  readonly product: Row<Product>;
  readonly portion: Row<Portion> | undefined;
}

/** Neither the product nor the portion has been deleted. */
export function isAvailable({ product, portion }: Ingredient): boolean {
  return product.deleted_at === null && (portion?.deleted_at ?? null) === null;
}

/** The ingredients of many meals, in their order, in three statements; a list for each meal. */
export async function ingredientsByMeal(
  device: DeviceRows,
  meals: readonly { readonly id: string }[],
): Promise<Map<string, Ingredient[]>> {
  const byMeal = new Map(meals.map(({ id }) => [id, [] as Ingredient[]]));
  const items = await device
    .rows(MealItem)
    .list({ where: { meal_id: [...byMeal.keys()] }, order: ['meal_id', 'position'] });
  // What has been deleted is read too: the meal still says what it was called.
  const products = byId(await device.rows(Product).list(withIds(items.map((i) => i.product_id))));
  const portions = byId(
    await device.rows(Portion).list(withIds(items.flatMap((i) => i.portion_id ?? []))),
  );
  for (const item of items) {
    const product = products.get(item.product_id);
    const portion = portions.get(item.portion_id ?? '');
    if (product) byMeal.get(item.meal_id)?.push({ item, product, portion });
  }
  return byMeal;
}

/** What an entry of the ingredient would hold. */
export function snapshotOf({ product, portion }: Ingredient, eaten: EatenProduct): Snapshot {
  const food = foodIn(product, product.kcal_100g);
  if ('grams' in eaten) return snapshotByWeight(food, eaten);
  if (!portion) throw new Error('The portion of the ingredient is missing');
  return snapshotByPortion(
    food,
    { portion_name: portion.name, portion_grams: portion.grams },
    eaten,
  );
}

function withIds(ids: readonly string[]) {
  return { where: { id: [...new Set(ids)] }, order: [], includeDeleted: true };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
