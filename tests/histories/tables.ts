import type { PulledPage } from '../../generated/api';

export type Page = PulledPage;
export type Table = keyof Page['changes'];
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** What the contract says of each table that is pulled: the columns that name what a row belongs to. */
export const parentsOf: Readonly<Record<Table, Readonly<Record<string, Table>>>> = {
  products: {},
  portions: { product_id: 'products' },
  meals: {},
  meal_items: { meal_id: 'meals', product_id: 'products', portion_id: 'portions' },
  food_entries: { product_id: 'products', portion_id: 'portions' },
  goals: {},
  body_weights: {},
  water_logs: {},
};

/** Parents before their children. */
export const tables = Object.keys(parentsOf) as Table[];

/** What a table has that no client sees. */
const hidden = ['device_id', 'revision', 'deleted_at', 'creation_digest', 'batch_id'];

/** SQL for what a client sees of a row. @param row its alias in the statement */
export const shown = (row: string) => `to_jsonb(${row}) - '{${hidden.join()}}'::text[]`;

/** What was `shown`, with moments as the contract has them: in UTC, cut to milliseconds. */
export function asSent(row: Row): Row {
  const moments = Object.entries(row).flatMap(([column, value]) =>
    column.endsWith('_at') && typeof value === 'string'
      ? [[column, new Date(value).toISOString()] as const]
      : [],
  );
  return { ...row, ...Object.fromEntries(moments) };
}

/** A row by what it says, whatever the order of its fields. */
export function sayingOf(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
