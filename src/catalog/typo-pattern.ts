import type { SearchWord } from './search-text';

/** The shortest and the longest word that is matched with a typo. */
const minLetters = 4;
const maxLetters = 30;

/**
 * A regular expression of PostgreSQL's for names with the word, or with one that is a typo away from
 * it: a letter missing, added or changed, or two neighbours swapped (the four of Damerau, 1964).
 */
export function typoPattern({ text, isOpen }: Pick<SearchWord, 'text' | 'isOpen'>): string {
  const end = isOpen ? '' : '\\M';
  const letters = Array.from(text);
  if (letters.length < minLetters || letters.length > maxLetters) return `\\m${text}${end}`;
  const near = new Set([text]);
  for (let i = 0; i <= letters.length; i += 1) {
    const [before, after] = [letters.slice(0, i), letters.slice(i)];
    near.add([...before, '[[:alnum:]]', ...after].join(''));
    if (after.length > 0) {
      near.add([...before, '[[:alnum:]]', ...after.slice(1)].join(''));
      near.add([...before, ...after.slice(1)].join(''));
    }
    if (after.length > 1) near.add([...before, after[1], after[0], ...after.slice(2)].join(''));
  }
  return `\\m(?:${[...near].join('|')})${end}`;
}
