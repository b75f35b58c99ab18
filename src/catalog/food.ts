import { createHash } from 'node:crypto';
import { derivedId } from '../derived-id';
import { type NutrientsPer100g, fieldsPer100g } from '../nutrients';

/** Where a food of the catalog comes from. */
export type CatalogSource = 'usda' | 'off' | 'starter';

export interface FoodPortion {
  readonly name: string;
  /** Two decimals, 0.01 to 10,000. */
  readonly grams: number;
}

/** A food as the catalog holds it: every text cut, every number in its bounds. */
export interface CatalogFood extends NutrientsPer100g {
  readonly source: CatalogSource;
  /** Unique in its source. */
  readonly source_id: string;
  readonly name: string;
  readonly brand: string | null;
  /** A GTIN-14. */
  readonly barcode: string | null;
  /** What a package holds, in the words of the source. */
  readonly quantity: string | null;
  readonly category: string | null;
  /** Whether the amounts are in 100 g or in 100 ml. */
  readonly basis: 'g' | 'ml';
  /** How many people scanned its barcode in a year, where the source counts it. */
  readonly scan_count: number;
  readonly kcal_100g: number;
  readonly portions: readonly FoodPortion[];
}

/** The namespace of the catalog's ids, chosen once and for all. */
const namespace = '8a4c9d52-1f0e-4b7d-a6c3-5e2b90d7f614';

/** The same id on every installation. */
export function catalogId({ source, source_id }: Pick<CatalogFood, 'source' | 'source_id'>) {
  return derivedId(namespace, `${source}:${source_id}`);
}

/**
 * SHA-256 in hex of all that is stored of a food, to tell what changed without comparing it field by
 * field.
 *
 * @param alsoKnownAs its names in other languages
 */
export function contentDigest(food: CatalogFood, alsoKnownAs: string): string {
  const { name, brand, barcode, quantity, category, basis, scan_count, portions } = food;
  const amounts = [food.kcal_100g, ...fieldsPer100g.map((field) => food[field])];
  const measures = portions.map(({ name: portion, grams }) => [portion, grams]);
  const texts = [name, brand, barcode, quantity, category, alsoKnownAs];
  const content = [...texts, basis, scan_count, amounts, measures];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
