import type { OwnedTables, Reference } from './owned-tables';
import { isLive } from '../database/soft-deleted-model';

/**
 * Tables whose rows are parts of others: they are deleted and come back together, so they are
 * erased together. A product without its portions could not come back as it was.
 */
const wholes: Readonly<Record<string, string>> = { portions: 'products', meal_items: 'meals' };

/** The references by which rows of other tables are parts of this table's. */
export function partsOf(table: string, references: readonly Reference[]): Reference[] {
  return references.filter((reference) => reference.to === table && isPart(reference));
}

const isPart = ({ table, to }: Reference) => wholes[table] === to;

/**
 * The ids of rows of device `$1` in a table that were deleted more than `$2` days ago and that
 * nothing needs: no row refers to them or to their parts, not even a deleted one that is to stay
 * for longer.
 */
export function erasableIn(table: string, { references }: OwnedTables): string {
  const to = (target: string) => references.filter((reference) => reference.to === target);
  const needs = [
    ...to(table)
      .filter((reference) => !isPart(reference))
      .map((reference) => `${reference.table} o WHERE ${refers('o', reference, 'r')}`),
    ...partsOf(table, references).flatMap((part) => [
      `${part.table} p WHERE ${refers('p', part, 'r')} AND ${isLive('p')}`,
      ...to(part.table).map(
        (reference) =>
          `${part.table} p JOIN ${reference.table} o ON ${refers('o', reference, 'p')}
           WHERE ${refers('p', part, 'r')}`,
      ),
    ]),
    // A part goes by itself only where its whole is there; else it goes with its whole.
    ...references
      .filter((reference) => reference.table === table && isPart(reference))
      .map(
        (whole) => `${whole.to} w WHERE ${refers('r', whole, 'w')} AND w.deleted_at IS NOT NULL`,
      ),
  ];
  return `SELECT r.id FROM ${table} r
    WHERE r.device_id = $1 AND r.deleted_at <= now() - make_interval(days => $2)
    ${needs.map((need) => `AND NOT EXISTS (SELECT 1 FROM ${need})`).join('\n')}`;
}

const refers = (from: string, { column }: Reference, to: string) =>
  `${from}.device_id = ${to}.device_id AND ${from}.${column} = ${to}.id`;
