import { randomUUID } from 'node:crypto';
import type {
  BodyWeight,
  BodyWeightCreate,
  CalculatedGoal,
  CalculatedGoalCreate,
  FoodEntry,
  FoodEntryCreate,
  ManualGoal,
  ManualGoalCreate,
  Meal,
  MealCreate,
  Portion,
  PortionCreate,
  Product,
  ProductCreate,
  WaterLog,
  WaterLogCreate,
} from '../../generated/api';
import type { Api } from './api';

/** Each makes what it needs through the API itself, and its own parents. */

export async function aProduct(api: Api, fields: Partial<ProductCreate> = {}): Promise<Product> {
  return created(
    await api.post<Product>('/v1/products', { name: 'Rolled Oats', kcal_100g: 379, ...fields }),
  );
}

export async function aPortion(
  api: Api,
  productId?: string,
  fields: Partial<PortionCreate> = {},
): Promise<Portion> {
  const product_id = productId ?? (await aProduct(api)).id;
  return created(
    await api.post<Portion>(`/v1/products/${product_id}/portions`, {
      name: 'Cup',
      grams: 81,
      ...fields,
    }),
  );
}

export async function aFoodEntry(
  api: Api,
  fields: Partial<FoodEntryCreate> = {},
): Promise<FoodEntry> {
  const product_id = fields.product_id ?? (await aProduct(api)).id;
  const amount = fields.portion_id === undefined ? { grams: 60 } : { quantity: 1 };
  return created(
    await api.post<FoodEntry>('/v1/food-entries', {
      date: '2025-02-05',
      meal_type: 'breakfast',
      product_id,
      ...amount,
      ...fields,
    }),
  );
}

export async function aGoal(
  api: Api,
  fields: Partial<CalculatedGoalCreate> = {},
): Promise<CalculatedGoal> {
  return created(
    await api.post<CalculatedGoal>('/v1/goals', {
      goal_type: 'calculated',
      effective_from: '2025-02-05',
      sex: 'male',
      birth_date: '1990-06-15',
      height_cm: 178,
      weight_kg: 82.4,
      activity_level: 'moderate',
      direction: 'lose',
      target_weight_kg: 76,
      pace: 'moderate',
      ...fields,
    }),
  );
}

export async function aManualGoal(
  api: Api,
  fields: Partial<ManualGoalCreate> = {},
): Promise<ManualGoal> {
  return created(
    await api.post<ManualGoal>('/v1/goals', {
      goal_type: 'manual',
      effective_from: '2025-02-05',
      kcal: 1900,
      ...fields,
    }),
  );
}

export async function aBodyWeight(
  api: Api,
  fields: Partial<BodyWeightCreate> = {},
): Promise<BodyWeight> {
  return created(
    await api.post<BodyWeight>('/v1/body-weights', {
      date: '2025-02-05',
      weight_kg: 82.4,
      ...fields,
    }),
  );
}

export async function aWaterLog(api: Api, fields: Partial<WaterLogCreate> = {}): Promise<WaterLog> {
  return created(
    await api.post<WaterLog>('/v1/water-logs', { date: '2025-02-05', amount_ml: 250, ...fields }),
  );
}

export async function aMeal(api: Api, fields: Partial<MealCreate> = {}): Promise<Meal> {
  const items = fields.items ?? [{ product_id: (await aProduct(api)).id, grams: 60 }];
  return created(
    await api.post<Meal>('/v1/meals', { name: 'My usual breakfast', ...fields, items }),
  );
}

export async function portionsOf(api: Api, productId: string): Promise<Portion[]> {
  return (await api.get<Portion[]>(`/v1/products/${productId}/portions?limit=200`)).body;
}

export const anId = () => randomUUID();

function created<T>({ status, body }: { status: number; body: T }): T {
  if (status !== 201) throw new Error(`The create failed: ${JSON.stringify(body)}`);
  return body;
}
