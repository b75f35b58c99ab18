import { caller } from '../../statements/caller';
import { productsByName } from '../../statements/products';
import { ok, send, sendNotModified, tagHeader } from '../answer';
import { parameter } from '../call';
import { listJson, productJson } from '../json';
import type { FloorRoute } from '../route';

const tag = { name: 'tag', text: `SELECT tag FROM ${caller}` };
const list = {
  name: 'list-products',
  text: `
    SELECT caller.tag, p.* FROM ${caller}
    LEFT JOIN LATERAL (${productsByName('caller.id', '$3')}) p ON true`,
};

const limitOf = (search: string) => Number(parameter(search, 'limit') ?? 50);

export const listProducts: FloorRoute = {
  method: 'GET',
  path: '/v1/products',
  statements: [tag, list],
  ask(call, sendStatement) {
    if (call.known === undefined) {
      // One more, to tell whether there is a next page.
      sendStatement(call, list, String(limitOf(call.search) + 1));
    } else sendStatement(call, tag);
  },
  answer({ res, rows, search, known }) {
    const current = rows[0]![0]!;
    // The workloads know no tag but `*`, so there is no list to fall back on.
    if (known !== undefined) return sendNotModified(res, current);
    const limit = limitOf(search);
    const link = rows.length > limit ? nextAfter(limit) : '';
    send(res, ok, listJson(rows, productJson, limit), `${tagHeader(current)}${link}`);
  },
};

const nextAfter = (limit: number) =>
  `Link: </v1/products?limit=${limit}&offset=${limit}>; rel="next"\r\n`;
