import { caller, writer } from '../../statements/caller';
import { productMade } from '../../statements/products';
import { created, send, sendRefusal, tagHeader } from '../answer';
import type { Call } from '../call';
import { productJson } from '../json';
import type { FloorRoute } from '../route';

const create = {
  name: 'create-product',
  text: `
    WITH ${writer}, ${productMade({ name: '$3', kcal: '$4', protein: '$5', carbs: '$6', fat: '$7' })}
    SELECT caller.epoch || '-' || made.revision, made.id, name, kcal_100g, protein_100g, carbs_100g,
           fat_100g, fiber_100g, sugars_100g, saturated_fat_100g, salt_100g, basis, barcode, is_favorite, created_at, updated_at
    FROM caller LEFT JOIN made ON true`,
};
/** After the token: who may not ask is not told what is wrong. */
const confirm = { name: 'confirm', text: `SELECT id FROM ${caller}` };

interface NewProduct {
  readonly name: string;
  readonly kcal_100g?: number;
  readonly protein_100g?: number;
  readonly carbs_100g?: number;
  readonly fat_100g?: number;
}

const isWhole = ({ body }: Call) => (body as NewProduct).kcal_100g !== undefined;
const text = (amount: number | undefined) => (amount === undefined ? null : String(amount));

/** Looks for one field, and for nothing else. */
export const createProduct: FloorRoute = {
  method: 'POST',
  path: '/v1/products',
  statements: [create, confirm],
  ask(call, sendStatement) {
    if (!isWhole(call)) return sendStatement(call, confirm);
    const { name, kcal_100g, protein_100g, carbs_100g, fat_100g } = call.body as NewProduct;
    const amounts = [kcal_100g, protein_100g, carbs_100g, fat_100g].map(text);
    sendStatement(call, create, name, ...amounts);
  },
  answer(call) {
    const { res, rows } = call;
    const row = rows[0]!;
    if (!isWhole(call)) {
      return sendRefusal(res, [{ pointer: '/body/kcal_100g', detail: 'is required' }]);
    }
    const location = `Location: /v1/products/${row[1]}\r\n`;
    send(res, created, productJson(row), `${tagHeader(row[0])}${location}`);
  },
};
