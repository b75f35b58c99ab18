import fc from 'fast-check';

/** What means something to LIKE, regular expressions, tsquery, bind parameters, JSON or URLs. */
const syntax = [
  ...['%', '_', '\\', "'", '"', '$', '$1', '$$', '$device_id', ':name', ':*', '?', '??', '&', '|'],
  ...['!', '<->', '(', ')', '[', ']', '{', '}', '*', '+', '.', '^', '\\m', '\\M', '\\1', '--', ';'],
  ...['/*', '*/', '#', '@', '=', '<', '>', ',', '`', '~', "E'", '::text', 'NULL', '\t', '\n', ' '],
];

/** What folds to several letters, joins with its neighbours, or has no place in a word. */
const unusual = [
  ...['ﬃ', '㎮', '½', '⅒', 'ß', 'İ', 'ı', 'ſ', 'Σ', 'ς', 'Ǆ', 'ŉ', '℡', 'Œ', 'ﷺ', 'ﬆ', '＇', '％'],
  ...['\u0301', '\u0308', '\u0327', '\u200d', '\u200f', '\u202e', '\u00a0', '\u3000', '\ufeff'],
  ...[
    '👩‍👩‍👧',
    '👍🏽',
    '🏳️‍🌈',
    'שלום',
    'مرحبا',
    '한글',
    '日本',
    'ไทย',
    '\u{10ffff}',
    '\u{e0001}',
    '\ufffe',
  ],
];

const letters = ['a', 'b', 'Z', 'é', '1', '0', 'oat', 'crème', 'Ж', 'ё'];

const ofPieces = (...pieces: readonly string[][]) =>
  fc
    .array(fc.constantFrom(...pieces.flat()), { minLength: 1, maxLength: 30 })
    .map((parts) => cut(parts.join('')));

/** One piece up to the longest text that there may be. */
const repeated = fc
  .tuple(fc.constantFrom(...syntax, ...unusual, ...letters), fc.integer({ min: 1, max: 100 }))
  .map(([piece, times]) => cut(piece.repeat(times)));

/** Any text of 1 to 100 characters that the contract takes. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  ofPieces(syntax, unusual, letters),
  ofPieces(syntax, letters),
  repeated,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }).filter(isStorable),
);

function cut(text: string): string {
  return Array.from(text).slice(0, 100).join('');
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
