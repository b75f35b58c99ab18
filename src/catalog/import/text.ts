/** What a column of the catalog holds, in code points, and what its name holds. */
const longest = 100;
export const longestName = 250;
const ellipsis = '…';

/**
 * Text as the catalog keeps it: on one line, without what PostgreSQL can't hold, and at most `max`
 * code points, cut between words where that leaves most of it.
 *
 * @returns undefined when nothing is left of it, or it is no text
 */
export function readText(value: unknown, { max = longest } = {}): string | undefined {
  if (typeof value !== 'string') return undefined;
  // eslint-disable-next-line no-control-regex -- exactly these are meant
  const text = value.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim();
  return text === '' ? undefined : shorten(text.toWellFormed(), max);
}

function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text);
  if (points.length <= max) return text;
  const kept = points.slice(0, max - ellipsis.length).join('');
  const words = points[max - ellipsis.length] === ' ' ? kept : kept.replace(/\s+\S*$/, '');
  const isMost = words.length > kept.length / 2;
  return (isMost ? words : kept).replace(/[\s,;:(-]+$/, '') + ellipsis;
}
