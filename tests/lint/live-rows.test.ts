import { lintTexts } from './lint-texts';

const file = 'src/stats/day.ts';

it.each([
  "export const sql = 'SELECT 1 FROM products WHERE deleted_at IS NULL';",
  'export const sql = `SELECT 1 FROM products AS p WHERE p.deleted_at is null AND ${1} = 1`;',
  'export const sql = `SELECT 1 FROM products WHERE "deleted_at" IS NULL`;',
])('refuses a condition for live rows that is written by hand: %s', (code) => {
  expect(lintTexts([{ file, code }])).toEqual([['no-restricted-syntax']]);
});

it('allows a condition for deleted rows', () => {
  const code = 'export const sql = `SELECT 1 FROM products WHERE deleted_at IS NOT NULL`;';
  expect(lintTexts([{ file, code }])).toEqual([[]]);
});
