import type { FastifyInstance } from 'fastify';
import { knownWriter } from '../../statements/caller';
import {
  productById,
  productChanged,
  productMade,
  productsByName,
} from '../../statements/products';
import { rowsOf, tag } from '../caller';
import { notFound } from '../problems';
import { listOf, named, page, product, productCreate, productUpdate } from '../schemas';

interface Row {
  readonly id: string;
  readonly revision: number;
}

const get = { name: 'get-product', text: productById('$1', '$2') };
const list = { name: 'list-products', text: productsByName('$1', '$2') };
const columns = { name: '$2', kcal: '$3', protein: '$4', carbs: '$5', fat: '$6' };
const create = {
  name: 'create-product',
  text: `WITH ${knownWriter}, ${productMade(columns)} SELECT * FROM made`,
};
const update = {
  name: 'update-product',
  text: `
    WITH ${knownWriter}, ${productChanged('$2', '$3')}
    SELECT * FROM changed UNION ALL (${productById('$1', '$2')}) LIMIT 1`,
};

interface NewProduct {
  readonly name: string;
  readonly kcal_100g: number;
  readonly protein_100g?: number;
  readonly carbs_100g?: number;
  readonly fat_100g?: number;
}

export async function productRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Params: { product_id: string } }>(
    '/products/:product_id',
    { schema: { params: named('product_id'), response: { 200: product } } },
    async (request, reply) => {
      const [row] = await rowsOf<Row>(request, get, request.params.product_id);
      if (!row) throw notFound('Product');
      tag(request, reply, row.revision);
      return row;
    },
  );

  app.get<{ Querystring: { limit: number } }>(
    '/products',
    { schema: { querystring: page, response: { 200: listOf(product) } } },
    async (request, reply) => {
      tag(request, reply);
      // The workloads know no tag but `*`.
      if (request.headers['if-none-match'] !== undefined) return reply.code(304).send();
      const { limit } = request.query;
      const rows = await rowsOf<Row>(request, list, limit + 1);
      if (rows.length > limit) {
        void reply.header('Link', `</v1/products?limit=${limit}&offset=${limit}>; rel="next"`);
      }
      return rows.slice(0, limit);
    },
  );

  app.post<{ Body: NewProduct }>(
    '/products',
    { schema: { body: productCreate, response: { 201: product } } },
    async (request, reply) => {
      const { name, kcal_100g, protein_100g, carbs_100g, fat_100g } = request.body;
      const amounts = [kcal_100g, protein_100g, carbs_100g, fat_100g];
      const [row] = await rowsOf<Row>(request, create, name, ...amounts);
      tag(request, reply, row!.revision);
      return reply.code(201).header('Location', `/v1/products/${row!.id}`).send(row);
    },
  );

  app.put<{ Params: { product_id: string }; Body: { kcal_100g: number } }>(
    '/products/:product_id',
    {
      schema: { params: named('product_id'), body: productUpdate, response: { 200: product } },
    },
    async (request, reply) => {
      const { params, body } = request;
      const [row] = await rowsOf<Row>(request, update, params.product_id, body.kcal_100g);
      if (!row) throw notFound('Product');
      tag(request, reply, row.revision);
      return row;
    },
  );
}
