import { answerRows, isCaller, tagOf } from '../floor';
import { productColumns } from './product-columns';
import { refusal } from './refused';
import type { Workload } from './workload';

interface NewProduct {
  readonly name: string;
  readonly kcal_100g?: number;
  readonly protein_100g: number;
  readonly carbs_100g: number;
  readonly fat_100g: number;
}

export const create: Workload = {
  name: 'create',
  title: 'create a product',
  statuses: [201],
  own: ['id', 'created_at'],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'POST',
    path: '/v1/products',
    body: {
      name: `Crème fraîche ${n}`,
      kcal_100g: 292,
      protein_100g: 2.4,
      carbs_100g: 3.06,
      fat_100g: 30,
    } satisfies NewProduct,
  }),
  floor: {
    method: 'POST',
    path: '/v1/products',
    async answer({ caller, body, select }) {
      const { name, kcal_100g, protein_100g, carbs_100g, fat_100g } = body as NewProduct;
      if (kcal_100g === undefined) return refusal(caller, select);
      const values = [...caller, name, kcal_100g, protein_100g, carbs_100g, fat_100g];
      return answerRows(await select('create', statement, values), ([product]) => ({
        status: 201,
        body: product,
        headers: { Location: `/v1/products/${product!.id as string}` },
      }));
    },
  },
};

// With the portion that every product is born with.
const statement = `
  WITH product AS (
    INSERT INTO products (device_id, id, name, kcal_100g, protein_100g, carbs_100g, fat_100g)
    SELECT d.id, gen_random_uuid(), $3, $4, $5, $6, $7 FROM devices d WHERE ${isCaller}
    RETURNING *
  ), portion AS (
    INSERT INTO portions (device_id, id, product_id, name, grams, is_default)
    SELECT device_id, gen_random_uuid(), id, '100g', 100, true FROM product
  )
  SELECT ${productColumns}, ${tagOf('product.revision')}
  FROM product JOIN device_revisions r USING (device_id)`;
