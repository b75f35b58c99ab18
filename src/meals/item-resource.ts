import type { Fields, Resource } from '../database/resource';
import { fieldsOf, pickNotNull } from '../fields';
import { portionOfProduct } from '../products/portions/resource';
import { itemLimit } from './items';
import { MealItem } from './model';
import { createMealItem, deleteMealItem, touchMeals, updateMealItem } from './single-items';

const kinds = {
  meal_id: 'fixed',
  position: 'place',
  product_id: 'eaten',
  portion_id: 'eaten',
  quantity: 'eaten',
  grams: 'eaten',
} as const satisfies Fields<'meal_items', MealItem, 'fixed' | 'place' | 'eaten'>;
const eaten = fieldsOf(kinds, 'eaten');

export const mealItems: Resource<'meal_items'> = {
  model: MealItem,
  references: {
    meal_id: { table: 'meals', isPart: true, limit: itemLimit },
    product_id: { table: 'products' },
    portion_id: { table: 'portions' },
  },
  push: {
    fixed: fieldsOf(kinds, 'fixed'),
    columns: (record) => ({
      ...(record.portion_id == null ? { portion_id: null } : {}),
      ...pickNotNull(record, [...eaten, 'position']),
    }),
    create: (change, { id, meal_id, position, ...record }) =>
      createMealItem(change, { id, meal_id, position, ...pickNotNull(record, eaten) }),
    update: (change, { id, position, ...record }, precondition) =>
      updateMealItem(change, id, { position, ...pickNotNull(record, eaten) }, precondition),
    remove: deleteMealItem,
    async settle(change, pushed) {
      const created = new Set(pushed.created('meals'));
      const meals = pushed.touched('meal_items', 'meal_id').filter((id) => !created.has(id));
      await touchMeals(change, meals);
    },
  },
  rules: [portionOfProduct('meal_items')],
};
