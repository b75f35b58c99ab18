import type { DeviceChange } from '../database/device-store';
import { mostItems } from '../meals/items';
import { mostPortions } from '../products/portions/service';
import { type Rejection, mostRejections } from './rejection';
import { isLive } from '../database/soft-deleted-model';

interface Rule extends Omit<Rejection, 'id'> {
  /** The ids of the rows that break it. */
  readonly broken: string;
}

/** The rules that no index or reference keeps, of the data as it is in the end. */
const rules: readonly Rule[] = [
  {
    table: 'portions',
    code: 'not_found',
    detail: 'Its product is deleted',
    broken: `SELECT portions.id FROM portions JOIN products
               ON products.device_id = portions.device_id AND products.id = portions.product_id
             WHERE portions.device_id = $device_id
               AND ${isLive('portions')} AND products.deleted_at IS NOT NULL`,
  },
  {
    table: 'products',
    code: 'default_portion_required',
    detail: 'Not exactly one of its portions is the default',
    broken: `SELECT id FROM products
             WHERE device_id = $device_id AND ${isLive('products')} AND NOT EXISTS (
               SELECT FROM portions WHERE portions.device_id = $device_id
                 AND portions.product_id = products.id AND is_default AND ${isLive('portions')}
             )`,
  },
  {
    table: 'products',
    code: 'too_many_portions',
    detail: `A product holds at most ${mostPortions} portions`,
    broken: `SELECT product_id AS id FROM portions
             WHERE device_id = $device_id AND ${isLive('portions')}
             GROUP BY product_id HAVING count(*) > ${mostPortions}`,
  },
  {
    table: 'meal_items',
    code: 'not_found',
    detail: 'Its meal is deleted',
    broken: `SELECT meal_items.id FROM meal_items JOIN meals
               ON meals.device_id = meal_items.device_id AND meals.id = meal_items.meal_id
             WHERE meal_items.device_id = $device_id
               AND ${isLive('meal_items')} AND meals.deleted_at IS NOT NULL`,
  },
  {
    table: 'meals',
    code: 'too_many_items',
    detail: `A meal holds at most ${mostItems} items`,
    broken: `SELECT meal_id AS id FROM meal_items
             WHERE device_id = $device_id AND ${isLive('meal_items')}
             GROUP BY meal_id HAVING count(*) > ${mostItems}`,
  },
  ...(['meal_items', 'food_entries'] as const).map((table) => ({
    table,
    code: 'not_found' as const,
    detail: 'Its portion is of another product',
    broken: `SELECT eaten.id FROM ${table} AS eaten JOIN portions
               ON portions.device_id = eaten.device_id AND portions.id = eaten.portion_id
             WHERE eaten.device_id = $device_id AND portions.product_id <> eaten.product_id`,
  })),
  {
    table: 'water_logs',
    code: 'water_below_zero',
    detail: "The day's water would fall below zero",
    broken: `SELECT (array_agg(id ORDER BY amount_ml, id))[1] AS id FROM water_logs
             WHERE device_id = $device_id AND ${isLive('water_logs')}
             GROUP BY date HAVING sum(amount_ml) < 0`,
  },
];

/** The rows of the device that break a rule, as the change leaves them. */
export async function brokenRules(change: DeviceChange): Promise<Rejection[]> {
  const rejections: Rejection[] = [];
  for (const { broken, ...rule } of rules) {
    const rows = await change.select<{ id: string }>(`${broken} LIMIT ${mostRejections}`, {});
    rejections.push(...rows.map(({ id }) => ({ ...rule, id })));
  }
  return rejections;
}
