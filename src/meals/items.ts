import { randomUUID } from 'node:crypto';
import type { MealItemInput } from '../../generated/api';
import type { DeviceChange } from '../database/device-store';
import { type EatenProduct, eatenProductOf, isAsLogged } from '../food-entries/eaten-product';
import { Portion } from '../products/portions/model';
import { notFound, validationError } from '../problems/problem';
import { Product } from '../products/model';
import { MealItem } from './model';

/** So that a meal can be sent with all of its items. */
export const itemLimit = {
  max: 50,
  code: 'too_many_items',
  detail: 'A meal can have at most 50 items',
} as const;

export interface WantedItem {
  readonly id?: string;
  readonly eaten: EatenProduct;
}

/** @throws 422 unless each item is one whole form, and no id is given twice */
export function wantedItems(items: readonly MealItemInput[]): WantedItem[] {
  const ids = new Set<string>();
  return items.map(({ id, ...input }, index) => {
    const at = `/body/items/${index}`;
    const wanted = id?.toLowerCase();
    if (wanted !== undefined && ids.has(wanted)) {
      throw validationError([{ pointer: `${at}/id`, detail: 'occurs twice' }]);
    }
    if (wanted !== undefined) ids.add(wanted);
    const eaten = eatenProductOf(input, at);
    return wanted === undefined ? { eaten } : { id: wanted, eaten };
  });
}

/**
 * Makes a meal's items the wanted ones, in their order. An item that has the id of a wanted one
 * becomes it; one that stays as it is may be of a product that has been deleted.
 *
 * @param beforeWriting called once, when there is something to change
 * @returns whether anything changed
 * @throws 404 for a product or portion; 409 `id_taken` when an id is of another item
 */
export async function replaceItems(
  change: DeviceChange,
  mealId: string,
  wanted: readonly WantedItem[],
  beforeWriting: () => Promise<void> = () => Promise.resolve(),
): Promise<boolean> {
  const items = change.rows(MealItem);
  const present = await items.list({ where: { meal_id: mealId }, order: ['position'] });
  const presentById = new Map(present.map((item) => [item.id, item]));
  const steps = wanted.map(({ id, eaten }, position) => {
    const item = presentById.get(id ?? '');
    const isSame = item !== undefined && isAsLogged(item, eaten);
    return { id, eaten, position, item, isSame };
  });
  await assertThere(
    change,
    steps.flatMap(({ isSame, eaten }) => (isSame ? [] : [eaten])),
  );

  const kept = new Set(steps.flatMap(({ item }) => item?.id ?? []));
  const gone = present.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  const moved = steps.filter(
    ({ item, isSame, position }) => item && !(isSame && item.position === position),
  );
  const added = steps.filter(({ item }) => item === undefined);
  if (gone.length + moved.length + added.length === 0) return false;

  await beforeWriting();
  if (gone.length > 0) await items.removeAll({ meal_id: mealId, id: gone });
  for (const { item, eaten, position } of moved) {
    if (item) await items.update(item, { position, ...columnsOf(eaten) });
  }
  await items.addAll(
    added.map(({ id, eaten, position }) => ({
      id: id ?? randomUUID(),
      meal_id: mealId,
      position,
      ...columnsOf(eaten),
    })),
  );
  return true;
}

export function columnsOf(eaten: EatenProduct) {
  return 'grams' in eaten
    ? { ...eaten, portion_id: null, quantity: null }
    : { ...eaten, grams: null };
}

/** @throws 404 for a product or portion */
export async function assertThere(
  change: DeviceChange,
  eaten: readonly EatenProduct[],
): Promise<void> {
  const ids = eaten.map(({ product_id }) => product_id);
  const portionIds = eaten.flatMap((one) => ('portion_id' in one ? [one.portion_id] : []));
  const products = await change.rows(Product).list({ where: { id: ids }, order: [] });
  const portions = await change.rows(Portion).list({ where: { id: portionIds }, order: [] });
  const known = new Set(products.map(({ id }) => id));
  const productOf = new Map(portions.map(({ id, product_id }) => [id, product_id]));
  for (const one of eaten) {
    if (!known.has(one.product_id)) throw notFound(Product.resource);
    if ('portion_id' in one && productOf.get(one.portion_id) !== one.product_id) {
      throw notFound(Portion.resource);
    }
  }
}
