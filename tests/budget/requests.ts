import { randomUUID } from 'node:crypto';
import type { DataExport, PulledPage, RecoveryCode } from '../../generated/api';
import { catalogId } from '../../src/catalog/food';
import { bodyExample } from '../isolation/id-inputs';
import { usualUrl, withIds } from '../isolation/requests';
import { kinds, type World } from '../isolation/world';
import type { Answer, Ask } from '../support/api';
import { type ContractOperation, operations } from '../support/contract';
import { aFoodEntry, aProduct, anId } from '../support/factories';

/** What is other than usual in a request, and how it is answered when not by a success. */
interface Special extends Ask {
  readonly url?: string;
  /** Added to the usual address. */
  readonly query?: string;
  readonly status?: number;
}

/** Makes a world ready for a request. */
type Preparation = (world: World) => Special | Promise<Special>;

export interface Budgeted {
  /** The operation, and after a comma what is special about the request. */
  readonly name: string;
  readonly operation: ContractOperation;
  /** @returns what sends the request */
  readonly prepare: (world: World) => Promise<() => Promise<Answer>>;
}

/** Each operation of the contract as it is usually asked, and after it the others of `specials`. */
export function budgeted(): Budgeted[] {
  return operations.flatMap((operation) => {
    const names = Object.keys(specials).filter((name) => name.startsWith(`${operation.id}, `));
    return [operation.id, ...names].map((name) => ({
      name,
      operation,
      prepare: (world) => prepared(operation, specials[name] ?? (() => ({})), world),
    }));
  });
}

async function prepared(operation: ContractOperation, special: Preparation, world: World) {
  const { url = usualUrl(operation, world), query, status, ...ask } = await special(world);
  const example = bodyExample(operation);
  const body = ask.body ?? (example && withIds(example, (name) => kinds[name]?.idIn(world)));
  const path = query === undefined ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
  return async () => {
    const answer = await world.api.ask(operation.method.toUpperCase(), path, { ...ask, body });
    const isExpected = status === undefined ? answer.status < 300 : answer.status === status;
    if (!isExpected) throw new Error(`${operation.id} answered ${JSON.stringify(answer)}`);
    return answer;
  };
}

const deviceOf = ({ api }: World) => api.token!.split('.')[0]!;

const tagOf = async (world: World, path: string) =>
  (await world.api.get(path)).headers.get('ETag') ?? '';

const unchanged =
  (path: (world: World) => string): Preparation =>
  async (world) => ({
    headers: { 'If-None-Match': await tagOf(world, path(world)) },
    status: 304,
  });

const after =
  (path: (world: World) => string): Preparation =>
  async (world) => {
    await world.api.delete(path(world));
    return {};
  };

const productPath = ({ product }: World) => `/v1/products/${product.id}`;
const entryPath = ({ entry }: World) => `/v1/food-entries/${entry.id}`;
const mealPath = ({ meal }: World) => `/v1/meals/${meal.id}`;

/** A push of new products, and nothing else. */
const ofProducts = (count: number) => ({
  cursor: null,
  changes: {
    products: {
      created: Array.from({ length: count }, (_, n) => ({
        id: anId(),
        name: `Product ${n}`,
        kcal_100g: 100,
      })),
      updated: [],
      deleted: [],
    },
  },
});

const firstPage = async ({ api }: World, limit = 500) =>
  (await api.get<PulledPage>(`/v1/sync/changes?limit=${limit}`)).body;

const banana = catalogId({ source: 'starter', source_id: '173944' });

