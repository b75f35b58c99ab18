import { dataTag, rowTag } from '../contract/entity-tags';
import type { Handlers } from '../contract/operation';
import { pageHeaders } from '../contract/page-headers';
import { ifMatch } from '../contract/preconditions';
import { portionsByProduct } from './portions/service';
import { presentProduct } from './present';
import {
  createProduct,
  deleteProduct,
  findProductNamed,
  getProduct,
  listProducts,
  restoreProduct,
  updateProduct,
} from './service';

export const productHandlers = {
  async listProducts({ query }, { device, url }) {
    const page = await listProducts(device, query);
    const portions = query.include && (await portionsByProduct(device, page.rows));
    return {
      status: 200,
      body: page.rows.map((product) => presentProduct(product, portions?.get(product.id))),
      headers: pageHeaders(url, query, page),
    };
  },

  async createProduct({ body }, { device }) {
    const product = await createProduct(device, body);
    return {
      status: 201,
      body: presentProduct(product),
      headers: { Location: `/v1/products/${product.id}`, ETag: rowTag(device, product) },
    };
  },

  async getProduct({ path, query }, { device }) {
    const product = await getProduct(device, path.product_id);
    const portions = query.include && (await portionsByProduct(device, [product]));
    return {
      status: 200,
      body: presentProduct(product, portions?.get(product.id)),
      headers: { ETag: portions ? dataTag(device) : rowTag(device, product) },
    };
  },

  async updateProduct({ path, body }, context) {
    const product = await updateProduct(
      context.device,
      path.product_id,
      body,
      ifMatch(context, presentProduct),
    );
    return {
      status: 200,
      body: presentProduct(product),
      headers: { ETag: rowTag(context.device, product) },
    };
  },

  async deleteProduct({ path }, context) {
    await context.device.change((change) =>
      deleteProduct(change, path.product_id, ifMatch(context, presentProduct)),
    );
    return { status: 204 };
  },

  async restoreProduct({ path }, { device }) {
    const product = await device.change((change) => restoreProduct(change, path.product_id));
    return {
      status: 200,
      body: presentProduct(product),
      headers: { ETag: rowTag(device, product) },
    };
  },

  async checkProductName({ query }, { device }) {
    const product = await findProductNamed(device, query.name);
    return { status: 200, body: { exists: product !== null, product_id: product?.id ?? null } };
  },
} satisfies Partial<Handlers>;
