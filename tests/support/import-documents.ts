import { randomUUID } from 'node:crypto';
import type { DataImport } from '../../generated/api';
import type { TableName } from '../../src/database/resource';
import { tableNames } from '../../src/resources';

const times = { created_at: '2025-02-05T07:30:00.000412Z', updated_at: null, deleted_at: null };

type ImportedRows = Pick<DataImport, TableName>;

/** A document of an export that holds these rows and nothing else. */
export const documentOf = (rows: Partial<DataImport>): DataImport => ({
  format: 'countonme',
  version: 2,
  exported_at: '2025-02-07T09:00:00.000Z',
  ...(Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as ImportedRows),
  ...rows,
});

/** So many products, each with its portion and as many entries as are asked for. */
export function productsWithEntries(count: number, entriesOfEach: number): DataImport {
  const products = Array.from({ length: count }, (_, n) => ({
    id: randomUUID(),
    name: `Product ${n}`,
    kcal_100g: 165,
    protein_100g: 31.02,
    carbs_100g: 0,
    fat_100g: 3.57,
    barcode: null,
    is_favorite: false,
    catalog_product_id: null,
    ...times,
  }));
  const portions = products.map(({ id }) => ({
    id: randomUUID(),
    product_id: id,
    name: '100g',
    grams: 100,
    is_default: true,
    ...times,
  }));
  const food_entries = products.flatMap(({ id, name }) =>
    Array.from({ length: entriesOfEach }, (_, n) => ({
      id: randomUUID(),
      date: new Date(1.6e12 + n * 86_400_000).toISOString().slice(0, 10),
      meal_type: 'lunch' as const,
      consumed_at: null,
      product_id: id,
      portion_id: null,
      quantity: null,
      name,
      portion_name: null,
      portion_grams: null,
      kcal_100g: 165,
      protein_100g: 31.02,
      carbs_100g: 0,
      fat_100g: 3.57,
      grams: 150,
      kcal: 247.5,
      protein_g: 46.53,
      carbs_g: 0,
      fat_g: 5.36,
      ...times,
    })),
  );
  return documentOf({ products, portions, food_entries });
}
