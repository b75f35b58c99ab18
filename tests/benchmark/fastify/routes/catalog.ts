import type { FastifyInstance } from 'fastify';
import { foodsFound, searchValues } from '../../statements/search';
import { food, listOf, searched } from '../schemas';

const statement = { name: 'search', text: foodsFound(1) };

export async function catalogRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Querystring: { q: string; limit: number } }>(
    '/catalog/products',
    { schema: { querystring: searched, response: { 200: listOf(food) } } },
    async ({ db, query: { q, limit } }) => {
      const { rows } = await db!.query<{ id: string }>({
        ...statement,
        values: searchValues(q, limit),
      });
      return rows;
    },
  );
}
