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
import { createPortion } from '../../src/products/portions/service';
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
    addProduct: (body) => device.change((change) => createProduct(change, body)),
    changeProduct: (id, changes) => device.change((change) => updateProduct(change, id, changes)),
    addPortion: (id, body) => device.change((change) => createPortion(change, id, body)),
    addEntry: (body) => device.change((change) => createFoodEntry(change, body)),
    changeEntry: (id, changes) => device.change((change) => updateFoodEntry(change, id, changes)),
    removeEntry: (id) => device.change((change) => deleteFoodEntry(change, id)),
    copyEntries: (body) => device.change((change) => copyFoodEntries(change, body)),
    addWater: (body) => device.change((change) => createWaterLog(change, body)),
    addGoal: async (body) => presentGoal(await device.change((change) => createGoal(change, body))),
    changeGoal: async (id, changes) =>
      presentGoal(await device.change((change) => updateGoal(change, id, changes))),
    removeGoal: (id) => device.change((change) => deleteGoal(change, id)),
  };
}
