/**
 * A barcode as it is kept: a GTIN-14, so that a UPC-A and its EAN-13 meet. The last digit checks
 * the others: from the right they weigh 3, 1, 3, 1, …, and with it the sum is a multiple of ten
 * (GS1 General Specifications, 7.9).
 *
 * @param code 8, 12, 13 or 14 digits
 * @returns undefined when it is no GTIN, or its check digit is wrong
 */
export function toGtin14(code: string): string | undefined {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return undefined;
  const gtin = code.padStart(14, '0');
  const sum = [...gtin].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 1 : 3), 0);
  return sum % 10 === 0 ? gtin : undefined;
}
