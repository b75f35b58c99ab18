import type { AskedWord } from './search-text';

/** A full text query in two parts, so that no index scan has to go through half of all names. */
export interface WordQuery {
  /** Asked of the index. */
  readonly indexed: string | undefined;
  /** Checked row by row, on what the index found. */
  readonly checked: string | undefined;
}

/** What a word goes on to can be looked up among the words of the catalog, as these have it. */
const isCatalogWord = /^\p{L}[\p{L}\p{N}]{2,29}$/u;

/** Takes the last word off, when it may go on and the catalog knows to what. */
export function withoutOpenWord(words: readonly AskedWord[]) {
  const last = words.at(-1);
  const isKnown = last !== undefined && last.isOpen && isCatalogWord.test(last.text);
  return isKnown ? { words: words.slice(0, -1), open: last.text } : { words, open: undefined };
}

/** A beginning shorter than this is that of too many words to be asked of the index. */
const shortestPrefix = 3;

/**
 * All of the words in any order; in place of a word any of those that it may stand for.
 *
 * @param meant for each word, the words it may stand for; undefined: just itself
 */
export function wordQuery(
  words: readonly AskedWord[],
  meant: readonly (readonly string[] | undefined)[] = [],
): WordQuery {
  const parts = words.map(({ text, isOpen }, n) => {
    const alternatives = meant[n];
    const query = alternatives
      ? `(${alternatives.map(lexeme).join(' | ')})`
      : `${lexeme(text)}${isOpen ? ':*' : ''}`;
    const isTooShort = alternatives === undefined && isOpen && text.length < shortestPrefix;
    return { query, isTooShort };
  });
  const isOnlyOne = words.length === 1;
  const join = (short: boolean) =>
    parts
      .filter(({ isTooShort }) => (isTooShort && !isOnlyOne) === short)
      .map(({ query }) => query)
      .join(' & ') || undefined;
  return { indexed: join(false), checked: join(true) };
}

/** Words are letters and digits, so there is nothing in them to escape. */
const lexeme = (word: string) => `'${word}'`;
