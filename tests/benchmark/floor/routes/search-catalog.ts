import { caller } from '../../statements/caller';
import { foodsFound, searchValues } from '../../statements/search';
import { ok, send } from '../answer';
import { parameter } from '../call';
import { foodJson, listJson } from '../json';
import type { FloorRoute } from '../route';

const statement = {
  name: 'search',
  text: `
    SELECT NULL, food.* FROM ${caller}
    LEFT JOIN LATERAL (${foodsFound(3)}) food ON true`,
};

export const searchCatalog: FloorRoute = {
  method: 'GET',
  path: '/v1/catalog/products',
  statements: [statement],
  ask(call, sendStatement) {
    const { search } = call;
    const values = searchValues(parameter(search, 'q')!, Number(parameter(search, 'limit')));
    sendStatement(call, statement, ...values.map(String));
  },
  answer: ({ res, rows }) => send(res, ok, listJson(rows, foodJson)),
};
