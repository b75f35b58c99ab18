import {
  energyPer100g,
  nutrientPer100g,
  portionGrams,
  readNumber,
} from '../../src/catalog/import/amounts';
import { linesOf } from '../../src/catalog/import/lines';
import { bar, progressLine, showProgress } from '../../src/catalog/import/progress';
import { emptyTally } from '../../src/catalog/import/import-foods';
import { readText } from '../../src/catalog/import/text';
import { foodStems } from '../../src/catalog/food-stems';
import { productName } from '../../src/catalog/product-name';
import { deletionsOf } from '../../src/catalog/search-meanings';
import { searchText } from '../../src/catalog/search-text';
import { typoPattern } from '../../src/catalog/typo-pattern';

describe('amounts', () => {
  it.each([
    [3, 3],
    ['3.5', 3.5],
    ['3,5', 3.5],
    [' 12 ', 12],
    ['-1', -1],
    ['1,234.5', undefined],
    ['<0.5', undefined],
    ['', undefined],
    ['0x10', undefined],
    [null, undefined],
    [Number.NaN, undefined],
    [{}, undefined],
  ])('reads %j as %j', (value, number) => expect(readNumber(value)).toBe(number));

  it('takes energy in kcal, or else in kilojoules, rounded half-up', () => {
    expect(energyPer100g(89, 371)).toBe(89);
    expect(energyPer100g(undefined, 371)).toBe(89);
    expect(energyPer100g(undefined, 2.092)).toBe(1);
    expect(energyPer100g(0.5, undefined)).toBe(1);
    expect(energyPer100g(1000.4, undefined)).toBe(1000);
  });

  it.each([
    [undefined, undefined, 'no energy'],
    [-1, undefined, 'negative'],
    [1000.5, undefined, 'over 1000'],
    [undefined, 10_000, 'over 1000'],
  ])('refuses an energy of %j kcal, %j kJ', (kcal, kilojoules, reason) => {
    expect(() => energyPer100g(kcal, kilojoules)).toThrow(reason);
  });

  it('takes a nutrient of 0 to 100 g, and knows what is not known', () => {
    expect(nutrientPer100g('fat', 1.005)).toBe(1.01);
    expect(nutrientPer100g('fat', undefined)).toBeNull();
    expect(() => nutrientPer100g('fat', -0.1)).toThrow('negative');
    expect(() => nutrientPer100g('fat', 100.01)).toThrow('over 100');
  });

  it('takes a portion that weighs something', () => {
    const grams = [0.004, 0, -3, 10_000.01, undefined].map(portionGrams);
    expect(grams).toEqual(grams.map(() => undefined));
    expect(portionGrams(28.349)).toBe(28.35);
  });
});

describe('readText', () => {
  it('keeps what fits, on one line', () => {
    expect(readText('  Crème\n brûlée\u0000 ')).toBe('Crème brûlée');
    expect(readText('🍎'.repeat(100))).toBe('🍎'.repeat(100));
  });

  it('cuts between words, within 100 code points', () => {
    const cut = readText(`${'a'.repeat(90)}, ${'b'.repeat(20)}`) ?? '';
    expect(cut).toBe(`${'a'.repeat(90)}…`);
    expect(Array.from(readText('🍎'.repeat(101)) ?? '')).toHaveLength(100);
    expect(readText(`${'a'.repeat(99)} b`)).toBe(`${'a'.repeat(99)}…`);
  });

  it('knows what is no text', () => {
    expect(['', ' \t', 3, null, undefined].map((value) => readText(value))).toEqual(
      Array(5).fill(undefined),
    );
    expect(readText('a\ud83c')).toBe('a\ufffd');
  });
});

test('lines come whole however the bytes are cut, and one that is too long is passed over', async () => {
  const bytes = Buffer.from(`é1\r\n\n${'x'.repeat(50)}\nünd\nlast`);
  for (const size of [1, 2, 3, 7, 1000]) {
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    };
    const lines = [];
    for await (const some of linesOf(chunks(), size === 1000 ? 100 : 20)) lines.push(...some);
    expect(lines).toEqual([
      { number: 1, text: 'é1' },
      { number: 3, text: size === 1000 ? 'x'.repeat(50) : undefined },
      { number: 4, text: 'ünd' },
      { number: 5, text: 'last' },
    ]);
  }
});

