import type { ProductCreate, ProductUpdate } from '../../generated/api';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import type { Precondition } from '../database/precondition';
import type { Row } from '../database/rows';
import { firstPortions } from './portions/first-portion';
import { validationError } from '../problems/problem';
import { gtin14 } from '../gtin';
import { Product } from './model';
import { nameContains, nameIs } from './name-search';
import { type ProductSort, productOrders } from './sorting';

interface ProductFilter {
  readonly q?: string;
  readonly barcode?: string;
  readonly is_favorite?: boolean;
  readonly sort: ProductSort;
}

/** Those that fit the filter, in the order asked for. @throws 422 for a barcode that is none */
export async function listProducts(
  device: DeviceStore,
  { q, barcode, is_favorite, sort, ...page }: ProductFilter & PageRequest,
): Promise<Page<Row<Product>>> {
  const where = {
    ...(q !== undefined && { name: nameContains(q) }),
    ...(barcode !== undefined && { barcode: gtinOf(barcode, '/query/barcode') }),
    ...(is_favorite !== undefined && { is_favorite }),
  };
  return device.rows(Product).page({ where, order: productOrders[sort] }, page);
}

/** The oldest product of a name, whatever its case and accents. */
export async function findProductNamed(
  device: DeviceStore,
  name: string,
): Promise<Row<Product> | null> {
  const [product] = await device
    .rows(Product)
    .list({ where: { name: nameIs(name) }, order: ['created_at'], limit: 1 });
  return product ?? null;
}

/** @throws 404 */
export function getProduct(device: DeviceStore, id: string): Promise<Row<Product>> {
  return device.rows(Product).get(id);
}

/**
 * Creates a product with its first portion; both or neither.
 *
 * @throws 409 `id_taken` or `barcode_taken`, 422 for a barcode that is none
 */
export async function createProduct(
  device: DeviceStore | DeviceChange,
  body: ProductCreate,
): Promise<Row<Product>> {
  const { id, values, request } = creationOf(body);
  const { row } = await device
    .rows(Product)
    .createOnce(id, request, values, firstPortions[values.basis ?? 'g']);
  return row;
}

/** For who sees to its portions. @throws 409 `id_taken` or `barcode_taken`, 422 for a barcode that is none */
export function createProductAlone(
  change: DeviceChange,
  body: ProductCreate,
): Promise<{ row: Product; isNew: boolean }> {
  const { id, values, request } = creationOf(body);
  return change.rows(Product).createOnce(id, request, values);
}

function creationOf(body: ProductCreate) {
  const { id, ...values } = withGtin(body);
  // A create that says what is so by default is the same as one that does not.
  const basis = values.basis === 'ml' ? values.basis : undefined;
  const is_favorite = values.is_favorite || undefined;
  return { id, values, request: { ...values, basis, is_favorite } };
}

/** Changes the fields that are there. @throws 404; 409 `barcode_taken`; 422 for a barcode that is none */
export async function updateProduct(
  device: DeviceStore | DeviceChange,
  id: string,
  changes: ProductUpdate,
  precondition?: Precondition<Product>,
): Promise<Row<Product>> {
  const values = withGtin(changes);
  return device.rows(Product).updateById(id, values, precondition);
}

/** Deletes a product and its portions. @throws 404 */
export function deleteProduct(
  change: DeviceChange,
  id: string,
  precondition?: Precondition<Product>,
): Promise<void> {
  return change.rows(Product).removeById(id, precondition);
}

/**
 * Undoes a deletion, with that of the portions that were deleted along with it.
 *
 * @throws 404; 409 `barcode_taken` or `already_imported` when another product took its place
 */
export function restoreProduct(change: DeviceChange, id: string): Promise<Product> {
  return change.rows(Product).restore(id);
}

function withGtin<T extends { barcode?: string | null }>(body: T): T {
  if (body.barcode == null) return body;
  return { ...body, barcode: gtinOf(body.barcode, '/body/barcode') };
}

/** @param pointer where in the request the barcode is @throws 422 for a wrong check digit */
function gtinOf(barcode: string, pointer: string): string {
  const gtin = gtin14(barcode);
  if (gtin !== undefined) return gtin;
  throw validationError([{ pointer, detail: 'must be a GTIN with a valid check digit' }]);
}
