import type { FastifyInstance } from 'fastify';
import { knownWriter } from '../../statements/caller';
import { changesAfter, readCursor, tables, writeCursor } from '../../statements/pull';
import { recordsPushed } from '../../statements/push';
import { rowsOf } from '../caller';
import { Problem } from '../problems';
import { pulled, pulledPage, pushAnswer, pushed } from '../schemas';

interface ChangeRow {
  readonly epoch: string;
  readonly revision: number;
  readonly horizon: number;
  readonly fresh: number;
  readonly in_order: boolean | null;
  readonly table: string;
  readonly id: string;
  readonly changed_in: number;
  readonly row: object | null;
}

interface Push {
  readonly changes: Record<
    'products' | 'portions' | 'food_entries',
    { readonly created: readonly object[] }
  >;
  readonly cursor: string;
}

const pull = { name: 'pull', text: changesAfter('$1', '$2', '$3', '$4') };
const push = {
  name: 'push',
  text: `WITH ${knownWriter}, ${recordsPushed({
    products: '$2',
    portions: '$3',
    entries: '$4',
    epoch: '$5',
    after: '$6',
  })}`,
};

const expired = () =>
  new Problem(410, 'Gone', 'cursor_expired', 'The cursor has expired; start a new pull without it');

export async function syncRoutes(app: FastifyInstance): Promise<void> {
  app.get<{ Querystring: { since?: string; limit: number } }>(
    '/sync/changes',
    { schema: { querystring: pulled, response: { 200: pulledPage } } },
    async (request) => {
      const { since, limit } = request.query;
      const position = since === undefined ? undefined : readCursor(since);
      const { after, fresh } = position ?? { after: '0', fresh: null };
      const rows = await rowsOf<ChangeRow>(request, pull, after, fresh, limit);
      const { epoch, revision, horizon } = rows[0]!;
      const reached = Number(after);
      const isGood = !position || position.epoch === epoch;
      if (!isGood || reached > revision || (position && reached < horizon)) throw expired();
      return presentPage(rows, limit, after);
    },
  );

  app.post<{ Body: Push }>(
    '/sync/changes',
    { schema: { body: pushed, response: { 200: pushAnswer } } },
    async (request) => {
      const { changes, cursor } = request.body;
      const { products, portions, food_entries } = changes;
      const told = [products, portions, food_entries].map((one) => JSON.stringify(one.created));
      const { epoch, after } = readCursor(cursor);
      const [row] = await rowsOf<{ is_good: boolean }>(request, push, ...told, epoch, after);
      if (!row!.is_good) throw expired();
      return { rejected: [] };
    },
  );
}

function presentPage(rows: readonly ChangeRow[], limit: number, after: string) {
  const inOrder = rows.filter(({ in_order }) => in_order === true);
  const page = inOrder.slice(0, limit);
  const changes = Object.fromEntries(
    tables.map((name) => [name, { created: [], updated: [] as object[], deleted: [] as string[] }]),
  );
  for (const { table, id, row } of [...page, ...rows.filter((one) => one.in_order === false)]) {
    if (row) changes[table]!.updated.push(row);
    else changes[table]!.deleted.push(id);
  }
  const { epoch, fresh } = rows[0]!;
  const reached = page.at(-1)?.changed_in ?? after;
  return {
    changes,
    cursor: writeCursor(epoch, String(reached), String(fresh)),
    timestamp: Date.now(),
    has_more: inOrder.length > limit,
  };
}
