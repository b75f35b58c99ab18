import { randomUUID } from 'node:crypto';
import type { DeviceStore } from '../database/device-store';
import { gtin14 } from '../gtin';
import { Portion } from '../portions/model';
import { firstPortion } from '../portions/first-portion';
import { mostPortions } from '../portions/service';
import { notFound, validationError } from '../problems/problem';
import { Product } from '../products/model';
import type { FoodPortion } from './food';
import type { CatalogRow, CatalogRows } from './rows';
import { type Ranked, searchCatalog } from './search';
import { searchText } from './search-text';

export interface CatalogProduct {
  readonly row: CatalogRow;
  readonly portions: readonly FoodPortion[];
}

/** The best `limit` foods for a text, those that fit best first. */
export async function findInCatalog(
  catalog: CatalogRows,
  q: string,
  limit: number,
): Promise<Ranked<CatalogRow>[]> {
  return searchCatalog(catalog, searchText(await catalog.fold(q)), limit);
}

/** @throws 404 */
export function getCatalogProduct(catalog: CatalogRows, id: string): Promise<CatalogProduct> {
  return withPortions(catalog, catalog.find(id));
}

/** @throws 422 when the check digit is wrong; 404 */
export function getCatalogProductByBarcode(
  catalog: CatalogRows,
  barcode: string,
): Promise<CatalogProduct> {
  const gtin = gtin14(barcode);
  if (gtin === undefined) {
    throw validationError([{ pointer: '/path/barcode', detail: 'has a wrong check digit' }]);
  }
  return withPortions(catalog, catalog.findByBarcode(gtin));
}

/**
 * The device's own product made from a food of the catalog: the one that it has, or a new one with
 * its portions. @throws 404
 */
export async function importCatalogProduct(
  catalog: CatalogRows,
  device: DeviceStore,
  id: string,
): Promise<Product> {
  const { row, portions } = await getCatalogProduct(catalog, id);
  return device.change(async (change) => {
    const products = change.rows(Product);
    const known = await products.find({ catalog_product_id: row.id });
    if (known) return known;

    // A barcode names one product of a device: where another has it already, the import has none.
    const isTaken =
      row.barcode !== null && (await products.find({ barcode: row.barcode })) !== null;
    const product = await products.add(
      { ...productFrom(row), barcode: isTaken ? null : row.barcode },
      firstPortion,
    );
    await change.rows(Portion).addAll(
      portions.slice(0, mostPortions - 1).map((portion) => ({
        ...portion,
        id: randomUUID(),
        product_id: product.id,
        is_default: false,
      })),
    );
    return product;
  });
}

/** What of a food of the catalog becomes the device's own. */
function productFrom(row: CatalogRow) {
  return {
    name: row.name,
    kcal_100g: row.kcal_100g,
    protein_100g: row.protein_100g,
    carbs_100g: row.carbs_100g,
    fat_100g: row.fat_100g,
    catalog_product_id: row.id,
  };
}

async function withPortions(
  catalog: CatalogRows,
  found: Promise<CatalogRow | undefined>,
): Promise<CatalogProduct> {
  const row = await found;
  if (!row) throw notFound('Catalog product');
  return { row, portions: await catalog.portionsOf(row.id) };
}
