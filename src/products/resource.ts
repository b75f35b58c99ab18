import type { Fields, PushedRecord, Resource } from '../database/resource';
import { isLive } from '../database/soft-deleted-model';
import { fieldsOf, pickPresent } from '../fields';
import { gtin14 } from '../gtin';
import { byNutrient } from '../nutrients';
import { Product } from './model';
import { completePortions } from './portions/service';
import { createProductAlone, deleteProduct, updateProduct } from './service';

const fields = fieldsOf(
  {
    name: 'set',
    kcal_100g: 'set',
    ...byNutrient('per100g', () => 'set' as const),
    basis: 'set',
    barcode: 'set',
    is_favorite: 'set',
  } as const satisfies Fields<'products', Product, 'set'>,
  'set',
);

/** WatermelonDB sends the empty string for a column that the app has never set. */
function pushedFields(record: PushedRecord<'products'>) {
  const { basis, ...others } = pickPresent(record, fields);
  return basis ? { ...others, basis } : others;
}

export const products: Resource<'products'> = {
  model: Product,
  references: {},
  push: {
    fixed: [],
    columns(record) {
      const columns = pushedFields(record);
      return columns.barcode ? { ...columns, barcode: gtin14(columns.barcode) } : columns;
    },
    create: (change, record) =>
      createProductAlone(change, { ...pushedFields(record), id: record.id }),
    update: (change, record, precondition) =>
      updateProduct(change, record.id, pushedFields(record), precondition),
    remove: deleteProduct,
    settle: (change, pushed) => completePortions(change, pushed.created('products')),
  },
  rules: [
    {
      code: 'default_portion_required',
      detail: 'Exactly one of its portions must be the default',
      brokenBy: `
        SELECT id FROM products
        WHERE device_id = $device_id AND ${isLive('products')} AND NOT EXISTS (
          SELECT FROM portions WHERE portions.device_id = $device_id
            AND portions.product_id = products.id AND is_default AND ${isLive('portions')}
        )`,
    },
  ],
  importFaults: ({ barcode }) =>
    barcode === null || gtin14(barcode) !== undefined
      ? []
      : ['Its barcode has an invalid check digit'],
};
