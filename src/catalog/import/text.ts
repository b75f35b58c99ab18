/** What a column of the catalog holds, in code points. */
const longest = 100;
const ellipsis = '…';

/**
 * Text as the catalog keeps it: on one line, without what PostgreSQL can't hold, and at most 100
 * code points, cut between words where that leaves most of it.
 *
 * @returns undefined when nothing is left of it, or it is no text
 */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // eslint-disable-next-line no-control-regex -- exactly these are meant
  const text = value.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim();
  return text === '' ? undefined : shorten(text.toWellFormed());
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const points = Array.from(text);
  if (points.length <= longest) return text;
  const kept = points.slice(0, longest - ellipsis.length).join('');
  const words = points[longest - ellipsis.length] === ' ' ? kept : kept.replace(/\s+\S*$/, '');
  const isMost = words.length > kept.length / 2;
  return (isMost ? words : kept).replace(/[\s,;:(-]+$/, '') + ellipsis;
}
