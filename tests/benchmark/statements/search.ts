import { valuesOf, withAllWords } from '../../../src/catalog/search';
import { queryForAll } from '../../../src/catalog/search-query';
import { searchText } from '../../../src/catalog/search-text';

/**
 * The ranking of the service, where all words are found: what follows when few foods have them is
 * not asked for here.
 *
 * @param first the number of the first of its parameters
 */
export const foodsFound = (first: number) =>
  withAllWords.replace(/\$(\d+)/g, (_, number) => `$${Number(number) + first - 1}`);

/** The values of `foodsFound`. */
export function searchValues(q: string, limit: number) {
  const text = searchText(q);
  return valuesOf(queryForAll(text)!, text, limit);
}
