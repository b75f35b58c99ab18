import { answerRows, callerCounted, isCaller, notFound, tagOf } from '../floor';
import { productColumns } from './product-columns';
import type { Workload } from './workload';

export const update: Workload = {
  name: 'update',
  title: 'update a product',
  statuses: [200],
  own: ['updated_at'],
  ask(n, turn, world) {
    const device = n % world.asked;
    const path = `/v1/products/${world.product(device, n)}`;
    return { device, method: 'PUT', path, body: { kcal_100g: turn % 1000 } };
  },
  floor: {
    method: 'PUT',
    path: '/v1/products/',
    async answer({ caller, id, body, select }) {
      const { kcal_100g } = body as { kcal_100g: number };
      const rows = await select('update', statement, [...caller, id, kcal_100g]);
      return answerRows(rows, ([product]) =>
        product ? { status: 200, body: product } : notFound('Product'),
      );
    },
  },
};

const statement = `
  WITH caller AS (
    SELECT d.id, r.epoch FROM ${callerCounted} WHERE ${isCaller}
  ), product AS (
    UPDATE products SET kcal_100g = $4, updated_at = now() FROM caller AS r
    WHERE device_id = r.id AND products.id = $3 AND deleted_at IS NULL
    RETURNING products.*, ${tagOf('revision')}
  )
  SELECT ${productColumns.replace('id,', 'product.id,')}, tag FROM caller LEFT JOIN product ON true`;
