import type { Handlers } from '../contract/operation';
import { presentCatalogProduct } from './present';
import type { CatalogRows } from './rows';
import { findInCatalog, getCatalogProduct, getCatalogProductByBarcode } from './service';

export const catalogHandlers = (catalog: CatalogRows) =>
  ({
    async listCatalogProducts({ query }) {
      const found = await findInCatalog(catalog, query.q, query.limit);
      return { status: 200, body: found.map((row) => presentCatalogProduct(row)) };
    },

    async getCatalogProduct({ path }) {
      const { row, portions } = await getCatalogProduct(catalog, path.catalog_product_id);
      return { status: 200, body: presentCatalogProduct(row, portions) };
    },

    async getCatalogProductByBarcode({ path }) {
      const { row, portions } = await getCatalogProductByBarcode(catalog, path.barcode);
      return { status: 200, body: presentCatalogProduct(row, portions) };
    },
  }) satisfies Partial<Handlers>;
