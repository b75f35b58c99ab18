import type { SearchRank } from '../../generated/api';
import { type CatalogRow, type CatalogRows, catalogColumns } from './rows';
import { looserQuery } from './search-meanings';
import { type RankedQuery, queryForAll } from './search-query';
import { score } from './search-score';
import type { SearchText } from './search-text';

export type Ranked<Row> = Row & { readonly rank: SearchRank; readonly score: number };
interface Found extends Ranked<CatalogRow> {
  readonly tier: number;
}

/** With so many foods of the better tiers nothing is asked that fits less. */
const enough = 10;

/**
 * The best `limit` foods of the catalog: those with all of the words, and when these are few, those
 * with most of them or with words that are a typo away. At most three statements, each of which
 * looks at a bounded number of rows.
 */
export async function searchCatalog(
  catalog: CatalogRows,
  text: SearchText,
  limit: number,
): Promise<Ranked<CatalogRow>[]> {
  const query = queryForAll(text);
  if (!query) return [];
  const found = await catalog.selectPrepared<Found>(
    'search-foods',
    withAllWords,
    valuesOf(query, text, limit),
  );
  const good = found.filter(({ tier }) => tier < 2).length;
  if (found.length >= limit || good >= enough) return found;

  const looser = await looserQuery(catalog, text);
  if (!looser) return found;
  const others = await catalog.select<Found>(withOtherWords, [
    ...parametersOf(looser.query),
    text.folded,
    query.matching,
    looser.withTypos,
    looser.containing,
    limit,
    looser.rarest,
  ]);
  return [...found, ...others].toSorted((a, b) => b.score - a.score).slice(0, limit);
}

/** Of `withAllWords`. */
export const valuesOf = (query: RankedQuery, text: SearchText, limit: number) => [
  ...parametersOf(query),
  text.folded,
  `${text.folded}\u{10ffff}`,
  text.folded.length < 3,
  limit,
];

const parametersOf = (query: RankedQuery) => [
  query.matching,
  query.covering,
  query.finished,
  query.coveringScale,
  query.finishedScale,
  query.wordCount,
];

/** How many rows of each tier are looked at. */
const looked = { generic: 2_000, scanned: 600, named: 100, other: 400 };
/** With so many foods of the better tiers the last one, which may have a hundred times as many, is left out. */
const sparesOther = 300;

/** Whether two CTEs together have fewer rows than make the last tier needless. */
const tooFew = (one: string, two: string) =>
  `(${[one, two]
    .map((name) => `(SELECT count(*) FROM (SELECT FROM ${name} LIMIT ${sparesOther}) AS few)`)
    .join(' + ')}) < ${sparesOther}`;

const scored = score({
  covering: '$2',
  finished: '$3',
  coveringScale: '$4',
  finishedScale: '$5',
  wordCount: '$6',
  folded: '$7',
});

const foods = (columns: string, condition: string) =>
  `SELECT id, tier, name_folded, ${columns} FROM catalog_products WHERE ${condition}`;

/** The columns of the foods that are answered. */
const answered = (statement: string) => `
  SELECT ${catalogColumns}, best.tier, best.rank, best.score
  FROM (${statement}) AS best JOIN catalog_products USING (id)
  ORDER BY best.score DESC, best.name_folded, id`;

// A CTE that is materialised is planned for all of its rows, but filled only as far as it is read:
// by an index then, never a scan that hopes to find enough early. UNION ALL reads its branches in
// turn, the better tiers first, and the last LIMIT stops it. Names that start with the text are
// looked up by themselves where the index of words may have more than can be looked at.
export const withAllWords = `
  WITH generic AS MATERIALIZED (
    ${foods(`${scored} AS score`, 'tier = 0 AND words @@ $1::tsquery')}
  ), short AS MATERIALIZED (
    ${foods(`${scored} AS score`, '$9 AND tier = 0 AND name_folded >= $7 AND name_folded < $8 AND NOT words @@ $1::tsquery')}
  ), scanned AS MATERIALIZED (
    ${foods(`${scored} AS score`, 'tier = 1 AND words @@ $1::tsquery')}
  ), named AS MATERIALIZED (
    ${foods(`${scored} AS score`, 'tier = 2 AND name_folded >= $7 AND name_folded < $8')}
    ORDER BY name_folded, id LIMIT ${looked.named}
  ), other AS MATERIALIZED (
    ${foods(`${scored} AS score`, `tier = 2 AND words @@ $1::tsquery AND NOT (name_folded >= $7 AND name_folded < $8)`)}
  ), candidates AS (
    (SELECT * FROM generic LIMIT ${looked.generic})
    UNION ALL (SELECT * FROM short LIMIT ${looked.generic})
    UNION ALL (SELECT * FROM scanned LIMIT ${looked.scanned})
    UNION ALL (SELECT * FROM named)
    UNION ALL (SELECT * FROM other WHERE ${tooFew('generic', 'scanned')} LIMIT ${looked.other})
    LIMIT ${looked.generic}
  )
  ${answered(`
    SELECT *, CASE WHEN name_folded = $7 THEN 'exact'
                   WHEN starts_with(name_folded, $7) THEN 'starts_with' ELSE 'word_starts' END AS rank
    FROM candidates ORDER BY score DESC, name_folded, id LIMIT $10`)}`;

/** What a food loses that does not have all of the words as they were asked for. */
const penalty = 0.8;

const withOtherWords = `
  WITH ${[0, 1, 2]
    .map(
      (tier) => `tier_${tier} AS MATERIALIZED (
    ${foods(`words, ${scored} - ${penalty} AS score`, `tier = ${tier} AND words @@ ${tier === 2 ? '$12' : '$1'}::tsquery AND NOT words @@ $8::tsquery`)}
  )`,
    )
    .join(', ')}, candidates AS (
    (SELECT * FROM tier_0 LIMIT ${looked.scanned})
    UNION ALL (SELECT * FROM tier_1 LIMIT ${looked.other})
    UNION ALL (SELECT * FROM tier_2 WHERE ${tooFew('tier_0', 'tier_1')} LIMIT ${looked.other})
    LIMIT ${looked.generic}
  )
  ${answered(`
    SELECT *, CASE WHEN words @@ $9::tsquery THEN 'one_typo_away'
                   WHEN words @@ $10::tsquery THEN 'contains' ELSE 'some_words' END AS rank
    FROM candidates ORDER BY score DESC, name_folded, id LIMIT $11`)}`;
