import type { Totals } from '../../generated/api';

/** Sums over food entries, as PostgreSQL sends them: `numeric` as text, to the last digit. */
export interface SumsRow {
  readonly entries: number;
  readonly kcal: string;
  readonly protein_g: string;
  readonly carbs_g: string;
  readonly fat_g: string;
  readonly entries_without_protein: number;
  readonly entries_without_carbs: number;
  readonly entries_without_fat: number;
}

/** The columns of a `SumsRow`. What is not known adds nothing to a sum, and is counted. */
export const sums = `
  count(*)::integer AS entries,
  coalesce(sum(kcal), 0) AS kcal,
  coalesce(sum(protein_g), 0) AS protein_g,
  coalesce(sum(carbs_g), 0) AS carbs_g,
  coalesce(sum(fat_g), 0) AS fat_g,
  (count(*) - count(protein_g))::integer AS entries_without_protein,
  (count(*) - count(carbs_g))::integer AS entries_without_carbs,
  (count(*) - count(fat_g))::integer AS entries_without_fat`;

export const nothing: SumsRow = {
  entries: 0,
  kcal: '0',
  protein_g: '0',
  carbs_g: '0',
  fat_g: '0',
  entries_without_protein: 0,
  entries_without_carbs: 0,
  entries_without_fat: 0,
};

/** Entries have two decimals, so their exact sums need no rounding. */
export function presentSums(row: SumsRow): Totals {
  return {
    entries: row.entries,
    kcal: Number(row.kcal),
    protein_g: Number(row.protein_g),
    carbs_g: Number(row.carbs_g),
    fat_g: Number(row.fat_g),
    entries_without_protein: row.entries_without_protein,
    entries_without_carbs: row.entries_without_carbs,
    entries_without_fat: row.entries_without_fat,
  };
}
