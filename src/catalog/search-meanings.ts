import type { CatalogRows } from './rows';
import { stem } from './food-stems';
import { type RankedQuery, anyOf, lexeme, rankedQuery } from './search-query';
import type { SearchText, SearchWord } from './search-text';

/** Foods that have not all of the words as they were asked for. */
export interface LooserQuery {
  readonly query: RankedQuery;
  /** What of these is looked for among the many that are hardly ever scanned. */
  readonly rarest: string;
  /** Those with all of the words or such that are a typo away. */
  readonly withTypos: string | null;
  /** Those with all of the words, or such that hold one of them. */
  readonly containing: string | null;
}

interface Meaning {
  /** Of the word that was asked for, among the words of the search. */
  readonly n: number;
  readonly kind: 'itself' | 'typo' | 'holder' | 'half';
  readonly word: string;
  /** How many foods have it. */
  readonly foods: number;
}

/** The lengths of words that may hold a typo, be a part of a longer word, or be two words in one. */
const lengths = { typo: 4, part: 4, two: 6, longest: 30 };
/** How many words a word may have been meant to be. */
const maxMeanings = 8;
/** A typo is rarer than what was meant. */
const timesRarer = 5;
/** Of more words than these only the rarest are combined. */
const maxCombined = 4;

/** What the words may have meant, in one statement. */
export async function looserQuery(
  catalog: CatalogRows,
  text: SearchText,
): Promise<LooserQuery | undefined> {
  const words = text.words.filter(({ text: word }) => word.length <= lengths.longest);
  const meanings = await catalog.select<Meaning>(meant, lookUps(words));
  const of = (n: number, kind: Meaning['kind']) =>
    meanings.filter((meaning) => meaning.n === n && meaning.kind === kind);

  const candidates = words.map((word, n) => {
    const own = of(n, 'itself')[0]?.foods ?? 0;
    const likely = of(n, 'typo').filter(({ foods }) => foods >= own * timesRarer);
    const typos = likely.slice(0, maxMeanings).map((meaning) => meaning.word);
    const holders = own > 0 ? [] : of(n, 'holder').map((meaning) => meaning.word);
    const halves = own > 0 ? [] : bestHalves(word.text, of(n, 'half'));
    return { word, typos, holders, halves, foods: own, isKnown: own > 0 };
  });
  const usable = candidates.filter(
    ({ isKnown, typos, holders, halves, word }) =>
      isKnown || word.isOpen || typos.length + holders.length + halves.length > 0,
  );
  if (usable.length === 0) return undefined;

  const rarestFirst = usable.toSorted((a, b) => a.foods - b.foods);
  const groups = rarestFirst.map(({ word, typos, holders, halves }) => {
    const itself = word.isOpen && word.text.length >= 3 ? [`${lexeme(word.text)}:*`] : [];
    const both = halves.length === 2 ? [`(${halves.map(lexeme).join(' & ')})`] : [];
    return [...[...word.stems, ...typos, ...holders].map(lexeme), ...itself, ...both];
  });
  const asked = {
    ...text,
    words: usable.map(({ word, typos, holders, halves }) => ({
      ...word,
      stems: [...word.stems, ...typos, ...holders, ...halves],
    })),
  };
  const withKind = (kind: 'typos' | 'holders') =>
    usable.length === words.length && usable.some((word) => word[kind].length > 0)
      ? usable.map((word) => anyOf([...word.word.stems, ...word[kind]].map(lexeme))).join(' & ')
      : null;
  return {
    rarest: groups
      .slice(0, groups.length > 2 ? 2 : 1)
      .map(anyOf)
      .join(' & '),
    query: rankedQuery(asked, someOf(groups, words.length)),
    withTypos: withKind('typos'),
    containing: withKind('holders'),
  };
}

/** Most of the groups, of two just one: any combination of so many. */
function someOf(groups: readonly string[][], asked: number): string {
  const used = groups.slice(0, maxCombined);
  const needed = Math.min(
    used.length,
    asked <= 2 ? 1 : Math.ceil(Math.min(asked, maxCombined) * 0.6),
  );
  const combinations = choose(used.map(anyOf), needed);
  return combinations.map((combination) => `(${combination.join(' & ')})`).join(' | ');
}

function choose<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, i) =>
    choose(items.slice(i + 1), count - 1).map((rest) => [item, ...rest]),
  );
}

/** Of all ways to cut a word in two, the one whose rarer half most foods have. */
function bestHalves(word: string, halves: readonly Meaning[]): string[] {
  const foods = new Map(halves.map((half) => [half.word, half.foods]));
  let best: string[] = [];
  let most = 0;
  for (const cut of cutsOf(word)) {
    const rarer = Math.min(...cut.map((half) => foods.get(half) ?? 0));
    if (rarer > most) [best, most] = [cut, rarer];
  }
  return best;
}

function cutsOf(word: string): string[][] {
  if (word.length < lengths.two) return [];
  return Array.from({ length: word.length - 5 }, (_, i) => [
    stem(word.slice(0, i + 3)),
    stem(word.slice(i + 3)),
  ]);
}

/** Each word with one letter less, and itself: two words a typo apart have one of these in common. */
export function deletionsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

function lookUps(words: readonly SearchWord[]): unknown[] {
  const asked = words.map(({ text }, n) => ({ n, text, stem: stem(text) }));
  const typed = asked.filter(({ stem: word }) => word.length >= lengths.typo);
  const parts = asked.filter(({ text }) => text.length >= lengths.part);
  const halves = asked.flatMap(({ n, text }) =>
    [...new Set(cutsOf(text).flat())].map((word) => ({ n, word })),
  );
  return [
    asked.map(({ n }) => n),
    asked.map(({ stem: word }) => word),
    typed.map(({ n }) => n),
    typed.map(({ stem: word }) => `{${deletionsOf(word).join(',')}}`),
    parts.map(({ n }) => n),
    parts.map(({ text }) => `%${text}%`),
    halves.map(({ n }) => n),
    halves.map(({ word }) => word),
  ];
}

const meant = `
  SELECT asked.n, 'itself' AS kind, word, foods
  FROM unnest($1::integer[], $2::text[]) AS asked (n, text) JOIN catalog_words ON word = asked.text
  UNION ALL
  SELECT asked.n, 'typo', meant.word, meant.foods
  FROM unnest($3::integer[], $4::text[]) AS asked (n, near) CROSS JOIN LATERAL (
    SELECT word, foods FROM catalog_words WHERE length(word) >= 3 AND word_deletions(word) && near::text[]
    ORDER BY foods DESC, word LIMIT ${maxMeanings + 1}
  ) AS meant WHERE meant.word <> (near::text[])[1]
  UNION ALL
  SELECT asked.n, 'holder', meant.word, meant.foods
  FROM unnest($5::integer[], $6::text[]) AS asked (n, pattern) CROSS JOIN LATERAL (
    SELECT word, foods FROM catalog_words WHERE word LIKE asked.pattern
    ORDER BY foods DESC, word LIMIT ${maxMeanings}
  ) AS meant
  UNION ALL
  SELECT asked.n, 'half', word, foods
  FROM unnest($7::integer[], $8::text[]) AS asked (n, text) JOIN catalog_words ON word = asked.text`;
