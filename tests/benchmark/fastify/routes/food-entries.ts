import type { FastifyInstance } from 'fastify';
import { knownWriter } from '../../statements/caller';
import { entriesOfDay, loggedByPortion, loggedByWeight } from '../../statements/food-entries';
import { rowsOf, tag } from '../caller';
import { notFound } from '../problems';
import { entry, entryCreate, listOf, ofDay } from '../schemas';

interface Row {
  readonly id: string;
  readonly revision: number;
}

interface NewEntry {
  readonly date: string;
  readonly meal_type: string;
  readonly product_id: string;
  readonly portion_id?: string;
  readonly quantity?: number;
  readonly grams?: number;
}

const pageSize = 50;
const ofADay = { name: 'entries', text: entriesOfDay('$1', '$2') };
const logged = { date: '$2', meal: '$3', product: '$4' };
const byWeight = {
  name: 'log-by-weight',
  text: `WITH ${knownWriter}, ${loggedByWeight(logged, { grams: '$5' })} SELECT * FROM made`,
};
const byPortion = {
  name: 'log-by-portion',
  text: `
    WITH ${knownWriter}, ${loggedByPortion(logged, { portion: '$5', quantity: '$6' })}
    SELECT * FROM made`,
};

export async function foodEntryRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Querystring: { date: string } }>(
    '/food-entries',
    { schema: { querystring: ofDay, response: { 200: listOf(entry) } } },
    async (request, reply) => {
      const { date } = request.query;
      const rows = await rowsOf<Row>(request, ofADay, date);
      tag(request, reply);
      if (rows.length > pageSize) {
        const next = `</v1/food-entries?date=${date}&offset=${pageSize}>; rel="next"`;
        void reply.header('Link', next);
      }
      return rows.slice(0, pageSize);
    },
  );

  app.post<{ Body: NewEntry }>(
    '/food-entries',
    { schema: { body: entryCreate, response: { 201: entry } } },
    async (request, reply) => {
      const { date, meal_type, product_id, portion_id, quantity, grams } = request.body;
      const when = [date, meal_type, product_id];
      const [row] =
        portion_id === undefined
          ? await rowsOf<Row>(request, byWeight, ...when, grams)
          : await rowsOf<Row>(request, byPortion, ...when, portion_id, quantity);
      if (!row) throw notFound('Product');
      tag(request, reply, row.revision);
      return reply.code(201).header('Location', `/v1/food-entries/${row.id}`).send(row);
    },
  );
}
