import type { QueryResultRow } from 'pg';
import { changesSql } from '../../../src/sync/changes-sql';
import { syncTables } from '../../../src/sync/tables';
import { answerRows, isCaller } from '../floor';
import type { Workload } from './workload';

export const pull: Workload = {
  name: 'pull',
  title: 'sync pull of 100 changes',
  statuses: [200],
  // A cursor names the epoch of its database.
  own: ['timestamp', 'cursor'],
  ask: (n, _turn, world) => ({
    device: n % world.asked,
    method: 'GET',
    path: '/v1/sync/changes?limit=100',
  }),
  floor: {
    method: 'GET',
    path: '/v1/sync/changes',
    async answer({ caller, query, select }) {
      const limit = Number(query.get('limit'));
      const rows = await select('pull', statement, [...caller, 0, null, limit]);
      return answerRows(rows, (found) => ({ status: 200, body: pageOf(found, limit) }));
    },
  },
};

// What has changed is told by one statement in any case; the service's own is the least there is.
const parameters = { device_id: 1, after: 3, fresh: 4, limit: 5 };
const changes = Object.entries(parameters).reduce(
  (text, [name, place]) => text.replaceAll(`$${name}`, `$${place}`),
  changesSql,
);
const statement = `
  SELECT found.* FROM devices d LEFT JOIN LATERAL (${changes}) AS found ON true WHERE ${isCaller}`;

function pageOf(rows: readonly QueryResultRow[], limit: number) {
  const inOrder = rows.filter(({ in_order }) => in_order as boolean);
  const page = inOrder.slice(0, limit);
  const tables = new Map(
    syncTables.map(({ name }) => [
      name as string,
      { created: [], updated: [] as unknown[], deleted: [] as unknown[] },
    ]),
  );
  for (const { table, id, row } of [...page, ...rows.filter(({ in_order }) => !in_order)]) {
    const changed = tables.get(table as string)!;
    if (row === null) changed.deleted.push(id);
    else changed.updated.push(row);
  }
  const { epoch, changed_in } = page.at(-1)!;
  return {
    changes: Object.fromEntries(tables),
    cursor: Buffer.from(`1.${epoch}.${changed_in}`).toString('base64url'),
    timestamp: Date.now(),
    has_more: inOrder.length > limit,
  };
}
