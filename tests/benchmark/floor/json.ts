import type { Fields } from './call';

/*
 * Rows as JSON, written from the text that PostgreSQL sends: numbers and ids are passed through as
 * they are, and a null column reads `null` by itself.
 */

type Text = string | null | undefined;

export const quoted = (text: Text) => (text == null ? 'null' : JSON.stringify(text));

/** What holds nothing that has to be escaped. */
export const plain = (text: Text) => (text == null ? 'null' : `"${text}"`);

/** `2025-01-31 08:00:00.123456+00` as `2025-01-31T08:00:00.123Z`. */
export function moment(text: Text): string {
  if (text == null) return 'null';
  const fraction = text[19] === '.' ? text.slice(20, -3).padEnd(3, '0').slice(0, 3) : '000';
  return `"${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z"`;
}

/** Of `productColumns`, the first of which is at `at`. */
export const productJson = (row: Fields, at = 1) =>
  `{"id":"${row[at]}","name":${quoted(row[at + 1])},"kcal_100g":${row[at + 2]},` +
  `"protein_100g":${row[at + 3]},"carbs_100g":${row[at + 4]},"fat_100g":${row[at + 5]},` +
  `"fiber_100g":${row[at + 6]},"sugars_100g":${row[at + 7]},` +
  `"saturated_fat_100g":${row[at + 8]},"salt_100g":${row[at + 9]},` +
  `"basis":"${row[at + 10]}","barcode":${plain(row[at + 11])},` +
  `"is_favorite":${row[at + 12] === 't'},"created_at":${moment(row[at + 13])},` +
  `"updated_at":${moment(row[at + 14])}}`;

/** Of `entryColumns`. */
export const entryJson = (row: Fields, at = 1) =>
  `{"id":"${row[at]}","date":"${row[at + 1]}","meal_type":"${row[at + 2]}",` +
  `"consumed_at":${moment(row[at + 3])},"product_id":${plain(row[at + 4])},` +
  `"portion_id":${plain(row[at + 5])},"portion_name":${quoted(row[at + 6])},` +
  `"quantity":${row[at + 7]},"name":${quoted(row[at + 8])},"grams":${row[at + 9]},` +
  `"kcal":${row[at + 10]},"protein_g":${row[at + 11]},"carbs_g":${row[at + 12]},` +
  `"fat_g":${row[at + 13]},"fiber_g":${row[at + 14]},"sugars_g":${row[at + 15]},` +
  `"saturated_fat_g":${row[at + 16]},"salt_g":${row[at + 17]},` +
  `"created_at":${moment(row[at + 18])},"updated_at":${moment(row[at + 19])}}`;

/** Of `foodColumns`. */
export const foodJson = (row: Fields, at = 1) =>
  `{"id":"${row[at]}","source":"${row[at + 1]}","source_id":${quoted(row[at + 2])},` +
  `"name":${quoted(row[at + 3])},"brand":${quoted(row[at + 4])},"barcode":${plain(row[at + 5])},` +
  `"quantity":${quoted(row[at + 6])},"category":${quoted(row[at + 7])},` +
  `"kcal_100g":${row[at + 8]},"protein_100g":${row[at + 9]},"carbs_100g":${row[at + 10]},` +
  `"fat_100g":${row[at + 11]},"fiber_100g":${row[at + 12]},"sugars_100g":${row[at + 13]},` +
  `"saturated_fat_100g":${row[at + 14]},"salt_100g":${row[at + 15]},` +
  `"basis":"${row[at + 16]}"}`;

/** A list of the first rows; none when the first has no id. */
export function listJson(
  rows: readonly Fields[],
  json: (row: Fields) => string,
  most = rows.length,
): string {
  if (rows[0]![1] === null) return '[]';
  let text = '[';
  for (let n = 0; n < rows.length && n < most; n += 1) {
    text += n === 0 ? json(rows[n]!) : `,${json(rows[n]!)}`;
  }
  return `${text}]`;
}
