import { fold } from './fold';
import { foodWords, stem } from './food-stems';

/** A word that was asked for. */
export interface SearchWord {
  readonly text: string;
  /** What stands for it among the words of a name: its stem, and what it may be a part of. */
  readonly stems: readonly string[];
  /** The last word, when it may go on. */
  readonly isOpen: boolean;
}

/** What a search asks for. */
export interface SearchText {
  /** As names are compared as a whole. */
  readonly folded: string;
  /** What a food must have. */
  readonly words: readonly SearchWord[];
  /** What counts when a food has it. */
  readonly optional: readonly SearchWord[];
}

const maxWords = 12;
/** A beginning shorter than this is that of too many words to be asked of an index. */
const minPrefix = 3;

/** Words that most names do without. The index leaves them out when it counts those of a name. */
export const fillers: ReadonlySet<string> = new Set(
  `a al au aux avec con d das de dei del della der des die e el en et for from in l la las le les los
  mit no of oder ohne or ou para por sans sin the to u un und une with without y`.split(/\s+/),
);

export function searchText(text: string): SearchText {
  const given = foodWords(text).slice(0, maxWords);
  const mayGoOn = /[\p{L}\p{N}]$/u.test(text);
  const words = given.map((word, n) => ({
    text: word,
    stems: [...new Set([...spellings(word, text).map(stem), ...joined(given, n)])],
    isOpen: mayGoOn && n === given.length - 1,
  }));
  const isNeeded = ({ text: word, isOpen }: SearchWord) =>
    !fillers.has(word) && !(isOpen && word.length < minPrefix);
  const needed = words.filter(isNeeded);
  return {
    folded: fold(text).trim().replace(/\s+/g, ' '),
    words: needed.length > 0 ? needed : words,
    optional: needed.length > 0 ? words.filter((word) => !isNeeded(word)) : [],
  };
}

/** A word with an umlaut may have been written without one, and the other way round. */
function spellings(word: string, text: string): string[] {
  const without = word.replace(/([aou])e/g, '$1');
  const umlauts = text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]*[äöü][\p{L}\p{N}]*/gu);
  const meant = umlauts?.find((other) => fold(other) === word);
  const written = meant && fold(meant.replace(/[äöü]/g, (letter) => `${fold(letter)}e`));
  return [...new Set([word, without, written ?? word])];
}

/** The two or three words around the one in place `n`, each run of them written as one word. */
function joined(words: readonly string[], n: number): string[] {
  const runs = [2, 3].flatMap((length) =>
    Array.from({ length }, (_, back) => words.slice(n - back, n - back + length)).filter(
      (run, back) => n - back >= 0 && run.length === length,
    ),
  );
  return runs.flatMap((run) => [stem(run.join('')), run.map(stem).join('')]);
}
