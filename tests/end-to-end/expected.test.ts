import { cutName, kept, weight, wholeKcal, worth } from './expected';

// The end-to-end test believes these: a few cases worked out by hand.

test('amounts are kept with two decimals, rounded half-up', () => {
  expect(['7', '0.1', '13.5', '1.004', '1.005', '2.675', '99.995', '0.0049'].map(kept)).toEqual([
    7, 0.1, 13.5, 1, 1.01, 2.68, 100, 0,
  ]);
});

test('energies are whole', () => {
  expect(['89', '89.49', '89.5', '0.5'].map(wholeKcal)).toEqual([89, 89, 90, 1]);
});

test('names are cut between characters', () => {
  expect(cutName('🍎'.repeat(101))).toBe('🍎'.repeat(100));
  expect(cutName('Honey')).toBe('Honey');
});

test('what was eaten is computed exactly and rounded once', () => {
  expect(worth(379, 60)).toBe(227.4);
  expect(worth(31.02, 129)).toBe(40.02);
  expect(worth(13.15, 60)).toBe(7.89);
  expect(worth(0.5, 1)).toBe(0.01);
  expect(worth(0.49, 1)).toBe(0);
  expect(weight(1.5, 86)).toBe(129);
  expect(weight(0.33, 28.35)).toBe(9.36);
});
