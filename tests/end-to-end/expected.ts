/**
 * What should come back, by arithmetic of the test's own: decimal text and whole hundredths in a
 * BigInt, so nothing is lost and nothing is shared with the service.
 *
 * What the files have and the contract has not room for:
 * - names of more than 100 characters: the phone cuts them before it sends them;
 * - energies that are not whole: the phone rounds them half-up, since the contract wants integers;
 * - amounts with more than two decimals: the phone sends them as they are, and the service keeps
 *   two, rounded half-up. (The figures of today's files all fit; the amounts that the phone makes
 *   up itself, such as a third of a portion, do not.)
 */

/** The first 100 characters, as code points: half an emoji is no character. */
export function cutName(name: string): string {
  return [...name].slice(0, 100).join('');
}

export function wholeKcal(kcal: string): number {
  const [whole, fraction] = partsOf(kcal);
  return Number(whole) + (fraction.charAt(0) >= '5' ? 1 : 0);
}

/** With two decimals, rounded half-up: "1.005" is 1.01. */
export function kept(amount: string): number {
  return fromHundredths(hundredths(amount));
}

export function keptOrNull(amount: number | string | null | undefined): number | null {
  return amount === null || amount === undefined ? null : kept(String(amount));
}

/** What some grams of a food are worth, from its value per 100 g; both as they are kept. */
export function worth(per100g: number, grams: number): number {
  // Hundredths times hundredths, over 100 g, is in millionths.
  return fromHundredths(rounded(hundredths(String(per100g)) * hundredths(String(grams)), 10_000n));
}

/** What some portions weigh; both as they are kept. */
export function weight(quantity: number, grams: number): number {
  return fromHundredths(rounded(hundredths(String(quantity)) * hundredths(String(grams)), 100n));
}

function hundredths(amount: string): bigint {
  const [whole, fraction] = partsOf(amount);
  const digits = fraction.padEnd(3, '0');
  // Half-up looks at the first digit that goes, and at no other.
  return BigInt(whole + digits.slice(0, 2)) + (digits.charAt(2) >= '5' ? 1n : 0n);
}

function rounded(amount: bigint, unit: bigint): bigint {
  return (amount + unit / 2n) / unit;
}

function fromHundredths(amount: bigint): number {
  return Number(`${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`);
}

function partsOf(amount: string): [whole: string, fraction: string] {
  const [, whole, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  if (whole === undefined) throw new Error(`${amount} is no plain decimal`);
  return [whole, fraction];
}
