import { fold } from './fold';

/** Where a word ends. */
const end = String.raw`(?![\p{L}\p{N}])`;
const begin = String.raw`(?<![\p{L}\p{N}])`;

/** In this order. The database's `food_words` has the same, and a test holds the two alike. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/([ae]u)x(?= |$)/g, '$1'],
  [/([^ ][^ s])s(?= |$)/gu, '$1'],
  [/([^ ]{4}[elr])n(?= |$)/gu, '$1'],
  [/([^ ]{3})e(?= |$)/gu, '$1'],
  [/([^ ]{2}[^ aeiou])y(?= |$)/gu, '$1i'],
];
const signs: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`'s${end}`, 'gu'), 's'],
  [new RegExp(String.raw`${begin}(?:qu|[cdjlmnst])'(?=[\p{L}\p{N}])`, 'gu'), ' '],
  [/'/g, ''],
  [new RegExp(String.raw`${begin}([\p{L}\p{N}]) ?& ?([\p{L}\p{N}]s?)${end}`, 'gu'), '$1$2'],
  [/[^\p{L}\p{N}]+/gu, ' '],
];

const apply = (rules: typeof signs, text: string) =>
  rules.reduce((cut, [pattern, by]) => cut.replace(pattern, by), text);

/** The words of a text, folded. Signs cut them, but an owner's s and the & of M&M's. */
export function foodWords(text: string): string[] {
  return apply(signs, fold(text)).split(' ').filter(Boolean);
}

/** The stem in which singular and plural meet, of a word as `foodWords` cuts it. */
export function stem(word: string): string {
  return apply(endings, word);
}

export const foodStems = (text: string) => foodWords(text).map(stem);
