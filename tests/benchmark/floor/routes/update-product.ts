import { writer } from '../../statements/caller';
import { productById, productChanged } from '../../statements/products';
import { ok, send, sendNotFound, tagHeader } from '../answer';
import { productJson } from '../json';
import type { FloorRoute } from '../route';

/** The row as it was is read only where nothing changed. */
const statement = {
  name: 'update-product',
  text: `
    WITH ${writer}, ${productChanged('$3', '$4')}
    SELECT caller.epoch || '-' || p.revision, p.* FROM caller
    LEFT JOIN LATERAL (
      SELECT * FROM (
        SELECT * FROM changed UNION ALL (${productById('caller.id', '$3')})
      ) AS either LIMIT 1
    ) p ON true`,
};

export const updateProduct: FloorRoute = {
  method: 'PUT',
  path: '/v1/products/',
  statements: [statement],
  ask(call, sendStatement) {
    const { kcal_100g } = call.body as { kcal_100g: number };
    sendStatement(call, statement, call.id, String(kcal_100g));
  },
  answer({ res, rows: [row] }) {
    if (row![1] === null) sendNotFound(res, 'Product');
    else send(res, ok, productJson(row!), tagHeader(row![0]));
  },
};
