import { caller } from '../../statements/caller';
import { changesAfter, readCursor, tables, writeCursor } from '../../statements/pull';
import { ok, send, sendExpired } from '../answer';
import { type Fields, parameter } from '../call';
import type { FloorRoute } from '../route';

const statement = {
  name: 'pull',
  text: `
    SELECT changes.* FROM ${caller}
    CROSS JOIN LATERAL (${changesAfter('$1', '$3', '$4', '$5')}) changes`,
};

export const pullChanges: FloorRoute = {
  method: 'GET',
  path: '/v1/sync/changes',
  statements: [statement],
  ask(call, sendStatement) {
    const since = parameter(call.search, 'since');
    const { after, fresh } = since === null ? fromTheStart : readCursor(since);
    sendStatement(call, statement, after, fresh, parameter(call.search, 'limit'));
  },
  answer({ res, rows, search }) {
    const since = parameter(search, 'since');
    const position = since === null ? undefined : readCursor(since);
    const [epoch, revision, horizon] = rows[0]!;
    if (position && !isGood(position, epoch!, Number(revision), Number(horizon))) sendExpired(res);
    else send(res, ok, pageJson(rows, Number(parameter(search, 'limit')), position?.after ?? '0'));
  },
};

const fromTheStart = { after: '0', fresh: null };

function isGood(
  { epoch, after }: { readonly epoch: string; readonly after: string },
  current: string,
  revision: number,
  horizon: number,
): boolean {
  return epoch === current && Number(after) <= revision && Number(after) >= horizon;
}

/** The rows are JSON already. */
function pageJson(rows: readonly Fields[], limit: number, after: string): string {
  const updated: Record<string, string> = {};
  const deleted: Record<string, string> = {};
  const [epoch, , , fresh] = rows[0]!;
  let inOrder = 0;
  let reached = after;
  for (const [, , , , isInOrder, table, id, changedIn, row] of rows) {
    if (table == null) break;
    if (isInOrder === 't') {
      inOrder += 1;
      if (inOrder > limit) continue;
      reached = changedIn!;
    }
    const texts = row === null ? deleted : updated;
    const text = row === null ? `"${id}"` : row;
    texts[table] = texts[table] === undefined ? `${text}` : `${texts[table]},${text}`;
  }
  let changes = '';
  for (const table of tables) {
    changes +=
      `${changes && ','}"${table}":{"created":[],"updated":[${updated[table] ?? ''}],` +
      `"deleted":[${deleted[table] ?? ''}]}`;
  }
  const cursor = writeCursor(epoch!, reached, fresh!);
  return (
    `{"changes":{${changes}},"cursor":"${cursor}","timestamp":${Date.now()},` +
    `"has_more":${inOrder > limit}}`
  );
}
