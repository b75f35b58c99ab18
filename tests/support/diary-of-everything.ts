import { randomUUID } from 'node:crypto';
import type { Product } from '../../generated/api';
import type { Api } from './api';
import {
  aBodyWeight,
  aFoodEntry,
  aGoal,
  aManualGoal,
  aMeal,
  aPortion,
  aProduct,
  aWaterLog,
} from './factories';

/** Rows of every kind and form on a device, edited and deleted ones among them. */
export async function everyKindOfRow(api: Api): Promise<void> {
  const oats = await aProduct(api, { barcode: '3017620422003', is_favorite: true });
  const cup = await aPortion(api, oats.id, { is_default: true });
  const lost = await aPortion(api, oats.id, { name: 'Lost' });
  await aFoodEntry(api, { product_id: oats.id, portion_id: cup.id });
  await aFoodEntry(api, {
    product_id: oats.id,
    portion_id: lost.id,
    consumed_at: '2025-02-05T07:30:00+02:00',
  });
  await api.post('/v1/food-entries', {
    date: '2025-02-05',
    meal_type: 'snacks',
    name: 'Cake “à la carte” \u2028 🍰',
    kcal: 310.05,
  });
  const items = [
    { product_id: oats.id, portion_id: lost.id, quantity: 0.5 },
    { product_id: oats.id, grams: 60 },
  ];
  await aMeal(api, { items });
  const gone = await aMeal(api, { items });
  await api.delete(`/v1/meals/${gone.id}`);
  await api.delete(`/v1/portions/${lost.id}`);
  await api.post('/v1/food-entries/copy', {
    copy_id: randomUUID(),
    from_date: '2025-02-05',
    to_date: '2025-02-06',
  });
  await aGoal(api);
  await aManualGoal(api, { effective_from: '2025-03-01', protein_g: 140, water_ml: 2500 });
  const weight = await aBodyWeight(api);
  await api.put(`/v1/body-weights/${weight.id}`, { weight_kg: 82.45 });
  await aWaterLog(api);
  await aWaterLog(api, { amount_ml: -100 });
  const deleted = await aProduct(api, { barcode: '4006381333931' });
  await aPortion(api, deleted.id);
  await aFoodEntry(api, { product_id: deleted.id });
  await api.delete(`/v1/products/${deleted.id}`);
  await api.put<Product>(`/v1/products/${oats.id}`, { name: 'Rolled Oats, organic' });
}
