import { answerRows, callerCounted, dataTag, isCaller } from '../floor';
import type { Workload } from './workload';

export const entries: Workload = {
  name: 'entries',
  title: 'entries of a day',
  statuses: [200],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: `/v1/food-entries?date=${world.date(n)}`,
  }),
  floor: {
    method: 'GET',
    path: '/v1/food-entries',
    async answer({ caller, query, select }) {
      const rows = await select('entries', statement, [...caller, query.get('date')]);
      return answerRows(rows, (body) => ({ status: 200, body }));
    },
  },
};

const statement = `
  SELECT e.*, ${dataTag} FROM ${callerCounted}
  LEFT JOIN LATERAL (
    SELECT id, date::text, food_entries.meal_type, consumed_at, product_id, portion_id,
           portion_name, quantity::float8, name, grams::float8, kcal::float8, protein_g::float8,
           carbs_g::float8, fat_g::float8, created_at, updated_at
    FROM food_entries
    WHERE device_id = d.id AND food_entries.date = $3 AND deleted_at IS NULL
    ORDER BY food_entries.meal_type, food_entries.created_at, id LIMIT 51
  ) e ON true
  WHERE ${isCaller}`;
