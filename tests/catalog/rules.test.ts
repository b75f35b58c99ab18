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
import { searchText, typosOf } from '../../src/catalog/search-text';

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
    expect(['', ' \t', 3, null, undefined].map(readText)).toEqual(Array(5).fill(undefined));
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

describe('typosOf', () => {
  const meets = (word: string, pattern: string) =>
    new RegExp(`^${pattern.replaceAll('_', '.').replaceAll('%', '.*')}$`, 'u').test(word);
  const isNear = (asked: string, word: string, isOpen = false) =>
    typosOf({ text: asked, isOpen }).some((pattern) => meets(word, pattern));

  it('finds what is one letter missing, added, changed or swapped away', () => {
    for (const asked of [
      'chicken',
      'chickn',
      'chickken',
      'chikcen',
      'chocken',
      'hicken',
      'chickenn',
    ]) {
      expect([asked, isNear(asked, 'chicken')]).toEqual([asked, true]);
    }
  });

  it('does not find what is two away', () => {
    for (const asked of ['chikn', 'hcikcen', 'chiccccken', 'kitchen']) {
      expect([asked, isNear(asked, 'chicken')]).toEqual([asked, false]);
    }
  });

  it('lets an unfinished word go on, and leaves a short one alone', () => {
    expect(isNear('choclat', 'chocolate', true)).toBe(true);
    expect(isNear('choclat', 'chocolate')).toBe(false);
    expect(typosOf({ text: 'ab', isOpen: true })).toEqual([]);
  });
});

test('a text of signs only asks for names that start with it', () => {
  expect(searchText('50%_\\')).toMatchObject({ prefix: '50\\%\\_\\\\%', part: undefined });
  expect(searchText('%%%')).toMatchObject({ words: [], part: undefined, typos: undefined });
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
