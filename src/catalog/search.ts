import type { SearchRank } from '../../generated/api';
import { type CatalogRow, type CatalogRows, catalogColumns } from './rows';
import { withoutOpenWord, wordQuery } from './search-query';
import type { SearchText, WordPatterns } from './search-text';

export type Ranked<Row> = Row & { readonly rank: SearchRank };

/** How many rows of a tier are put in order; of more, only as many are looked at. */
const ordered = 500;
/** How many rows are checked for what the index was not asked. */
const checked = 5_000;
/** How many words a pattern may stand for. */
const mostMeant = 50;

/**
 * The best `limit` rows of the catalog, in at most three statements. The tiers are asked one after
 * the other, and only as far as it takes to fill the list; each has an index of its own and looks
 * at a bounded number of rows, so that a single letter costs no more than a rare word.
 */
export async function searchCatalog(
  catalog: CatalogRows,
  text: SearchText,
  limit: number,
): Promise<Ranked<CatalogRow>[]> {
  const { words: whole, open } = withoutOpenWord(text.words);
  const words = wordQuery(whole);
  const good = await catalog.select<Ranked<CatalogRow>>(wellFitting, [
    text.folded,
    text.prefix ?? null,
    words.indexed ?? null,
    words.checked ?? null,
    limit,
    open ?? null,
  ]);
  if (good.length >= limit || !text.parts) return good;

  const [parts, typos] = await meanings(catalog, [text.parts, text.typos ?? []]);
  const byParts = parts && wordQuery(text.words, parts);
  const byTypos = text.typos && typos && wordQuery(text.words, typos);
  if (!byParts?.indexed && !byTypos?.indexed) return good;
  const others = await catalog.select<Ranked<CatalogRow>>(lessFitting, [
    good.map(({ id }) => id),
    byParts?.indexed ?? null,
    text.part,
    byTypos?.indexed ?? null,
    byTypos?.checked ?? null,
    byTypos && typos?.length === 1 ? shortest(typos[0] ?? []) : [],
    limit - good.length,
  ]);
  return [...good, ...others];
}

/**
 * The words of the catalog that patterns stand for, for several lists of words in one statement.
 *
 * @returns for each list, for each of its words, its meanings, and undefined where it has no
 *   patterns; or undefined for the list when one of its words can mean nothing
 */
async function meanings(catalog: CatalogRows, lists: readonly (readonly WordPatterns[])[]) {
  const asked = lists.flatMap((words, list) =>
    words.flatMap(({ patterns }, n) => patterns.map((pattern) => ({ list, n, pattern }))),
  );
  const found = await catalog.select<{ list: number; n: number; word: string }>(meant, [
    asked.map(({ list }) => list),
    asked.map(({ n }) => n),
    asked.map(({ pattern }) => pattern),
  ]);
  return lists.map((words, list) => {
    const meaning = words.map(({ patterns }, n) =>
      patterns.length === 0
        ? undefined
        : found.flatMap((row) => (row.list === list && row.n === n ? [row.word] : [])),
    );
    return meaning.some((alternatives) => alternatives?.length === 0) ? undefined : meaning;
  });
}

/** Without the words that begin with another one of them. */
function shortest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
}

/** The columns once they are converted. */
const columns = catalogColumns.replaceAll('::float8', '');

// A CTE that is materialised is planned for all of its rows, but filled only as far as it is read:
// by an index then, never a scan that hopes to find enough early. UNION ALL reads its branches in
// turn, and the last LIMIT stops it. What an earlier branch had, a later one leaves out.
// The words that an unfinished one may become are named to the index: it would gather all names
// with any of them before it looks at the other words.
const wellFitting = `
  WITH by_start AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded FROM catalog_products
    WHERE name_folded LIKE $2 ORDER BY name_folded, id LIMIT $5
  ), completed AS (
    SELECT CASE WHEN count(*) > ${mostMeant} THEN ($6 || ':*')::tsquery
                ELSE string_agg(quote_literal(word), ' | ')::tsquery END AS query
    FROM (
      SELECT word FROM catalog_words WHERE word >= $6 AND word < $6 || U&'\\+10FFFF'
      LIMIT ${mostMeant} + 1
    ) AS completion
  ), asked AS (
    SELECT CASE WHEN $6 IS NULL THEN $3::tsquery WHEN $3 IS NULL THEN query
                ELSE $3::tsquery && query END AS query
    FROM completed
  ), by_words AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded, words FROM catalog_products
    WHERE words @@ (SELECT query FROM asked) AND name_folded NOT LIKE $2
  ), found AS (
    SELECT *, CASE WHEN name_folded = $1 THEN 'exact' ELSE 'starts_with' END AS rank FROM by_start
    UNION ALL
    (SELECT ${columns}, name_folded, 'word_starts' FROM (
       SELECT * FROM (SELECT * FROM by_words LIMIT ${checked}) AS bounded
       WHERE $4::tsquery IS NULL OR words @@ $4::tsquery LIMIT ${ordered}
     ) AS picked ORDER BY name_folded, id LIMIT $5)
  )
  SELECT ${columns}, rank FROM found LIMIT $5`;

const meant = `
  SELECT DISTINCT list, n, word
  FROM unnest($1::integer[], $2::integer[], $3::text[]) AS asked (list, n, pattern)
  CROSS JOIN LATERAL (
    SELECT word FROM catalog_words WHERE word LIKE asked.pattern LIMIT ${mostMeant}
  ) AS meant
  ORDER BY list, n, word`;

// What was meant by a single word is looked up as the start of a name first: that fits best, and
// spares the index the names that only have the word somewhere.
const lessFitting = `
  WITH by_part AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded FROM catalog_products
    WHERE words @@ $2::tsquery AND id <> ALL ($1::uuid[])
  ), by_typo AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded, words FROM catalog_products
    WHERE words @@ $4::tsquery AND id <> ALL ($1::uuid[])
      AND (name_folded LIKE $3) IS NOT TRUE
      AND NOT EXISTS (SELECT FROM unnest($6::text[]) AS start WHERE starts_with(name_folded, start))
  ), found AS (
    (SELECT *, 'contains' AS rank FROM (
       SELECT * FROM (SELECT * FROM by_part LIMIT ${checked}) AS bounded
       WHERE name_folded LIKE $3 LIMIT ${ordered}
     ) AS picked ORDER BY name_folded, id LIMIT $7)
    UNION ALL
    (SELECT near.*, 'one_typo_away' FROM unnest($6::text[]) AS start CROSS JOIN LATERAL (
       SELECT ${catalogColumns}, name_folded FROM catalog_products
       WHERE name_folded >= start AND name_folded < start || U&'\\+10FFFF'
         AND (name_folded LIKE $3) IS NOT TRUE AND id <> ALL ($1::uuid[])
       ORDER BY name_folded, id LIMIT $7
     ) AS near ORDER BY name_folded, id LIMIT $7)
    UNION ALL
    (SELECT ${columns}, name_folded, 'one_typo_away' FROM (
       SELECT * FROM (SELECT * FROM by_typo LIMIT ${checked}) AS bounded
       WHERE $5::tsquery IS NULL OR words @@ $5::tsquery LIMIT ${ordered}
     ) AS picked ORDER BY name_folded, id LIMIT $7)
  )
  SELECT ${columns}, rank FROM found LIMIT $7`;
