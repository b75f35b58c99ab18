import { ContentFaults } from '../../src/data/content-faults';

const products = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `product-${n}`, barcode: '4006381333932' }));
const goals = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: `goal-${n}`, goal_type: 'calculated', effective_from: '2025-02-05' },
    ...{ sex: 'male', birth_date: '2024-02-05', height_cm: 180, weight_kg: 80 },
    ...{ activity_level: 'sedentary', direction: 'maintain', target_weight_kg: null, pace: null },
    ...{ protein_percent: null, carbs_percent: null, fat_percent: null },
  }));

const lookAt = (...parts: readonly { name: string; rows: readonly object[] }[]) => {
  const faults = new ContentFaults();
  for (const part of parts) faults.look(part as never, []);
  return faults.found().map(({ id }) => id);
};

it('finds the same in a document whatever the order of its tables', () => {
  const some = { name: 'products', rows: products(3) };
  const many = { name: 'goals', rows: goals(150) };
  const found = lookAt(many, some);
  expect(found.slice(0, 4)).toEqual(['product-0', 'product-1', 'product-2', 'goal-0']);
  expect(found).toEqual(lookAt(some, many));
});
