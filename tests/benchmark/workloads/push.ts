import { randomUUID } from 'node:crypto';
import type { Workload } from './workload';

/**
 * What was done on a train: a new product with its portion, and three entries, of the new product,
 * of an older one, and of none.
 */
export const push: Workload = {
  name: 'push',
  title: 'push of 5 records',
  statuses: [200],
  ask(n, turn, world) {
    const device = n % world.writing;
    const [product, portion] = [randomUUID(), randomUUID()];
    const when = { date: world.dateToCome(turn), meal_type: 'dinner' };
    const records = {
      products: [{ id: product, name: `Soupe à l’oignon ${n}`, kcal_100g: 47, protein_100g: 1.53 }],
      portions: [
        { id: portion, product_id: product, name: 'a bowl', grams: 240.5, is_default: true },
      ],
      food_entries: [
        { id: randomUUID(), ...when, product_id: product, portion_id: portion, quantity: 1.5 },
        { id: randomUUID(), ...when, product_id: world.product(device, n), grams: 80.25 },
        { id: randomUUID(), ...when, name: 'Bread', kcal: 120.5 },
      ],
    };
    const changes = Object.fromEntries(
      Object.entries(records).map(([table, created]) => [
        table,
        { created, updated: [], deleted: [] },
      ]),
    );
    return {
      device,
      method: 'POST',
      path: '/v1/sync/changes',
      body: { changes, cursor: world.cursor(device) },
    };
  },
};