const specials: Readonly<Record<string, Preparation>> = {
  registerDevice: () => ({ body: { device_id: randomUUID() } }),
  recoverDevice: async (world) => {
    const { body } = await world.api.post<RecoveryCode>('/v1/devices/me/recovery-code', undefined);
    return { body: { device_id: deviceOf(world), code: body.code } };
  },

  'listProducts, unchanged': unchanged(() => '/v1/products'),
  'listProducts, count=true': () => ({ query: 'count=true' }),
  'listProducts, include=portions': () => ({ query: 'include=portions' }),
  'listProducts, q=oat': () => ({ query: 'q=oat' }),
  'listProducts, sort=recent': () => ({ query: 'sort=recent' }),
  'createProduct, once more': async ({ api }) => {
    const body = { id: anId(), name: 'Rolled Oats', kcal_100g: 379 };
    await api.post('/v1/products', body);
    return { body };
  },
  'createProduct, refused': () => ({ body: {}, status: 422 }),
  'getProduct, unchanged': unchanged(productPath),
  'getProduct, include=portions': () => ({ query: 'include=portions' }),
  'getProduct, not there': () => ({ url: `/v1/products/${randomUUID()}`, status: 404 }),
  'getProduct, without a token': () => ({ token: 'none', status: 401 }),
  'getProduct, a token not seen before': async ({ api }) => {
    const other = await api.asNewDevice();
    return { token: other.token!, status: 404 };
  },
  'updateProduct, nothing new': ({ product }) => ({ body: { name: product.name } }),
  'updateProduct, If-Match': async (world) => ({
    headers: { 'If-Match': await tagOf(world, productPath(world)) },
  }),
  'updateProduct, refused': () => ({ body: { kcal_100g: -1 }, status: 422 }),
  restoreProduct: after(productPath),

  'createPortion, default': () => ({ body: { name: 'Bowl', grams: 250, is_default: true } }),

  'listFoodEntries, of a day': () => ({ query: 'date=2025-02-05' }),
  'listFoodEntries, of a day, unchanged': async (world) => ({
    query: 'date=2025-02-05',
    ...(await unchanged(() => '/v1/food-entries?date=2025-02-05')(world)),
  }),
  'createFoodEntry, by weight': ({ product }) => ({
    body: { date: '2025-02-05', meal_type: 'lunch', product_id: product.id, grams: 60 },
  }),
  'createFoodEntry, quick add': () => ({
    body: { date: '2025-02-05', meal_type: 'lunch', name: 'Cake', kcal: 310 },
  }),
  getCatalogProduct: () => ({ url: `/v1/catalog/products/${banana}` }),
  importCatalogProduct: () => ({ url: `/v1/catalog/products/${banana}/import` }),

  restoreFoodEntry: after(entryPath),
  'copyFoodEntries, ten': async ({ api, product }) => {
    for (let n = 1; n < 10; n += 1) await aFoodEntry(api, { product_id: product.id });
    const [from_date, to_date] = ['2025-02-05', '2025-02-06'];
    return { body: { copy_id: anId(), from_date, from_meal_type: 'breakfast', to_date } };
  },

  'createMeal, ten items': ({ product }) => ({
    body: {
      name: 'Feast',
      items: Array.from({ length: 10 }, () => ({ product_id: product.id, grams: 60 })),
    },
  }),
  'updateMeal, another item': ({ product }) => ({
    body: { items: [{ product_id: product.id, grams: 70 }] },
  }),
  restoreMeal: after(mealPath),

  createGoal: () => ({ body: { goal_type: 'manual', effective_from: '2025-03-01', kcal: 2_000 } }),
  createBodyWeight: () => ({ body: { id: anId(), date: '2025-03-01', weight_kg: 82.4 } }),

  'getDayStats, unchanged': unchanged(() => '/v1/stats/day/2025-02-05'),

  'pullChanges, since': async (world) => {
    const { cursor } = await firstPage(world);
    await aProduct(world.api);
    return { query: `since=${cursor}` };
  },
  'pullChanges, next page': async (world) => ({
    query: `since=${(await firstPage(world, 3)).cursor}`,
  }),
  'pullChanges, nothing new': async (world) => ({
    query: `since=${(await firstPage(world)).cursor}`,
  }),
  'pushChanges, one product': () => ({ body: ofProducts(1) }),
  'pushChanges, 100 products': () => ({ body: ofProducts(100) }),
  'pushChanges, once more': async ({ api }) => {
    const body = ofProducts(100);
    await api.post('/v1/sync/changes', body);
    return { body };
  },

  importData: async ({ api }) => ({
    body: (await api.get<DataExport>('/v1/data/export')).body,
  }),
};
