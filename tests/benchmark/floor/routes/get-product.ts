import { caller } from '../../statements/caller';
import { productById } from '../../statements/products';
import { ok, send, sendNotFound, tagHeader } from '../answer';
import { productJson } from '../json';
import type { FloorRoute } from '../route';

const statement = {
  name: 'get-product',
  text: `
    SELECT caller.epoch || '-' || p.revision, p.* FROM ${caller}
    LEFT JOIN LATERAL (${productById('caller.id', '$3')}) p ON true`,
};

export const getProduct: FloorRoute = {
  method: 'GET',
  path: '/v1/products/',
  statements: [statement],
  ask: (call, sendStatement) => sendStatement(call, statement, call.id),
  answer({ res, rows: [row] }) {
    if (row![1] === null) sendNotFound(res, 'Product');
    else send(res, ok, productJson(row!), tagHeader(row![0]));
  },
};
