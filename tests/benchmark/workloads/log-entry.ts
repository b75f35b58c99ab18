import type { Workload } from './workload';

/** By weight and by portion in turn, on a day to come: the days that are read keep their size. */
export const logEntry: Workload = {
  name: 'log',
  title: 'log an entry',
  statuses: [201],
  own: ['id', 'created_at'],
  ask(n, turn, world) {
    const device = n % world.writing;
    const amount =
      n % 2 === 0 ? { grams: 150.5 } : { portion_id: world.portion(device, n), quantity: 1.5 };
    const body = {
      date: world.dateToCome(turn),
      meal_type: 'lunch',
      product_id: world.product(device, n),
      ...amount,
    };
    return { device, method: 'POST', path: '/v1/food-entries', body };
  },
};
