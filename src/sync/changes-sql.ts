import { flatRowSql } from './flat-row';
import type { TableName } from '../database/resource';
import { type SyncTable, syncTables } from './tables';
import { isLive } from '../database/soft-deleted-model';

const parentColumns = [...new Set(syncTables.flatMap(({ parents }) => Object.keys(parents)))];

/** A row of one table as it is merged with those of all others. */
const columnsOf = (table: SyncTable) => `
    '${table.name}' AS "table", one.revision, one.id,
    CASE WHEN ${isLive('one')} THEN ${flatRowSql(table, 'one')} END AS "row",
    ${parentColumns.map((column) => (column in table.parents ? `one.${column}` : `NULL::uuid AS ${column}`)).join(', ')}`;

/** By the index `<table>_by_revision`, and never further into a table than the page can reach. */
const changedIn = (table: SyncTable) => `
  (SELECT ${columnsOf(table)}
   FROM ${table.name} AS one
   WHERE one.device_id = $device_id AND one.revision > $after
     AND (${isLive('one')} OR one.revision > (SELECT fresh FROM counter))
   ORDER BY one.revision LIMIT $limit + 1)`;

/** What live rows of the page belong to, where it would only come on a later page. */
const parentsIn = (table: SyncTable) => {
  const named = syncTables.flatMap(({ name, parents }) =>
    Object.entries(parents)
      .filter(([, parent]) => parent === table.name)
      .map(
        ([column]) => `SELECT ${column} FROM page WHERE "table" = '${name}' AND "row" IS NOT NULL`,
      ),
  );
  return `
  (SELECT ${columnsOf(table)}
   FROM ${table.name} AS one
   WHERE one.device_id = $device_id AND ${isLive('one')}
     AND one.revision > (SELECT max(revision) FROM page)
     AND one.id IN (${named.join(' UNION ')}))`;
};

const isParent = ({ name }: SyncTable) =>
  syncTables.some(({ parents }) => Object.values(parents).includes(name));

/** One row of `changesSql`; without a change there is one all the same. */
export interface ChangeRow {
  readonly epoch: string;
  readonly revision: string;
  readonly horizon: string;
  readonly fresh: string;
  /** False for what only comes along, and null where nothing changed. */
  readonly in_order: boolean | null;
  readonly table: TableName;
  readonly id: string;
  readonly changed_in: string;
  /** Null for a row that is gone. */
  readonly row: { readonly id: string } | null;
}

/**
 * The device's counter and what changed after `$after`, from one snapshot: whoever commits in
 * between is wholly in both or in neither. In the order of revisions: `$limit` changes and one
 * more, and what comes along.
 *
 * `$fresh` is null on the first page of a first pull, which begins with the snapshot.
 */
export const changesSql = `
WITH counter AS MATERIALIZED (
  SELECT epoch, revision, horizon, coalesce($fresh, revision) AS fresh
  FROM device_revisions WHERE device_id = $device_id
), changes AS MATERIALIZED (
  SELECT * FROM (${syncTables.map(changedIn).join('\n  UNION ALL')}
  ) AS merged ORDER BY revision LIMIT $limit + 1
), page AS MATERIALIZED (
  SELECT * FROM changes ORDER BY revision LIMIT $limit
), sent AS (
  SELECT true AS in_order, * FROM changes
  UNION ALL
  SELECT false, * FROM (${syncTables.filter(isParent).map(parentsIn).join('\n  UNION ALL')}
  ) AS along
)
SELECT counter.*, sent.in_order, sent."table", sent.id, sent.revision AS changed_in, sent."row"
FROM counter LEFT JOIN sent ON true ORDER BY changed_in`;
