import type { FoundProduct, SearchRank } from '../../generated/api';
import type { CatalogRows } from '../catalog/rows';
import { searchCatalog } from '../catalog/search';
import { wordQuery } from '../catalog/search-query';
import { type SearchText, searchText, wordExpression } from '../catalog/search-text';
import type { DeviceStore } from '../database/device-store';
import { isLive } from '../database/soft-deleted-model';

/** From the best. */
const ranks: readonly SearchRank[] = [
  'exact',
  'starts_with',
  'word_starts',
  'contains',
  'one_typo_away',
];

interface OwnRow extends Omit<FoundProduct, 'source' | 'brand'> {
  readonly catalog_product_id: string | null;
}

/**
 * The best `limit` of the device's own products and the catalog's, own ones first at equal rank. A
 * catalog product whose import is found is left out.
 */
export async function searchProducts(
  device: DeviceStore,
  catalog: CatalogRows,
  q: string,
  limit: number,
): Promise<FoundProduct[]> {
  const text = searchText(await catalog.fold(q));
  const own = await searchOwn(device, text, limit);
  const imported = new Set(own.map(({ catalog_product_id }) => catalog_product_id));
  // As many more as may be left out.
  const common = await searchCatalog(catalog, text, limit + own.length);
  const found: FoundProduct[] = [
    ...own.map((row) => ({ ...row, source: 'own' as const, brand: null })),
    ...common
      .filter(({ id }) => !imported.has(id))
      .map((row) => ({ ...row, source: 'catalog' as const })),
  ];
  // The sort is stable, and both lists are in their order already.
  const place = ({ rank }: FoundProduct) => ranks.indexOf(rank);
  return found.toSorted((a, b) => place(a) - place(b)).slice(0, limit);
}

/** A device has some hundreds of products, so they are ranked one by one. */
function searchOwn(device: DeviceStore, text: SearchText, limit: number): Promise<OwnRow[]> {
  const words = wordQuery(text.words);
  return device.select<OwnRow>(ownRanked, {
    folded: text.folded,
    prefix: text.prefix ?? null,
    words: [words.indexed, words.checked].filter(Boolean).join(' & ') || null,
    part: text.part ?? null,
    typos: text.typos?.map(wordExpression) ?? null,
    limit,
  });
}

const ownRanked = `
  SELECT id, name, kcal_100g, protein_100g::float8, carbs_100g::float8, fat_100g::float8,
         catalog_product_id, rank
  FROM (
    SELECT *, CASE
      WHEN folded = $folded THEN 'exact'
      WHEN folded LIKE $prefix THEN 'starts_with'
      WHEN array_to_tsvector(search_words(name)) @@ $words::tsquery THEN 'word_starts'
      WHEN folded LIKE $part THEN 'contains'
      WHEN folded ~ ALL ($typos::text[]) THEN 'one_typo_away'
    END AS rank
    FROM (
      SELECT *, fold(name) COLLATE "C" AS folded FROM products
      WHERE device_id = $device_id AND ${isLive('products')} OFFSET 0
    ) AS own
  ) AS ranked
  WHERE rank IS NOT NULL
  ORDER BY array_position(ARRAY['${ranks.join("', '")}'], rank), folded, id LIMIT $limit`;
