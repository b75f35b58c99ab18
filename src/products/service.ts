import type { ProductCreate, ProductUpdate } from '../../generated/api';
import type { DeviceStore } from '../database/device-store';
import type { Page, PageRequest } from '../database/owned-rows';
import { Portion } from '../portions/model';
import { addFirstPortion } from '../portions/service';
import { Product } from './model';

/** By name. */
export function listProducts(device: DeviceStore, page: PageRequest): Promise<Page<Product>> {
  return device.rows(Product).page({ order: ['name'] }, page);
}

/** @throws 404 */
export function getProduct(device: DeviceStore, id: string): Promise<Product> {
  return device.rows(Product).get(id);
}

/** Creates a product with its first portion; both or neither. @throws 409 `id_taken` */
export function createProduct(device: DeviceStore, body: ProductCreate): Promise<Product> {
  const { id, ...values } = body;
  return device.change(async (change) => {
    const { row, isNew } = await change.rows(Product).createOnce(id, body, () => values);
    if (isNew) await addFirstPortion(change, row.id);
    return row;
  });
}

/** Changes the fields that are there. @throws 404 */
export function updateProduct(
  device: DeviceStore,
  id: string,
  changes: ProductUpdate,
): Promise<Product> {
  return device.change(async (change) => {
    const products = change.rows(Product);
    return products.update(await products.get(id), changes);
  });
}

/** Deletes a product and its portions. @throws 404 */
export function deleteProduct(device: DeviceStore, id: string): Promise<void> {
  return device.change(async (change) => {
    const products = change.rows(Product);
    await products.remove(await products.get(id));
    await change.rows(Portion).removeAll({ product_id: id });
  });
}
