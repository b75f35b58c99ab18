import type { FoundProduct } from '../../generated/api';
import { queryForAll } from '../catalog/search-query';
import { score } from '../catalog/search-score';
import type { SearchText } from '../catalog/search-text';
import { typoPattern } from '../catalog/typo-pattern';
import type { DeviceStore } from '../database/device-store';
import { isLive } from '../database/soft-deleted-model';
import { fieldsPer100g } from '../nutrients';

export interface OwnRow extends Omit<FoundProduct, 'source' | 'brand'> {
  readonly catalog_product_id: string | null;
  readonly score: number;
}

/** How many products are ranked. A device has some hundreds, and of these most don't match. */
const maxRanked = 200;
/** How many of its last entries a product is judged by. */
const maxEntries = 30;

/**
 * The device's products that have most of the words, by how well they fit and by how often and how
 * lately they were logged.
 */
export function searchOwn(device: DeviceStore, text: SearchText, limit: number): Promise<OwnRow[]> {
  const { words, folded } = text;
  if (folded === '') return Promise.resolve([]);
  const query = queryForAll(text) ?? noWords;
  return device.select<OwnRow>(ownRanked, {
    folded,
    parts: words.map(({ text: word, stems: [stem = word] }) => `%${shorter(word, stem)}%`),
    needed: words.length <= 2 ? 1 : Math.ceil(words.length * 0.6),
    starts:
      words.length > 0 && folded.length < 3
        ? words.map(({ text: word }) => `\\m${word}`).join('|')
        : null,
    typos: words.map(typoPattern),
    matching: query.matching,
    covering: query.covering,
    finished: query.finished,
    covering_scale: query.coveringScale,
    finished_scale: query.finishedScale,
    word_count: query.wordCount,
    limit,
  });
}

/** For a text of signs alone: a name may start with it. */
const noWords = {
  ...{ matching: '', covering: '', finished: '', coveringScale: 0, finishedScale: 0 },
  wordCount: 1,
};

/** What the word and its stem begin with; `i` in a stem may have been a `y`. */
function shorter(word: string, stem: string): string {
  return word.startsWith(stem) ? stem : word.slice(0, Math.max(stem.length - 1, 2));
}

const scored = score({
  covering: '$covering',
  finished: '$finished',
  coveringScale: '$covering_scale',
  finishedScale: '$finished_scale',
  wordCount: '$word_count',
  folded: '$folded',
});

// Words are compared without what stands between them, so that joined and split ones meet.
// A product that was logged thirty times, the last time today, is 1.5 ahead of one that never was.
const ownRanked = `
  SELECT id, name, kcal_100g, ${fieldsPer100g.map((field) => `${field}::float8`).join(', ')}, basis,
         catalog_product_id, rank, (score + usage)::real AS score
  FROM (
    SELECT *, ${scored} + CASE
        WHEN words @@ $matching::tsquery THEN 0
        WHEN parts = $word_count::integer THEN 2
        WHEN has_typo THEN 1.5 ELSE 0
      END AS score, CASE
      WHEN name_folded = $folded THEN 'exact'
      WHEN starts_with(name_folded, $folded) THEN 'starts_with'
      WHEN words @@ $matching::tsquery THEN 'word_starts'
      WHEN parts = $word_count::integer THEN 'contains'
      WHEN has_typo THEN 'one_typo_away'
      ELSE 'some_words'
    END AS rank
    FROM (
      SELECT *, 2::real AS prior, greatest(cardinality(head), 1) AS head_words,
             greatest(cardinality(head) + cardinality(other), 1) AS name_words,
             food_vector(head, '1A') || food_vector(other, '3C') AS words
      FROM (
        SELECT *, food_words(split_part(name_folded, ',', 1)) AS head,
               food_words(substr(name_folded, length(split_part(name_folded, ',', 1)) + 1)) AS other
        FROM (
          SELECT *, (
            SELECT count(*) FROM unnest($parts::text[]) AS part
            WHERE regexp_replace(name_folded, '[^[:alnum:]]+', '', 'g') LIKE part
          ) AS parts, cardinality($typos::text[]) > 0 AND name_folded ~ ALL ($typos) AS has_typo
          FROM (
            SELECT *, fold(name) COLLATE "und-x-icu" AS name_folded FROM products
            WHERE device_id = $device_id AND ${isLive('products')} OFFSET 0
          ) AS own
        ) AS matched
        WHERE ($starts::text IS NULL AND parts >= $needed::integer)
           OR ($starts IS NOT NULL AND name_folded ~ $starts)
           OR has_typo OR starts_with(name_folded, $folded)
        ORDER BY parts DESC, name_folded, id LIMIT ${maxRanked}
      ) AS few
    ) AS cut
  ) AS ranked CROSS JOIN LATERAL (
    SELECT 0.3 * ln(1 + count(*))
           + coalesce(0.5 * exp(-extract(epoch FROM now() - max(logged.created_at)) / 2592000), 0)
           AS usage
    FROM (
      SELECT created_at FROM food_entries
      WHERE device_id = $device_id AND product_id = ranked.id AND ${isLive('food_entries')}
      ORDER BY created_at DESC LIMIT ${maxEntries}
    ) AS logged
  ) AS used
  ORDER BY score + usage DESC, name_folded, id LIMIT $limit`;
