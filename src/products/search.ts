import type { FoundProduct } from '../../generated/api';
import type { CatalogRows } from '../catalog/rows';
import { searchCatalog } from '../catalog/search';
import { searchText } from '../catalog/search-text';
import type { DeviceStore } from '../database/device-store';
import { searchOwn } from './search-own';

/**
 * The best `limit` of the device's own products and the catalog's, in one ranking. A catalog product
 * whose import is found is left out.
 */
export async function searchProducts(
  device: DeviceStore,
  catalog: CatalogRows,
  q: string,
  limit: number,
): Promise<FoundProduct[]> {
  const text = searchText(q);
  const own = await searchOwn(device, text, limit);
  const imported = new Set(own.map(({ catalog_product_id }) => catalog_product_id));
  // As many more as may be left out.
  const common = await searchCatalog(catalog, text, limit + own.length);
  const found = [
    ...own.map((row) => ({ ...row, source: 'own' as const, brand: null })),
    ...common
      .filter(({ id }) => !imported.has(id))
      .map((row) => ({ ...row, source: 'catalog' as const })),
  ];
  // The sort is stable: at the same score own products come first.
  return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
}
