import fc from 'fast-check';
import {
  formatRecoveryCode,
  newRecoveryCode,
  parseRecoveryCode,
} from '../../src/auth/recovery-code';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codes = fc.noShrink(fc.constant(null).map(newRecoveryCode));

describe('a recovery code', () => {
  it('is written in groups and read again', () => {
    const code = newRecoveryCode();
    expect(formatRecoveryCode(code)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(parseRecoveryCode(formatRecoveryCode(code))).toBe(code);
  });

  it('is another one each time, with 128 bits that all vary', () => {
    const made = Array.from({ length: 2_000 }, newRecoveryCode);
    expect(new Set(made).size).toBe(made.length);
    // The first letter holds the three highest bits, the 25 after it five each.
    for (let place = 0; place < 26; place += 1) {
      const seen = new Set(made.map((code) => code.charAt(place)));
      expect({ place, seen: seen.size }).toEqual({ place, seen: place === 0 ? 8 : 32 });
    }
  });

  it('is read however a person writes it', () => {
    fc.assert(
      fc.property(codes, fc.infiniteStream(fc.nat(4)), (code, choices) => {
        const choose = <T>(...from: T[]) => from[choices.next().value % from.length]!;
        const written = [...code]
          .map((letter) => {
            if (letter === '0') return choose('0', 'o', 'O');
            if (letter === '1') return choose('1', 'i', 'I', 'l', 'L');
            return choose(letter, letter.toLowerCase());
          })
          .map((letter) => letter + choose('', ' ', '-', '', ' – '))
          .join('');
        expect(parseRecoveryCode(written)).toBe(code);
      }),
    );
  });

  it('with any one letter wrong is none', () => {
    const code = newRecoveryCode();
    for (let place = 0; place < code.length; place += 1) {
      for (const letter of letters) {
        const changed = code.slice(0, place) + letter + code.slice(place + 1);
        expect(parseRecoveryCode(changed)).toBe(changed === code ? code : null);
      }
    }
  });

  it('with any two letters in each other’s place is none', () => {
    fc.assert(
      fc.property(codes, fc.nat(27), fc.nat(27), (code, one, other) => {
        fc.pre(code[one] !== code[other]);
        const swapped = [...code];
        [swapped[one], swapped[other]] = [swapped[other]!, swapped[one]!];
        expect(parseRecoveryCode(swapped.join(''))).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it('that is too short, too long or has what is no letter of it is none', () => {
    const code = newRecoveryCode();
    const wrong = ['', code.slice(1), `${code}0`, `U${code.slice(1)}`, `é${code.slice(1)}`];
    // A multiple of 1021 like any other, but of more than 128 bits.
    for (const written of [...wrong, highest()]) expect(parseRecoveryCode(written)).toBeNull();
  });
});

/** The largest multiple of 1021 in 28 letters. */
function highest(): string {
  let number = 32n ** 28n - 1n;
  number -= number % 1021n;
  return Array.from({ length: 28 }, (_, place) =>
    letters.charAt(Number((number >> BigInt(5 * (27 - place))) % 32n)),
  ).join('');
}
