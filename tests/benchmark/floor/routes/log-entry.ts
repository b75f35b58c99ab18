import { writer } from '../../statements/caller';
import { entryColumns, loggedByPortion, loggedByWeight } from '../../statements/food-entries';
import { created, send, sendNotFound, tagHeader } from '../answer';
import { entryJson } from '../json';
import type { FloorRoute } from '../route';

const logged = { date: '$3', meal: '$4', product: '$5' };
const answer = `
  SELECT caller.epoch || '-' || made.revision, ${entryColumns.replace('id,', 'made.id,')}
  FROM caller LEFT JOIN made ON true`;
const byWeight = {
  name: 'log-by-weight',
  text: `WITH ${writer}, ${loggedByWeight(logged, { grams: '$6' })} ${answer}`,
};
const byPortion = {
  name: 'log-by-portion',
  text: `
    WITH ${writer}, ${loggedByPortion(logged, { portion: '$6', quantity: '$7' })} ${answer}`,
};

interface NewEntry {
  readonly date: string;
  readonly meal_type: string;
  readonly product_id: string;
  readonly portion_id?: string;
  readonly quantity?: number;
  readonly grams?: number;
}

export const logEntry: FloorRoute = {
  method: 'POST',
  path: '/v1/food-entries',
  statements: [byWeight, byPortion],
  ask(call, sendStatement) {
    const { date, meal_type, product_id, portion_id, quantity, grams } = call.body as NewEntry;
    if (portion_id === undefined) {
      sendStatement(call, byWeight, date, meal_type, product_id, String(grams));
    } else {
      const amount = String(quantity);
      sendStatement(call, byPortion, date, meal_type, product_id, portion_id, amount);
    }
  },
  answer({ res, rows: [row] }) {
    if (row![1] === null) return sendNotFound(res, 'Product');
    const location = `Location: /v1/food-entries/${row![1]}\r\n`;
    send(res, created, entryJson(row!), `${tagHeader(row![0])}${location}`);
  },
};
