/** What a search asks for, worked out of the folded text for PostgreSQL's own operators. */
export interface SearchText {
  readonly folded: string;
  /** LIKE patterns: names that start with the text, names that hold it. */
  readonly prefix: string;
  /** Undefined where the text is too short for trigrams. */
  readonly part: string | undefined;
  /** A tsquery: all the words, of which the last may go on. Undefined where there is no word. */
  readonly words: string | undefined;
  /** A tsquery that is checked row by row, since its index scan would go through half of the rows. */
  readonly alsoWord: string | undefined;
  /** For each word, what it may have been meant to be; undefined where a word is too short. */
  readonly typos: readonly WordTypos[] | undefined;
}

export interface WordTypos {
  /** LIKE patterns over whole words that are one typo away, or none. */
  readonly patterns: readonly string[];
  /** The same as one regular expression, over a whole name. */
  readonly expression: string;
}

/** What the last word's beginning must be at least to be looked up by itself. */
const shortestPrefix = 2;
const shortestPart = 3;
const shortestTypo = 3;
const mostWords = 12;
const mostTypoWords = 5;

/** @param folded as `fold` in the database makes it */
export function searchText(text: string): SearchText {
  const folded = text.trim().replace(/\s+/g, ' ');
  // As `search_words` cuts a name.
  const words = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const last = words.at(-1) ?? '';
  const isOpen = /[\p{L}\p{N}]$/u.test(text) && words.length > 0;
  const whole = isOpen ? words.slice(0, -1) : words;
  const opened = isOpen ? `'${last}':*` : undefined;
  const isShort = last.length < shortestPrefix && whole.length > 0;
  const indexed = [...whole.map((word) => `'${word}'`), ...(opened && !isShort ? [opened] : [])];
  return {
    folded,
    prefix: `${escapeLike(folded)}%`,
    part: longestWord(words) >= shortestPart ? `%${escapeLike(folded)}%` : undefined,
    words: indexed.length > 0 ? indexed.join(' & ') : undefined,
    alsoWord: opened && isShort ? opened : undefined,
    typos:
      longestWord(words) >= shortestTypo && words.length <= mostTypoWords
        ? words.map((word, i) => wordTypos(word, isOpen && i === words.length - 1))
        : undefined,
  };
}

/**
 * Patterns for every word that is one typo from `word`: a letter missing, added or changed, or two
 * neighbours swapped (Damerau's four). A short word is taken as it stands.
 *
 * @param isOpen whether the word may go on
 */
export function wordTypos(word: string, isOpen: boolean): WordTypos {
  const letters = Array.from(word);
  const mayErr = letters.length >= shortestTypo;
  const mayGoOn = isOpen && (letters.length > shortestTypo || !mayErr);
  const near = new Set([word]);
  if (mayErr) {
    for (let i = 0; i <= letters.length; i += 1) {
      const [before, after] = [letters.slice(0, i), letters.slice(i)];
      near.add([...before, '_', ...after].join(''));
      if (after.length > 0) {
        near.add([...before, '_', ...after.slice(1)].join(''));
        near.add([...before, ...after.slice(1)].join(''));
      }
      if (after.length > 1) {
        near.add([...before, after[1], after[0], ...after.slice(2)].join(''));
      }
    }
  }
  const patterns = [...near].map((pattern) => (mayGoOn ? `${pattern}%` : pattern));
  const alternatives = [...near].map((pattern) => pattern.replaceAll('_', '[^[:space:]]'));
  return { patterns, expression: `\\m(?:${alternatives.join('|')})${mayGoOn ? '' : '\\M'}` };
}

/** So that `%`, `_` and `\` in the text stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function longestWord(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => Array.from(word).length));
}
