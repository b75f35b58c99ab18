import { answerRows, isCaller, notFound } from '../floor';
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
  SELECT p.* FROM devices d
  LEFT JOIN LATERAL (
    SELECT ${productColumns} FROM products
    WHERE device_id = d.id AND id = $3 AND deleted_at IS NULL
  ) p ON true
  WHERE ${isCaller}`;
