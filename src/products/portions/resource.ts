import type { DataRule, Fields, Resource, TableName } from '../../database/resource';
import { fieldsOf, pickPresent } from '../../fields';
import { Portion } from './model';
import { createPortion, deletePortion, portionLimit, updatePortion } from './service';

const kinds = {
  product_id: 'fixed',
  name: 'set',
  grams: 'set',
  is_default: 'set',
} as const satisfies Fields<'portions', Portion, 'set' | 'fixed'>;
const fields = fieldsOf(kinds, 'set');

export const portions: Resource<'portions'> = {
  model: Portion,
  references: { product_id: { table: 'products', isPart: true, limit: portionLimit } },
  push: {
    fixed: fieldsOf(kinds, 'fixed'),
    columns: (record) => pickPresent(record, fields),
    create: (change, record) =>
      createPortion(change, record.product_id, { ...pickPresent(record, fields), id: record.id }),
    update: (change, record, precondition) =>
      updatePortion(change, record.id, pickPresent(record, fields), precondition),
    remove: deletePortion,
    // A portion that became the default unseen by the client is none in its record, and that means
    // nothing: the next pull tells it.
    withoutStale(record, row, precondition) {
      const isStale = row instanceof Portion && row.is_default && !precondition.allows(row);
      if (!isStale || record.is_default !== false) return record;
      const seen = { ...record };
      delete seen.is_default;
      return seen;
    },
  },
};

/** For tables whose rows name a product and one of its portions. */
export const portionOfProduct = (table: TableName): DataRule => ({
  code: 'not_found',
  detail: 'Its portion belongs to another product',
  brokenBy: `
    SELECT eaten.id FROM ${table} AS eaten JOIN portions
      ON portions.device_id = eaten.device_id AND portions.id = eaten.portion_id
    WHERE eaten.device_id = $device_id AND portions.product_id <> eaten.product_id`,
});
