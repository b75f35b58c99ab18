import type { Totals } from '../../generated/api';
import { type NutrientFields, byNutrient, nutrientFields } from '../nutrients';

/** Sums over food entries, as PostgreSQL sends them: `numeric` as text, to the last digit. */
export interface SumsRow extends SummedGrams, EntriesWithout {
  readonly entries: number;
  readonly kcal: string;
}

type SummedGrams = Readonly<Record<NutrientFields['grams'], string>>;
type EntriesWithout = Readonly<Record<NutrientFields['entriesWithout'], number>>;

/** The columns of a `SumsRow`. What is not known adds nothing to a sum, and is counted. */
export const sums = `
  count(*)::integer AS entries,
  coalesce(sum(kcal), 0) AS kcal,
  ${nutrientFields
    .map(
      ({ grams, entriesWithout }) => `coalesce(sum(${grams}), 0) AS ${grams},
  (count(*) - count(${grams}))::integer AS ${entriesWithout}`,
    )
    .join(',\n  ')}`;

/** The names of these columns but the first two. */
export const nutrientSums = [
  ...nutrientFields.map(({ grams }) => grams),
  ...nutrientFields.map(({ entriesWithout }) => entriesWithout),
];

export const nothing: SumsRow = {
  entries: 0,
  kcal: '0',
  ...byNutrient('grams', () => '0'),
  ...byNutrient('entriesWithout', () => 0),
};

/** Entries have two decimals, so their exact sums need no rounding. */
export function presentSums(row: SumsRow): Totals {
  return {
    entries: row.entries,
    kcal: Number(row.kcal),
    ...byNutrient('grams', ({ grams }) => Number(row[grams])),
    ...byNutrient('entriesWithout', ({ entriesWithout }) => row[entriesWithout]),
  };
}
