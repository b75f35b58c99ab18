import fc from 'fast-check';
import { gtin14 } from '../../src/gtin';

/** By the table of GS1: each digit times its weight, added up, to the next ten. */
function checkDigit(body: string): string {
  const weights = [3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3].slice(13 - body.length);
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return String(Math.ceil(sum / 10) * 10 - sum);
}

describe('gtin14', () => {
  it.each([
    ['a spread', '3017620422003', '03017620422003'],
    ['a soft drink', '5449000000996', '05449000000996'],
    ['a highlighter', '4006381333931', '04006381333931'],
    ['a UPC-A', '036000291452', '00036000291452'],
    ['the same as an EAN-13', '0036000291452', '00036000291452'],
    ['the same as a GTIN-14', '00036000291452', '00036000291452'],
    ['a GTIN-8', '73513537', '00000073513537'],
    ['another GTIN-8', '96385074', '00000096385074'],
    ['a case of them', '15400141288763', '15400141288763'],
  ])('takes %s', (_what, code, gtin) => {
    expect(gtin14(code)).toBe(gtin);
  });

  it.each([
    '',
    '3017620422004',
    '301762042200',
    '30176204220',
    '123456789',
    'a3513537',
    '７３５１３５３７',
  ])('refuses %j', (code) => {
    expect(gtin14(code)).toBeUndefined();
  });

  it('takes one check digit of ten, and sees any one wrong digit', () => {
    const body = fc
      .constantFrom(7, 11, 12, 13)
      .chain((length) =>
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }),
      );
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const code = digits.join('') + checkDigit(digits.join(''));
        expect(gtin14(code)).toBe(code.padStart(14, '0'));
        const wrong = [...code];
        const place = at % code.length;
        wrong[place] = String((Number(wrong[place]) + by) % 10);
        expect(gtin14(wrong.join(''))).toBeUndefined();
      }),
    );
  });
});
