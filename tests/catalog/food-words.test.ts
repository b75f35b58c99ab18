import { fold } from '../../src/catalog/fold';
import { foodStems } from '../../src/catalog/food-stems';
import { deletionsOf } from '../../src/catalog/search-meanings';
import { fillers } from '../../src/catalog/search-text';
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

it('takes the same words for fillers as the index does', async () => {
  const rows = await sql<{ filler: string; words: number }>(
    `WITH indexed AS (
       INSERT INTO catalog_products (id, source, source_id, name, kcal_100g, content_digest)
       SELECT gen_random_uuid(), 'off', filler, 'Sauce ' || filler, 100, '' FROM unnest($1::text[]) AS filler
       RETURNING id, source_id, name_words
     )
     SELECT source_id AS filler, name_words AS words FROM indexed ORDER BY source_id`,
    [[...fillers, 'tomate']],
  );
  await sql("DELETE FROM catalog_products WHERE name LIKE 'Sauce %' AND content_digest = ''");
  const counted = rows.filter(({ words }) => words > 1).map(({ filler }) => filler);
  expect(rows.length).toBe(fillers.size + 1);
  expect(counted).toEqual(['tomate']);
});

it('leaves out the same letters of a word as the index does', async () => {
  const words = texts.flatMap(foodStems).filter((word) => word.length >= 3);
  const rows = await sql<{ word: string; deletions: string[] }>(
    'SELECT word, word_deletions(word) AS deletions FROM unnest($1::text[]) AS word',
    [words],
  );
  const sorted = (all: readonly string[]) => [...new Set(all)].sort();
  for (const { word, deletions } of rows)
    expect(sorted(deletions)).toEqual(sorted(deletionsOf(word)));
});
