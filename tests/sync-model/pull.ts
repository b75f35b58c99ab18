import type { Protocol } from './protocol';
import {
  Broken,
  type Copy,
  type Cursor,
  type Database,
  type Id,
  type Reader,
  type Row,
} from './state';
import { parentOf } from './state';

export type Change = readonly [id: Id, row: Row];

export interface Page {
  /** In the order in which they are applied. */
  readonly changes: readonly Change[];
  readonly cursor: Cursor;
  readonly hasMore: boolean;
}

export const all = ({ rows }: Database) => Object.entries(rows) as [Id, Row][];
export const isLive = ([, row]: Change) => row.value !== null;

/** The live rows as a phone would hold them. */
export const liveRows = (database: Database): Copy =>
  Object.fromEntries(
    all(database)
      .filter(isLive)
      .map(([id, { value }]) => [id, value]),
  );

/** `assertGood`. */
export function isGood({ epoch, after, fresh }: Cursor, counter: Database): boolean {
  const reached = Math.max(after, fresh);
  return epoch === counter.epoch && reached <= counter.revision && reached >= counter.horizon;
}

/** What is left of the database for a cursor, in the order of revisions. */
export function changesAfter(database: Database, after: number, fresh: number): Change[] {
  return all(database)
    .filter(([, row]) => row.revision > after && (row.value !== null || row.revision > fresh))
    .sort(([, a], [, b]) => a.revision - b.revision);
}

/** What live rows of a page belong to, of those that are not on it. */
export function parentsOf(page: readonly Change[], others: readonly Change[]): Change[] {
  const named = new Set(page.filter(isLive).map(([id]) => parentOf[id]));
  return others.filter((change) => isLive(change) && named.has(change[0]));
}

/** Those of them that would only come on a later page. */
export function parentsAfter(page: readonly Change[], database: Database): Change[] {
  const last = page.at(-1)?.[1].revision ?? 0;
  return parentsOf(
    page,
    all(database).filter(([, { revision }]) => revision > last),
  );
}

/** `changesSql` and `pullChanges`. */
export function pageByRevision(database: Database, cursor: Cursor | undefined): Page {
  const fresh = cursor?.fresh ?? database.revision;
  const changes = changesAfter(database, cursor?.after ?? 0, fresh);
  const page = changes.slice(0, pageLimit);
  return {
    changes: [...parentsAfter(page, database), ...page],
    cursor: cursorAt(database, page.at(-1)?.[1].revision ?? cursor?.after ?? 0, fresh),
    hasMore: changes.length > page.length,
  };
}

export const pageLimit = 1;

/** `writeCursor`: what was there when a first pull began has been sent once it is passed. */
export const cursorAt = ({ epoch }: Database, after: number, fresh: number): Cursor => ({
  epoch,
  after,
  fresh: after < fresh ? fresh : 0,
});

/** One request of a phone: a page applied, or 410 and everything that was pulled forgotten. */
export function pull(
  protocol: Protocol,
  database: Database,
  { cursor, copy }: Reader,
): { reader: Reader; hasMore: boolean; answer: string } {
  if (cursor && !protocol.isGood(cursor, database)) {
    return { reader: { copy: {} }, hasMore: true, answer: 'expired, so it starts over' };
  }
  const page = protocol.page(database, cursor);
  const rows = page.changes.map(([id, { value }]) => `${id} ${value ?? 'deleted'}`);
  const answer = `${rows.join(', ') || 'nothing'}, up to ${page.cursor.after}`;
  return {
    reader: { cursor: page.cursor, copy: apply(copy, page) },
    hasMore: page.hasMore,
    answer,
  };
}

function apply(copy: Copy, { changes }: Page): Copy {
  const applied: Partial<Record<Id, string>> = { ...copy };
  for (const [id, { value }] of changes) {
    const parent = parentOf[id];
    if (value === null) delete applied[id];
    else if (parent && applied[parent] === undefined) {
      throw new Broken(`${id} came before its parent ${parent}`);
    } else applied[id] = value;
  }
  return applied;
}

/** Pulls to the end at one moment. @throws Broken when there is none */
export function drain(protocol: Protocol, database: Database, from: Reader): Reader {
  let reader = from;
  // A page for each row, one for a 410, and one more.
  for (let pages = Object.keys(database.rows).length + 2; pages > 0; pages -= 1) {
    const pulled = pull(protocol, database, reader);
    if (!pulled.hasMore) return pulled.reader;
    reader = pulled.reader;
  }
  throw new Broken('there is no end to the pages');
}
