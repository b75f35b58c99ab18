import type {
  FoodEntryCopy,
  FoodEntryCreate,
  FoodEntryUpdate,
  Goal,
  GoalCreate,
  GoalUpdate,
  PortionCreate,
  ProductCreate,
  ProductUpdate,
  WaterLogCreate,
} from '../../generated/api';
import type { DeviceStore } from '../../src/database/device-store';
import { copyFoodEntries } from '../../src/food-entries/copy';
import { createFoodEntry, deleteFoodEntry, updateFoodEntry } from '../../src/food-entries/service';
import { presentGoal } from '../../src/goals/present';
import { createGoal, deleteGoal, updateGoal } from '../../src/goals/service';
import { createPortion } from '../../src/portions/service';
import { createProduct, updateProduct } from '../../src/products/service';
import { createWaterLog } from '../../src/water-logs/service';
import type { Api } from './api';

/** What a diary is written with. */
export interface DiaryDoor {
  addProduct(body: ProductCreate): Promise<unknown>;
  changeProduct(id: string, changes: ProductUpdate): Promise<unknown>;
  addPortion(productId: string, body: PortionCreate): Promise<unknown>;
  addEntry(body: FoodEntryCreate): Promise<unknown>;
  changeEntry(id: string, changes: FoodEntryUpdate): Promise<unknown>;
  removeEntry(id: string): Promise<unknown>;
  copyEntries(body: FoodEntryCopy): Promise<unknown>;
  addWater(body: WaterLogCreate): Promise<unknown>;
  addGoal(body: GoalCreate): Promise<Goal>;
  changeGoal(id: string, changes: GoalUpdate): Promise<Goal>;
  removeGoal(id: string): Promise<unknown>;
}

/** As a phone does. Every write must succeed. */
export function throughApi(api: Api): DiaryDoor {
  const sent = async <T>(answer: Promise<{ status: number; body: unknown }>): Promise<T> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
    return body as T;
  };
  return {
    addProduct: (body) => sent(api.post('/v1/products', body)),
    changeProduct: (id, changes) => sent(api.put(`/v1/products/${id}`, changes)),
    addPortion: (id, body) => sent(api.post(`/v1/products/${id}/portions`, body)),
    addEntry: (body) => sent(api.post('/v1/food-entries', body)),
    changeEntry: (id, changes) => sent(api.put(`/v1/food-entries/${id}`, changes)),
    removeEntry: (id) => sent(api.delete(`/v1/food-entries/${id}`)),
    copyEntries: (body) => sent(api.post('/v1/food-entries/copy', body)),
    addWater: (body) => sent(api.post('/v1/water-logs', body)),
    addGoal: (body) => sent<Goal>(api.post('/v1/goals', body)),
    changeGoal: (id, changes) => sent<Goal>(api.put(`/v1/goals/${id}`, changes)),
    removeGoal: (id) => sent(api.delete(`/v1/goals/${id}`)),
  };
}

/** The same without the way there. */
export function throughServices(device: DeviceStore): DiaryDoor {
  return {
    addProduct: (body) => createProduct(device, body),
    changeProduct: (id, changes) => updateProduct(device, id, changes),
    addPortion: (id, body) => createPortion(device, id, body),
    addEntry: (body) => createFoodEntry(device, body),
    changeEntry: (id, changes) => updateFoodEntry(device, id, changes),
    removeEntry: (id) => deleteFoodEntry(device, id),
    copyEntries: (body) => copyFoodEntries(device, body),
    addWater: (body) => createWaterLog(device, body),
    addGoal: async (body) => presentGoal(await createGoal(device, body)),
    changeGoal: async (id, changes) => presentGoal(await updateGoal(device, id, changes)),
    removeGoal: (id) => deleteGoal(device, id),
  };
}
