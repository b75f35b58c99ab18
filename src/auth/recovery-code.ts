import { randomBytes } from 'node:crypto';

/**
 * A code is 128 random bits and a check of 10 bits behind them, as 28 letters of Crockford's base
 * 32, in groups of four. As a number it is a multiple of 1021. That is a prime, and 32 to any power
 * up to 27 but 0 leaves another remainder than 1: so no change of one letter, and no two letters
 * that change places, make another multiple.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 28;
const prime = 1021n;
const checkBits = 10n;
const allCodes = 1n << (128n + checkBits);

/** @returns a new code's letters, without dashes: what is hashed. */
export function newRecoveryCode(): string {
  const shifted = BigInt(`0x${randomBytes(16).toString('hex')}`) << checkBits;
  let number = shifted + ((prime - (shifted % prime)) % prime);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = letters.charAt(Number(number % 32n)) + code;
    number /= 32n;
  }
  return code;
}

/** For a person to write down. */
export const formatRecoveryCode = (code: string): string => code.match(/.{4}/g)!.join('-');

/**
 * Reads what a person wrote: case, spaces and dashes don't matter, nor O for 0, nor I or L for 1.
 *
 * @returns the code's letters, or null when they can't be those of a code
 */
export function parseRecoveryCode(written: string): string | null {
  const code = written
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (code.length !== length) return null;
  let number = 0n;
  for (const letter of code) {
    const value = letters.indexOf(letter);
    if (value === -1) return null;
    number = number * 32n + BigInt(value);
  }
  return number < allCodes && number % prime === 0n ? code : null;
}
