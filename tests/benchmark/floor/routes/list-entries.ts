import { caller } from '../../statements/caller';
import { entriesOfDay } from '../../statements/food-entries';
import { ok, send, tagHeader } from '../answer';
import { parameter } from '../call';
import { entryJson, listJson } from '../json';
import type { FloorRoute } from '../route';

const page = 50;
const statement = {
  name: 'entries',
  text: `
    SELECT caller.tag, e.* FROM ${caller}
    LEFT JOIN LATERAL (${entriesOfDay('caller.id', '$3')}) e ON true`,
};

export const listEntries: FloorRoute = {
  method: 'GET',
  path: '/v1/food-entries',
  statements: [statement],
  ask: (call, sendStatement) => sendStatement(call, statement, parameter(call.search, 'date')),
  answer({ res, rows, search }) {
    const date = parameter(search, 'date');
    const link =
      rows.length > page
        ? `Link: </v1/food-entries?date=${date}&offset=${page}>; rel="next"\r\n`
        : '';
    send(res, ok, listJson(rows, entryJson, page), `${tagHeader(rows[0]![0])}${link}`);
  },
};