describe('words that are one typo apart', () => {
  const near = ['chicken', 'chickn', 'chickken', 'chikcen', 'chocken', 'hicken', 'chickenn'];
  const far = ['hcikcen', 'chiccccken', 'kitchen'];

  it('share a word with one letter less', () => {
    const deletions = new Set(deletionsOf('chicken'));
    const isNear = (word: string) => deletionsOf(word).some((other) => deletions.has(other));
    expect(near.map(isNear)).toEqual(near.map(() => true));
    expect(far.map(isNear)).toEqual(far.map(() => false));
  });

  it('match the pattern of the other', () => {
    const isMet = (asked: string, isOpen = false, word = 'chicken') => {
      const pattern = typoPattern({ text: asked, isOpen }).replace(/\\[mM]/g, '\\b');
      return new RegExp(pattern.replaceAll('[[:alnum:]]', '[a-z]')).test(word);
    };
    expect(near.map((word) => isMet(word))).toEqual(near.map(() => true));
    expect(far.map((word) => isMet(word))).toEqual(far.map(() => false));
    expect(isMet('choclat', true, 'chocolate')).toBe(true);
    expect(isMet('choclat', false, 'chocolate')).toBe(false);
    expect(typoPattern({ text: 'abc', isOpen: true })).toBe('\\mabc');
  });
});

describe('foodStems', () => {
  it.each([
    ['eggs', 'egg'],
    ['cherries', 'cherry'],
    ['tomatoes', 'tomato'],
    ['Kartoffeln', 'Kartoffel'],
    ['Erdbeeren', 'Erdbeere'],
    ['gâteaux', 'gateau'],
    ['limones', 'limón'],
    ["M&M's", 'MMs'],
    ["Kellogg's", 'kellogg'],
  ])('brings %s and %s together', (one, other) => {
    expect(foodStems(one)).toEqual(foodStems(other));
  });

  it('drops an elided article and cuts at signs', () => {
    expect(foodStems("huile d'olive")).toEqual(['huil', 'oliv']);
    expect(foodStems('Beef/pork 3.25%')).toEqual(['beef', 'pork', '3', '25']);
  });
});

describe('searchText', () => {
  it('accepts neighbours written as one word, and both spellings of an umlaut', () => {
    expect(searchText('low fat ').words[0]?.stems).toContain('lowfat');
    expect(searchText('Müsli').words[0]?.stems).toContain('muesli');
    expect(searchText('muesli').words[0]?.stems).toContain('musli');
  });

  it('does not require filling words, nor one letter after others', () => {
    expect(searchText('pan de molde').words.map(({ text }) => text)).toEqual(['pan', 'molde']);
    expect(searchText('zwieback c').words.map(({ text }) => text)).toEqual(['zwieback']);
    expect(searchText('de').words).toHaveLength(1);
  });

  it('has no word for a text of signs', () => {
    expect(searchText('%%%')).toEqual({ folded: '%%%', words: [], optional: [] });
  });
});

describe('productName', () => {
  it('keeps what fits, and both ends of what does not', () => {
    const short = '🍎'.repeat(100);
    expect(productName(short)).toBe(short);
    const long = `Beef, ${'very '.repeat(20)}lean, trimmed to 1/8" fat, choice, raw`;
    expect(productName(long)).toMatch(/^Beef, very .*….*choice, raw$/);
    expect(Array.from(productName('🍎'.repeat(150)))).toHaveLength(100);
    expect(productName('a'.repeat(150))).toBe(`${'a'.repeat(50)}…${'a'.repeat(49)}`);
  });
});

test('progress is a bar on a terminal and lines elsewhere', () => {
  jest.useFakeTimers();
  const watched = { tally: { ...emptyTally(), created: 1_200, rejected: 34 }, share: () => 0.5 };
  const shown = (isTTY: boolean) => {
    let text = '';
    const out = { isTTY, columns: 80, write: (part: string) => (text += part) };
    const end = showProgress(out, watched);
    jest.advanceTimersByTime(10_000);
    end();
    jest.advanceTimersByTime(10_000);
    return text;
  };
  const terminal = shown(true);
  expect(terminal).toContain(`\r\u001b[K${bar(0.5)}  50 %`);
  expect(terminal).not.toContain('\n');
  expect(terminal.endsWith('\r\u001b[K')).toBe(true);
  expect(shown(false).trimEnd().split('\n')).toHaveLength(2);
  expect(shown(false)).not.toContain('\r');
  expect(progressLine(watched, 2)).toBe(' 50 %  1,234 foods, 34 rejected, 617 a second');
  jest.useRealTimers();
});
