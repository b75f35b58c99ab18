import type { Fields, Resource } from '../database/resource';
import { fieldsOf, pickPresent } from '../fields';
import { BodyWeight } from './model';
import { createBodyWeight, deleteBodyWeight, updateBodyWeight } from './service';

const fields = fieldsOf(
  { date: 'set', weight_kg: 'set' } as const satisfies Fields<'body_weights', BodyWeight, 'set'>,
  'set',
);

export const bodyWeights: Resource<'body_weights'> = {
  model: BodyWeight,
  references: {},
  push: {
    fixed: [],
    columns: (record) => pickPresent(record, fields),
    create: (change, record) =>
      createBodyWeight(change, { ...pickPresent(record, fields), id: record.id }),
    update: (change, record, precondition) =>
      updateBodyWeight(change, record.id, pickPresent(record, fields), precondition),
    remove: deleteBodyWeight,
  },
};
