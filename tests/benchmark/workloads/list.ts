import { answerRows, callerCounted, dataTag, isCaller } from '../floor';
import { productColumns } from './product-columns';
import { unchangedAnswer } from './unchanged';
import type { Workload } from './workload';

export const list: Workload = {
  name: 'list',
  title: 'list of 50',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: '/v1/products?limit=50',
  }),
  floor: {
    method: 'GET',
    path: '/v1/products',
    async answer(call) {
      const unchanged = await unchangedAnswer(call);
      if (unchanged) return unchanged;
      const { caller, query, select } = call;
      const limit = Number(query.get('limit'));
      // One more, to tell whether there is a next page.
      const rows = await select('list', statement, [...caller, limit + 1]);
      return answerRows(rows, (products) => ({
        status: 200,
        body: products.slice(0, limit),
        headers: products.length > limit ? nextAfter(limit) : {},
      }));
    },
  },
};

const nextAfter = (limit: number) => ({
  Link: `</v1/products?limit=${limit}&offset=${limit}>; rel="next"`,
});

const statement = `
  SELECT p.*, ${dataTag} FROM ${callerCounted}
  LEFT JOIN LATERAL (
    SELECT ${productColumns} FROM products
    WHERE device_id = d.id AND deleted_at IS NULL ORDER BY products.name, id LIMIT $3
  ) p ON true
  WHERE ${isCaller}`;
