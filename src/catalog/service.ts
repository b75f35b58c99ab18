import { gtin14 } from '../gtin';
import { notFound, validationError } from '../problems/problem';
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
  return searchCatalog(catalog, searchText(q), limit);
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
    throw validationError([{ pointer: '/path/barcode', detail: 'has an invalid check digit' }]);
  }
  return withPortions(catalog, catalog.findByBarcode(gtin));
}

async function withPortions(
  catalog: CatalogRows,
  found: Promise<CatalogRow | undefined>,
): Promise<CatalogProduct> {
  const row = await found;
  if (!row) throw notFound('Catalog product');
  return { row, portions: await catalog.portionsOf(row.id) };
}
