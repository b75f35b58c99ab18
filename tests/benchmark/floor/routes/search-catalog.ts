import { caller } from '../../statements/caller';
import { foodsNamed } from '../../statements/search';
import { ok, send } from '../answer';
import { parameter } from '../call';
import { foodJson, listJson } from '../json';
import type { FloorRoute } from '../route';

const statement = {
  name: 'search',
  text: `
    SELECT NULL, food.* FROM ${caller}
    LEFT JOIN LATERAL (${foodsNamed('$3', '$4')}) food ON true`,
};

export const searchCatalog: FloorRoute = {
  method: 'GET',
  path: '/v1/catalog/products',
  statements: [statement],
  ask(call, sendStatement) {
    const { search } = call;
    sendStatement(call, statement, parameter(search, 'q'), parameter(search, 'limit'));
  },
  answer: ({ res, rows }) => send(res, ok, listJson(rows, foodJson)),
};
