import { answerRows, isCaller } from '../floor';
import type { Workload } from './workload';

/** As someone types them: each is the beginning of enough words that nothing less fitting is asked. */
const typed = ['br', 'bre', 'mi', 'pot', 'ric', 'egg', 'pe', 'to'];
const limit = 3;

export const search: Workload = {
  name: 'search',
  title: 'catalog search',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/catalog/products?q=${typed[n % typed.length]}&limit=${limit}`,
  }),
  floor: {
    method: 'GET',
    path: '/v1/catalog/products',
    async answer({ caller, query, select }) {
      const values = [...caller, query.get('q'), query.get('limit')];
      const rows = await select('search', statement, values);
      return answerRows(rows, (body) => ({ status: 200, body }));
    },
  },
};

const statement = `
  SELECT food.* FROM devices d
  LEFT JOIN LATERAL (
    SELECT id, source, source_id, catalog_products.name, brand, barcode, quantity, category,
           kcal_100g, protein_100g::float8, carbs_100g::float8, fat_100g::float8
    FROM catalog_products, fold($3) AS asked
    WHERE words @@ (asked || ':*')::tsquery
    ORDER BY starts_with(name_folded, asked) DESC, name_folded, id LIMIT $4
  ) food ON true
  WHERE ${isCaller}`;
