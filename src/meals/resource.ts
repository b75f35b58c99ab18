import type { Fields, Resource } from '../database/resource';
import { fieldsOf, pickPresent } from '../fields';
import { Meal } from './model';
import { createMeal, deleteMeal, updateMeal } from './service';

const fields = fieldsOf({ name: 'set' } as const satisfies Fields<'meals', Meal, 'set'>, 'set');

export const meals: Resource<'meals'> = {
  model: Meal,
  references: {},
  push: {
    fixed: [],
    columns: (record) => pickPresent(record, fields),
    create: (change, record) =>
      createMeal(change, { ...pickPresent(record, fields), id: record.id, items: [] }),
    update: (change, record, precondition) =>
      updateMeal(change, record.id, pickPresent(record, fields), precondition),
    remove: deleteMeal,
  },
};
