import type { PortionCreate, PortionUpdate } from '../../../generated/api';
import type { DeviceChange, DeviceStore } from '../../database/device-store';
import type { Page, PageRequest } from '../../database/owned-rows';
import { requireRoom } from '../../database/part-limit';
import type { Precondition } from '../../database/precondition';
import type { Stored, WritableRows } from '../../database/writable-rows';
import type { Row } from '../../database/rows';
import { conflict } from '../../problems/problem';
import { Product } from '../model';
import { firstPortions } from './first-portion';
import { Portion } from './model';

/** So that a product can be sent with all of its portions. */
export const portionLimit = {
  max: 100,
  code: 'too_many_portions',
  detail: 'A product can have at most 100 portions',
} as const;

/** By name. @throws 404 for the product */
export async function listPortions(
  device: DeviceStore,
  productId: string,
  page: PageRequest,
): Promise<Page<Row<Portion>>> {
  await device.rows(Product).get(productId);
  return device.rows(Portion).page({ where: { product_id: productId }, order: ['name'] }, page);
}

/** The portions of many products in one statement, by name; a list for each product. */
export async function portionsByProduct(
  device: DeviceStore,
  products: readonly { readonly id: string }[],
): Promise<Map<string, Row<Portion>[]>> {
  const byProduct = new Map(products.map(({ id }) => [id, [] as Row<Portion>[]]));
  const portions = await device
    .rows(Portion)
    .list({ where: { product_id: [...byProduct.keys()] }, order: ['name'] });
  for (const portion of portions) byProduct.get(portion.product_id)?.push(portion);
  return byProduct;
}

/** @throws 404 */
export function getPortion(device: DeviceStore, id: string): Promise<Row<Portion>> {
  return device.rows(Portion).get(id);
}

/** Sees to it that each of the products that is still there has a portion, and a default one. */
export async function completePortions(
  change: DeviceChange,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0) return;
  const portions = change.rows(Portion);
  const products = await change.rows(Product).list({ where: { id: [...productIds] }, order: [] });
  const oldestFirst = await portions.list({
    where: { product_id: products.map(({ id }) => id) },
    order: ['created_at'],
  });
  const byProduct = new Map(products.map(({ id }) => [id, [] as typeof oldestFirst]));
  for (const portion of oldestFirst) byProduct.get(portion.product_id)?.push(portion);
  for (const { id, basis } of products) {
    const own = byProduct.get(id) ?? [];
    const [oldest] = own;
    if (!oldest) await portions.add({ product_id: id, ...firstPortions[basis].values });
    else if (!own.some(({ is_default }) => is_default)) {
      await portions.update(oldest, { is_default: true });
    }
  }
}

/** @throws 404 for the product; 409 `id_taken` or `too_many_portions` */
export async function createPortion(
  change: DeviceChange,
  productId: string,
  body: PortionCreate,
): Promise<Portion> {
  const { id, is_default = false, ...rest } = body;
  const values: Stored<typeof rest, Portion> = rest;
  const product = await change.rows(Product).get(productId);
  const portions = change.rows(Portion);
  const request = { ...body, is_default, product_id: product.id };
  const { row } = await portions.createOnce(id, request, async () => {
    await requireRoom(portions, { product_id: product.id }, portionLimit);
    if (is_default) await demoteDefault(portions, product.id);
    return { ...values, is_default, product_id: product.id };
  });
  return row;
}

/** Changes the fields that are there. @throws 404; 409 when the default portion would be demoted */
export async function updatePortion(
  change: DeviceChange,
  id: string,
  changes: PortionUpdate,
  precondition?: Precondition<Portion>,
): Promise<Portion> {
  const portions = change.rows(Portion);
  const portion = await portions.get(id);
  if (portion.is_default && changes.is_default === false) {
    throw conflict(
      'default_portion_required',
      'This is the default portion of its product; make another portion the default instead',
    );
  }
  if (!portion.is_default && changes.is_default) {
    await portions.require(precondition, portion);
    await demoteDefault(portions, portion.product_id);
  }
  return portions.update(portion, changes, precondition);
}

/** The oldest portion that is left takes the place of a default. @throws 404; 409 for the last one */
export async function deletePortion(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<Portion>,
): Promise<void> {
  const portions = change.rows(Portion);
  const portion = await portions.get(id);
  const oldestFirst = await portions.list({
    where: { product_id: portion.product_id },
    order: ['created_at'],
  });
  const heir = oldestFirst.find((other) => other.id !== portion.id);
  if (!heir) throw conflict('last_portion', 'The last portion of a product cannot be deleted');

  await portions.require(precondition, portion);
  const wasDefault = portion.is_default;
  // Or the product could come back with both of them, when all was deleted in one change.
  await portions.update(portion, { is_default: false });
  await portions.remove(portion);
  if (wasDefault) await portions.update(heir, { is_default: true });
}

/** Before another one takes its place: the index allows no two, not even for a moment. */
function demoteDefault(portions: WritableRows<Portion>, productId: string): Promise<void> {
  return portions.updateAll({ product_id: productId, is_default: true }, { is_default: false });
}
