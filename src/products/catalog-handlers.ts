import type { CatalogRows } from '../catalog/rows';
import type { Handlers } from '../contract/operation';
import { importCatalogProduct } from './import-from-catalog';
import { portionsByProduct } from './portions/service';
import { presentFoundProduct, presentProduct } from './present';
import { searchProducts } from './search';

export const catalogProductHandlers = (catalog: CatalogRows) =>
  ({
    async searchProducts({ query }, { device }) {
      const found = await searchProducts(device, catalog, query.q, query.limit);
      return { status: 200, body: found.map(presentFoundProduct) };
    },

    async importCatalogProduct({ path }, { device }) {
      const product = await importCatalogProduct(catalog, device, path.catalog_product_id);
      const portions = await portionsByProduct(device, [product]);
      return {
        status: 201,
        body: presentProduct(product, portions.get(product.id)),
        headers: { Location: `/v1/products/${product.id}` },
      };
    },
  }) satisfies Partial<Handlers>;
