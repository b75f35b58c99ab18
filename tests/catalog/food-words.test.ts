import { fold } from '../../src/catalog/fold';
import { foodStems } from '../../src/catalog/food-stems';
import { readStarterFoods } from '../../src/catalog/starter';
import { brandedFoods } from '../relevance/branded-foods';
import { judgedQueries } from '../relevance/judged-queries';
import { sql } from '../support/sql';

/*
 * The words of a query are cut by the code, and those of a name by the database: they meet only if
 * both cut alike.
 */

const written = [
  "M&M's Peanut",
  "huile d'olive",
  'Käse, Brötchen & Œufs',
  'Ben & Jerry’s Cookie Dough',
  'Straße, GROẞ, Łosoś',
  'Coca-Cola 0,5 l',
  'Jalapeños (rellenos) 100%',
];

const texts = [
  ...written,
  ...judgedQueries.map(({ query }) => query),
  ...readStarterFoods().map(({ name }) => name),
  ...[...brandedFoods(500)].map((line) => {
    const { product_name } = JSON.parse(line) as { product_name?: unknown };
    return typeof product_name === 'string' ? product_name : '';
  }),
];

it('folds a text and cuts it into stems as the database does', async () => {
  const rows = await sql<{ text: string; folded: string; stems: string[] }>(
    `SELECT text, fold(text) AS folded, food_words(fold(text)) AS stems
     FROM unnest($1::text[]) AS text`,
    [texts],
  );
  expect(rows.length).toBe(texts.length);
  expect(texts.map((text) => ({ text, folded: fold(text), stems: foodStems(text) }))).toEqual(rows);
});
