import type { SearchText, SearchWord } from './search-text';

/** What the statements of a search are given. */
export interface RankedQuery {
  /** Which foods are looked at, as a full text query. */
  readonly matching: string;
  /** Each word that counts, for how much of a name was asked for. */
  readonly covering: string;
  /** The same without what an unfinished word may go on to. */
  readonly finished: string;
  /** What makes `ts_rank` over these a count of matches. */
  readonly coveringScale: number;
  readonly finishedScale: number;
  /** How many words were asked for. */
  readonly wordCount: number;
}

/** `ts_rank` divides by the sum of 1/n², and by the number of the words that it was given. */
const rankSum = Math.PI ** 2 / 6;

/** The foods that have all of the words, or what stands for them. */
export function queryForAll(text: SearchText): RankedQuery | undefined {
  return text.words.length === 0
    ? undefined
    : rankedQuery(text, text.words.map(group).map(anyOf).join(' & '));
}

/** @param matching which foods; any of the words of `text` counts */
export function rankedQuery(text: SearchText, matching: string): RankedQuery {
  const all = [...text.words, ...text.optional];
  const covering = distinct(all.flatMap(group));
  const finished = distinct(all.flatMap(({ stems }) => stems.map(lexeme)));
  return {
    matching,
    covering: covering.join(' | '),
    finished: finished.join(' | '),
    coveringScale: rankSum * covering.length,
    finishedScale: rankSum * finished.length,
    wordCount: text.words.length,
  };
}

/** What may stand for a word; nothing in it is counted twice. */
function group({ text, stems, isOpen }: SearchWord): string[] {
  if (!isOpen) return stems.map(lexeme);
  return [...stems.filter((word) => !word.startsWith(text)).map(lexeme), `${lexeme(text)}:*`];
}

export const anyOf = (lexemes: readonly string[]) => `(${lexemes.join(' | ')})`;

/** Words are letters and digits, so there is nothing in them to escape. */
export const lexeme = (word: string) => `'${word}'`;

const distinct = (items: readonly string[]) => [...new Set(items)];
