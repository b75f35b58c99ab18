/** What has no decomposition in Unicode, and what `fold` in the database makes of it. */
const ligatures: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ё: 'е',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
};

/** Text as the database's `fold` makes it: in lower case, without accents. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00df-\u024f\u0451\u1e00-\u1eff\ufb00-\ufb06‘’`´]/gu, (letter) => {
      const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
      return ligatures[plain] ?? plain;
    })
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '');
}
