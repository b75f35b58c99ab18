/**
 * A GTIN-8, -12 (UPC-A), -13 (EAN) or -14 as a GTIN-14: padded with zeros on the left, which leaves
 * its check digit right, so that a UPC-A and the EAN-13 of the same item are one.
 *
 * Check digit: the digits before it, from the right, weigh 3, 1, 3, 1, …; with it their sum is a
 * multiple of 10. GS1 General Specifications, section 7.9.1.
 *
 * @returns nothing when it is not 8, 12, 13 or 14 digits, or the check digit is wrong
 */
export function gtin14(code: string): string | undefined {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return undefined;
  const padded = code.padStart(14, '0');
  const sum = [...padded].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
  return sum % 10 === 0 ? padded : undefined;
}
