import type { Device } from './device';
import type { Puller } from './pull';
import { type Change, pageOf, readAll, withParents } from './reading';
import { tables } from './tables';

interface Chosen {
  readonly page: readonly Change[];
  /** Where the next page starts. */
  readonly reached: number;
  readonly has_more: boolean;
}

/**
 * A pull that reads the database past the service. What was gone before the first page is left out
 * of all.
 *
 * @param choose a page of the rest, after what the one before it reached
 */
const reading =
  (choose: (rows: readonly Change[], reached: number, limit: number) => Chosen): Puller =>
  (device: Device) =>
  async (since, limit) => {
    const all = await readAll(device);
    const head = all.at(-1)?.revision ?? 0;
    const [from = 0, first = head] = since?.split(' ').map(Number) ?? [];
    const rows = all.filter(({ row, revision }) => row !== null || revision > first);
    const { page, reached, has_more } = choose(rows, from, limit);
    return { changes: pageOf(page), cursor: `${reached} ${first}`, has_more };
  };

const after = (rows: readonly Change[], revision: number) =>
  rows.filter((row) => row.revision > revision);

/** As it should be. */
export const byRevision = reading((rows, reached, limit) => {
  const left = after(rows, reached);
  const page = left.slice(0, limit);
  return {
    page: withParents(page, rows),
    reached: page.at(-1)?.revision ?? reached,
    has_more: left.length > limit,
  };
});

/** The latest timestamp sent as the cursor; rows that tie with the last one come along. */
const byTimestamp = reading((rows, reached, limit) => {
  const left = rows
    .filter(({ stamp }) => stamp > reached)
    .sort((a, b) => a.stamp - b.stamp || a.revision - b.revision);
  const last = left[Math.min(limit, left.length) - 1]?.stamp ?? reached;
  const page = left.filter(({ stamp }) => stamp <= last);
  // Those that come later by the clock are all left over, so parents are looked for among them.
  const later = left.slice(page.length).map((change) => ({ ...change, revision: Infinity }));
  return {
    page: withParents(page, [...page, ...later]),
    reached: last,
    has_more: later.length > 0,
  };
});

/** A limit for each table, and one cursor over them: the latest revision sent of any. */
const withLimitPerTable = reading((rows, reached, limit) => {
  const left = after(rows, reached);
  const page = tables
    .flatMap((table) => left.filter((change) => change.table === table).slice(0, limit))
    .sort((a, b) => a.revision - b.revision);
  return {
    page: withParents(page, rows),
    reached: page.at(-1)?.revision ?? reached,
    has_more: left.length > page.length,
  };
});

/** The latest revision that there is as the cursor, whatever was sent. */
const withHeadAsCursor = reading((rows, reached, limit) => {
  const left = after(rows, reached);
  return {
    page: withParents(left.slice(0, limit), rows),
    reached: left.at(-1)?.revision ?? reached,
    has_more: left.length > limit,
  };
});

/** Each row at its own place only, be it before its parent. */
const withoutParents = reading((rows, reached, limit) => {
  const left = after(rows, reached);
  const page = left.slice(0, limit);
  return { page, reached: page.at(-1)?.revision ?? reached, has_more: left.length > limit };
});

/** From the last one that was sent, not after it. */
const withoutEnd = reading((rows, reached, limit) => {
  const left = after(rows, reached - 1);
  const page = left.slice(0, limit);
  return {
    page: withParents(page, rows),
    reached: page.at(-1)?.revision ?? reached,
    has_more: left.length > limit,
  };
});

/** Ways to pull that lose something or tell it wrongly, and what the checker must say of each. */
export const mutants: Readonly<Record<string, readonly [Puller, RegExp]>> = {
  'by a timestamp': [byTimestamp, /is missing|should be|but gone/],
  'with a limit for each table': [withLimitPerTable, /is missing|should be|but gone/],
  'with the head as its cursor': [withHeadAsCursor, /is missing|should be|but gone/],
  'without parents': [withoutParents, /came before its parent/],
  'that never ends': [withoutEnd, /No end after|after the end/],
};
