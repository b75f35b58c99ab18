import type { TableName } from '../database/resource';
import { resources } from '../resources';
import type { OwnedTables, Reference } from './owned-tables';
import { isLive } from '../database/soft-deleted-model';

/** The references by which rows of other tables are parts of this table's. */
export function partsOf(table: string, references: readonly Reference[]): Reference[] {
  return references.filter((reference) => reference.to === table && isPart(reference));
}

/**
 * Rows that are parts of others are deleted and come back together with them, so they are erased
 * together: a product without its portions could not come back as it was.
 */
const isPart = ({ table, column }: Reference) =>
  table in resources && resources[table as TableName].references[column]?.isPart === true;

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
