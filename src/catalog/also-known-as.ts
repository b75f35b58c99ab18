import type { CatalogFood } from './food';
import { foodStems } from './food-stems';
import { foodTranslations } from './food-translations';

interface Entry {
  /** The stems that a name has, the food itself first. */
  readonly stems: readonly string[];
  /** What it is called elsewhere; several words are one lexeme, as a search joins them. */
  readonly names: readonly string[];
  /** The words of names of several words. */
  readonly parts: readonly string[];
}

/** By the first of their stems. */
const entries = new Map<string, Entry[]>();
for (const line of foodTranslations.trim().split('\n')) {
  const [words, others] = line.split(' | ');
  const stems = foodStems(words!);
  const names = others!.split(', ').map(foodStems);
  const entry = {
    stems,
    names: names.map((name) => name.join('')),
    parts: names.filter(({ length }) => length > 1).flat(),
  };
  entries.set(stems[0]!, [...(entries.get(stems[0]!) ?? []), entry]);
}

/**
 * What people call a food of USDA or of the starter set in other languages: words for each part of
 * its name between `|`, and at the end the words of names of several words.
 */
export function alsoKnownAs({ source, name }: Pick<CatalogFood, 'source' | 'name'>): string {
  if (source === 'off') return '';
  const segments = name.split(/\s*[,;:()]+\s*|\s+-\s+/).filter(Boolean);
  const cut = segments.map(foodStems);
  const all = new Set(cut.flat());
  const found = cut.map((stems) =>
    stems
      .flatMap((first) => entries.get(first) ?? [])
      .filter(({ stems: asked }) => asked.every((word) => all.has(word))),
  );
  const words = found.map((some) => distinct(some.flatMap(({ names }) => names)));
  const parts = distinct(found.flat().flatMap((entry) => entry.parts));
  return parts === '' && words.every((some) => some === '') ? '' : [...words, parts].join('|');
}

const distinct = (words: readonly string[]) => [...new Set(words)].join(' ');
