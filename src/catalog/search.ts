import type { SearchRank } from '../../generated/api';
import { type CatalogRow, type CatalogRows, catalogColumns } from './rows';
import type { SearchText } from './search-text';

export type Ranked<Row> = Row & { readonly rank: SearchRank };

/** How many rows of a tier are put in order; of more, only as many are looked at. */
const candidates = 500;
/** How many words a mistyped one may have been meant to be. */
const mostMeant = 50;

/**
 * The best `limit` rows of the catalog. The tiers are asked one after the other, and only as far
 * as it takes to fill the list; each has an index of its own and looks at a bounded number of rows,
 * so a single letter or a word of half the names costs no more than a rare one.
 */
export async function searchCatalog(
  catalog: CatalogRows,
  text: SearchText,
  limit: number,
): Promise<Ranked<CatalogRow>[]> {
  const good = await catalog.select<Ranked<CatalogRow>>(wellFitting, [
    text.folded,
    text.prefix,
    text.words ?? null,
    text.alsoWord ?? null,
    text.part ?? null,
    limit,
  ]);
  if (good.length >= limit || !text.typos) return good;
  const words = text.typos.flatMap(({ patterns }, n) =>
    patterns.map((pattern) => ({ n, pattern })),
  );
  const near = await catalog.select<Ranked<CatalogRow>>(oneTypoAway, [
    words.map(({ n }) => n),
    words.map(({ pattern }) => pattern),
    text.typos.length,
    limit,
    good.map(({ id }) => id),
  ]);
  return [...good, ...near].slice(0, limit);
}

// A CTE that is materialised is planned for all of its rows, but filled only as far as it is read:
// an index then, never a scan that hopes to find enough early. UNION ALL reads its branches in
// turn, and the last LIMIT stops it. What an earlier branch had, a later one leaves out.
const wellFitting = `
  WITH by_start AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded FROM catalog_products
    WHERE name_folded LIKE $2 ORDER BY name_folded, id LIMIT $6
  ), by_words AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded, words FROM catalog_products
    WHERE words @@ $3::tsquery AND name_folded NOT LIKE $2
  ), by_part AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded FROM catalog_products
    WHERE name_folded LIKE $5 AND name_folded NOT LIKE $2
      AND (words @@ $3::tsquery AND ($4::tsquery IS NULL OR words @@ $4::tsquery)) IS NOT TRUE
  ), found AS (
    SELECT *, CASE WHEN name_folded = $1 THEN 'exact' ELSE 'starts_with' END AS rank FROM by_start
    UNION ALL
    (SELECT ${plain()}, name_folded, 'word_starts' FROM (
       SELECT * FROM (SELECT * FROM by_words LIMIT ${candidates * 10}) AS bounded
       WHERE $4::tsquery IS NULL OR words @@ $4::tsquery LIMIT ${candidates}
     ) AS picked ORDER BY name_folded, id LIMIT $6)
    UNION ALL
    (SELECT *, 'contains' FROM (SELECT * FROM by_part LIMIT ${candidates}) AS picked
     ORDER BY name_folded, id LIMIT $6)
  )
  SELECT ${plain()}, rank FROM found LIMIT $6`;

// The words that were meant are few, and looked up among the words of all names; the names are then
// found by them as by any other words.
const oneTypoAway = `
  WITH meant AS (
    SELECT n, string_agg(quote_literal(word), ' | ') AS words FROM (
      SELECT DISTINCT asked.n, near.word
      FROM unnest($1::integer[], $2::text[]) AS asked (n, pattern)
      CROSS JOIN LATERAL (
        SELECT word FROM catalog_words WHERE word LIKE asked.pattern LIMIT ${mostMeant}
      ) AS near
    ) AS near GROUP BY n
  ), query AS (
    SELECT CASE WHEN count(*) = $3 THEN string_agg('(' || words || ')', ' & ')::tsquery END AS words
    FROM meant
  ), near AS MATERIALIZED (
    SELECT ${catalogColumns}, name_folded FROM catalog_products
    WHERE words @@ (SELECT query.words FROM query) AND id <> ALL ($5::uuid[])
  )
  SELECT ${plain()}, 'one_typo_away' AS rank FROM (SELECT * FROM near LIMIT ${candidates}) AS picked
  ORDER BY name_folded, id LIMIT $4`;

/** The same columns once they are converted. */
function plain(): string {
  return catalogColumns.replaceAll('::float8', '');
}
