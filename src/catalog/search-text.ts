/** What a search asks for, worked out of the folded text for PostgreSQL's own operators. */
export interface SearchText {
  readonly folded: string;
  /** LIKE pattern of the names that start with the text; undefined for a blank one. */
  readonly prefix: string | undefined;
  /** LIKE pattern of the names that hold it; undefined where it is too short. */
  readonly part: string | undefined;
  readonly words: readonly AskedWord[];
  /** What each word may be a part of, with `part` for the text as a whole. */
  readonly parts: readonly WordPatterns[] | undefined;
  /** What each word may have been meant to be; undefined where there is nothing to mistype. */
  readonly typos: readonly WordPatterns[] | undefined;
}

export interface AskedWord {
  readonly text: string;
  /** The last word, when it may go on. */
  readonly isOpen: boolean;
}

/** LIKE patterns over whole words. Without any the word stands for itself. */
export interface WordPatterns extends AskedWord {
  readonly patterns: readonly string[];
}

/** How many letters a word must have to be looked for inside of others, or to hold a typo. */
const fewestLetters = 3;
const mostWords = 12;
const mostTypoWords = 5;
/**
 * The longest word that is matched with a typo. `fold` makes up to four letters of one, and the
 * regular expression grows with the square of the letters: PostgreSQL refuses one for 150 (2201B).
 */
const mostTypoLetters = 30;

/** @param text as `fold` in the database makes it */
export function searchText(text: string): SearchText {
  const folded = text.trim().replace(/\s+/g, ' ');
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  // As `search_words` cuts a name.
  const all = (folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords);
  const words = all.map((word, i) => ({ text: word, isOpen: isOpen && i === all.length - 1 }));
  const hasLong = words.some(isLong);
  return {
    folded,
    prefix: folded === '' ? undefined : `${escapeLike(folded)}%`,
    part: hasLong ? `%${escapeLike(folded)}%` : undefined,
    words,
    parts: hasLong ? words.map((word, i) => ({ ...word, patterns: partsOf(word, i) })) : undefined,
    typos:
      hasLong && words.length <= mostTypoWords
        ? words.map((word) => ({ ...word, patterns: typosOf(word) }))
        : undefined,
  };
}

const lettersOf = ({ text }: AskedWord) => Array.from(text);
const isLong = (word: AskedWord) => lettersOf(word).length >= fewestLetters;

/** Only the first word may have begun earlier, and only the last may go on. */
function partsOf(word: AskedWord, position: number): string[] {
  if (!isLong(word)) return [];
  const start = position === 0 ? '%' : '';
  const end = word.isOpen ? '%' : '';
  return start || end ? [`${start}${word.text}${end}`] : [];
}

/**
 * Patterns for every word that is one typo from this one, itself among them: a letter missing,
 * added or changed, or two neighbours swapped (the four of Damerau, 1964). A very short or very
 * long word has no typo patterns and stands for itself.
 */
export function typosOf(word: AskedWord): string[] {
  const letters = lettersOf(word);
  if (letters.length < fewestLetters || letters.length > mostTypoLetters) return [];
  const near = new Set([word.text]);
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
  const mayGoOn = word.isOpen && letters.length > fewestLetters;
  return [...near].map((pattern) => (mayGoOn ? `${pattern}%` : pattern));
}

/** The same patterns as one regular expression of PostgreSQL's, over a whole name. */
export function wordExpression({ text, isOpen, patterns }: WordPatterns): string {
  if (patterns.length === 0) return `\\m${text}${isOpen ? '' : '\\M'}`;
  const alternatives = patterns.map((pattern) =>
    pattern.endsWith('%') ? pattern.slice(0, -1) : `${pattern}\\M`,
  );
  return `\\m(?:${alternatives.join('|').replaceAll('_', '[[:alnum:]]')})`;
}

/** So that `%`, `_` and `\` in the text stand for themselves. */
export function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
