import { answerRows, callerCounted, isCaller, notFound, tagOf } from '../floor';
import { productColumns } from './product-columns';
import type { Workload } from './workload';

export const get: Workload = {
  name: 'get',
  title: 'get by id',
  statuses: [200],
  ask(n, _turn, world) {
    const device = n % world.asked;
    return { device, method: 'GET', path: `/v1/products/${world.product(device, n)}` };
  },
  floor: {
    method: 'GET',
    path: '/v1/products/',
    async answer({ caller, id, select }) {
      const rows = await select('get', statement, [...caller, id]);
      return answerRows(rows, ([product]) =>
        product ? { status: 200, body: product } : notFound('Product'),
      );
    },
  },
};

const statement = `
  SELECT p.* FROM ${callerCounted}
  LEFT JOIN LATERAL (
    SELECT ${productColumns}, ${tagOf('products.revision')} FROM products
    WHERE device_id = d.id AND id = $3 AND deleted_at IS NULL
  ) p ON true
  WHERE ${isCaller}`;
