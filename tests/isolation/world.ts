import type { FoodEntry, Portion, Product } from '../../generated/api';
import type { Api } from '../support/api';
import { aFoodEntry, aPortion, aProduct } from '../support/factories';

/** A device with one row of every kind. */
export interface World {
  readonly api: Api;
  readonly product: Product;
  readonly portion: Portion;
  readonly entry: FoodEntry;
}

export async function aWorld(service: Api): Promise<World> {
  const api = await service.asNewDevice();
  const product = await aProduct(api);
  const portion = await aPortion(api, product.id);
  const entry = await aFoodEntry(api, { product_id: product.id, portion_id: portion.id });
  return { api, product, portion, entry };
}

interface Kind {
  readonly resource: string;
  readonly path: string;
  /** The id of the world's own row of the kind. */
  readonly idIn: (world: World) => string;
  /** Makes one more beside it, that nothing else refers to. */
  readonly another: (world: World) => Promise<{ readonly id: string }>;
}

/** Names of id inputs that name what is shared by all devices, and nobody's own. */
export const sharedIds: readonly string[] = ['catalog_product_id'];

/** What each name of an id input names. */
export const kinds: Record<string, Kind> = {
  product_id: {
    resource: 'Product',
    path: '/v1/products',
    idIn: ({ product }) => product.id,
    another: ({ api }) => aProduct(api),
  },
  portion_id: {
    resource: 'Portion',
    path: '/v1/portions',
    idIn: ({ portion }) => portion.id,
    another: ({ api, product }) => aPortion(api, product.id),
  },
  food_entry_id: {
    resource: 'Food entry',
    path: '/v1/food-entries',
    idIn: ({ entry }) => entry.id,
    another: ({ api }) => aFoodEntry(api),
  },
};

/** All that a device can see of its data. */
export async function everything({ api }: World): Promise<unknown> {
  const [products, entries] = await Promise.all([
    api.get('/v1/products?include=portions'),
    api.get('/v1/food-entries'),
  ]);
  return [products.body, entries.body];
}
