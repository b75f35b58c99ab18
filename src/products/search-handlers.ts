import type { CatalogRows } from '../catalog/rows';
import type { Handlers } from '../contract/operation';
import { presentFoundProduct } from './present';
import { searchProducts } from './search';

export const productSearchHandlers = (catalog: CatalogRows) =>
  ({
    async searchProducts({ query }, { device }) {
      const found = await searchProducts(device, catalog, query.q, query.limit);
      return { status: 200, body: found.map(presentFoundProduct) };
    },
  }) satisfies Partial<Handlers>;
