/** What a product's name holds, in code points. */
const longest = 100;
const ellipsis = '…';

/**
 * The name of a food as a product may have it. A longer one is cut in the middle, between words where
 * that leaves most of it: it begins with the food, and what tells it from others stands at the end.
 */
export function productName(name: string): string {
  const points = Array.from(name);
  if (points.length <= longest) return name;
  const kept = longest - ellipsis.length;
  const start = points.slice(0, Math.ceil(kept / 2)).join('');
  const end = points.slice(points.length - Math.floor(kept / 2)).join('');
  return wholeWords(start, /\s+\S*$/) + ellipsis + wholeWords(end, /^\S*\s+/);
}

function wholeWords(part: string, broken: RegExp): string {
  const whole = part.replace(broken, '').replace(/^[\s,;:)-]+|[\s,;:(-]+$/g, '');
  return whole.length > part.length / 2 ? whole : part;
}
