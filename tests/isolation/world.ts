import type {
  PulledPage,
  BodyWeight,
  FoodEntry,
  Goal,
  Meal,
  Portion,
  Product,
  WaterLog,
} from '../../generated/api';
import type { Api } from '../support/api';
import { operations } from '../support/contract';
import {
  aBodyWeight,
  aFoodEntry,
  aGoal,
  aMeal,
  aPortion,
  aProduct,
  aWaterLog,
} from '../support/factories';

/** A device with one row of every kind. */
export interface World {
  readonly api: Api;
  readonly product: Product;
  readonly portion: Portion;
  readonly entry: FoodEntry;
  readonly meal: Meal;
  readonly goal: Goal;
  readonly weight: BodyWeight;
  readonly water: WaterLog;
}

export async function aWorld(service: Api): Promise<World> {
  const api = await service.asNewDevice();
  const product = await aProduct(api);
  const portion = await aPortion(api, product.id);
  const entry = await aFoodEntry(api, { product_id: product.id, portion_id: portion.id });
  const meal = await aMeal(api, { items: [{ product_id: product.id, grams: 60 }] });
  const goal = await aGoal(api);
  const weight = await aBodyWeight(api);
  const water = await aWaterLog(api);
  return { api, product, portion, entry, meal, goal, weight, water };
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

/**
 * Operations to which what is deleted is still there, since they bring it back. To anyone but the
 * owner they say the same 404 as all others.
 */
export const undoing: readonly string[] = operations
  .filter(({ path }) => path.endsWith('/restore'))
  .map(({ id }) => id);

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
  goal_id: {
    resource: 'Goal',
    path: '/v1/goals',
    idIn: ({ goal }) => goal.id,
    another: ({ api }) => aGoal(api, { effective_from: '2025-02-06' }),
  },
  body_weight_id: {
    resource: 'Body weight',
    path: '/v1/body-weights',
    idIn: ({ weight }) => weight.id,
    another: ({ api }) => aBodyWeight(api, { date: '2025-02-06' }),
  },
  water_log_id: {
    resource: 'Water log',
    path: '/v1/water-logs',
    idIn: ({ water }) => water.id,
    another: ({ api }) => aWaterLog(api),
  },
  meal_id: {
    resource: 'Meal',
    path: '/v1/meals',
    idIn: ({ meal }) => meal.id,
    another: ({ api }) => aMeal(api),
  },
  entry_ids: {
    resource: 'Food entry',
    path: '/v1/food-entries',
    idIn: ({ entry }) => entry.id,
    another: ({ api }) => aFoodEntry(api),
  },
};

/** All rows that a device can see of its data, table by table and sorted by id. */
export async function everything({ api }: World): Promise<unknown[][]> {
  const { body } = await api.get<PulledPage>('/v1/sync/changes');
  expect(body.has_more).toBe(false);
  return Object.values(body.changes).map(({ updated }) =>
    (updated as { id: string }[]).sort((a, b) => a.id.localeCompare(b.id)),
  );
}
