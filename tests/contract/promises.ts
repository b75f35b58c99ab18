/**
 * What the compiler refuses. Nothing here runs: `npm run types` fails when one of these mistakes
 * is no longer a mistake.
 */
import type { Handlers } from '../../src/contract/operation';
import type { handlersOf } from '../../src/handlers';
import { Problem, conflict } from '../../src/problems/problem';
import { presentProduct } from '../../src/products/present';
import type { Product as ProductBody } from '../../generated/api';
import type { Product } from '../../src/products/model';
import type { DeviceStore } from '../../src/database/device-store';

declare const product: Product;
declare const body: ProductBody;
declare const headers: { ETag: string };
declare const readable: ReturnType<DeviceStore['rows']>;
declare const incomplete: Omit<ReturnType<typeof handlersOf>, 'getProduct'>;
declare const handler: (
  ...call: Parameters<Handlers['getProduct']>
) => ReturnType<Handlers['getProduct']>;

// @ts-expect-error an operation without a handler
incomplete satisfies Handlers;

// @ts-expect-error a handler that the contract does not know
({ inventProduct: handler }) satisfies Partial<Handlers>;

({
  // @ts-expect-error a status that the contract does not declare
  async getProduct() {
    return { status: 202, body };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error a failure as an answer: it is thrown
  async getProduct() {
    return { status: 404, body };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error a misspelt field
  async getProduct() {
    const { kcal_100g, ...rest } = body;
    return { status: 200, body: { ...rest, kcal_100: kcal_100g }, headers };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error an answer that does not say of which revision it is
  async getProduct() {
    return { status: 200, body };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error that nothing changed is for the adapter to say
  async getProduct() {
    return { status: 304, headers };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error a create that does not say where
  async createProduct() {
    return { status: 201, body, headers };
  },
}) satisfies Partial<Handlers>;

({
  // @ts-expect-error a body where there is none
  async deleteProduct() {
    return { status: 204, body: {} };
  },
}) satisfies Partial<Handlers>;

({
  async registerDevice(_call, context) {
    // @ts-expect-error an operation without a token has no device
    void context.device;
    return { status: 200, body: { token: '' } };
  },
  async getProduct({ path, query }) {
    // @ts-expect-error a parameter of another operation
    void path.portion_id;
    // @ts-expect-error a query parameter that the contract lacks
    void query.limit;
    return { status: 200, body, headers };
  },
}) satisfies Partial<Handlers>;

// @ts-expect-error a field too many in a presenter
({ ...presentProduct(product), device_id: product.device_id }) satisfies ProductBody;

// @ts-expect-error rows are written inside a change only
void readable.update;

// @ts-expect-error a problem code that the contract lacks
new Problem('invented', 'A made-up problem');

// @ts-expect-error a code of another status
conflict('not_found', 'Not there');
