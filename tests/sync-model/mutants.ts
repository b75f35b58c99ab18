import {
  type Page,
  all,
  changesAfter,
  cursorAt,
  pageByRevision,
  pageLimit,
  parentsAfter,
  parentsOf,
} from './pull';
import type { Change } from './pull';
import { type Protocol, asItIs } from './protocol';
import type { Cursor, Database } from './state';

type Choice = (
  database: Database,
  after: number,
  fresh: number,
) => Omit<Page, 'cursor'> & {
  /** Where the next page starts. */
  readonly reached: number;
};

/** A protocol whose pages are chosen in another way. */
const reading = (choose: Choice): Protocol => ({
  ...asItIs,
  page(database: Database, cursor: Cursor | undefined): Page {
    const fresh = cursor?.fresh ?? database.revision;
    const { reached, ...page } = choose(database, cursor?.after ?? 0, fresh);
    return { ...page, cursor: cursorAt(database, reached, fresh) };
  },
});

const lastOf = (page: readonly Change[], otherwise: number) =>
  Math.max(otherwise, ...page.map(([, { revision }]) => revision));

/** The same five as in tests/histories/mutants.ts. */
const byTimestamp: Protocol = {
  ...asItIs,
  readsClock: true,
  page(database, cursor) {
    const after = cursor?.after ?? 0;
    const changes = all(database)
      .filter(([, row]) => row.stamp > after && (row.value !== null || cursor))
      .sort(([, a], [, b]) => a.stamp - b.stamp || a.revision - b.revision);
    const last = changes[Math.min(pageLimit, changes.length) - 1]?.[1].stamp ?? after;
    const page = changes.filter(([, { stamp }]) => stamp <= last);
    const later = all(database).filter(([, { stamp }]) => stamp > last);
    return {
      changes: [...parentsOf(page, later), ...page],
      cursor: { epoch: database.epoch, after: last, fresh: 0 },
      hasMore: changes.length > page.length,
    };
  },
  isGood: () => true,
};

const withLimitPerTable = reading((database, after, fresh) => {
  const changes = changesAfter(database, after, fresh);
  const isPortion = ([id]: Change) => id === 'slice';
  const page = [
    ...changes.filter((change) => !isPortion(change)).slice(0, pageLimit),
    ...changes.filter(isPortion).slice(0, pageLimit),
  ];
  return {
    changes: [...parentsAfter(page, database), ...page],
    reached: lastOf(page, after),
    hasMore: changes.length > page.length,
  };
});

const withHeadAsCursor = reading((database, after, fresh) => {
  const changes = changesAfter(database, after, fresh);
  const page = changes.slice(0, pageLimit);
  return {
    changes: [...parentsAfter(page, database), ...page],
    reached: lastOf(changes, after),
    hasMore: changes.length > page.length,
  };
});

const withoutParents = reading((database, after, fresh) => {
  const changes = changesAfter(database, after, fresh);
  const page = changes.slice(0, pageLimit);
  return { changes: page, reached: lastOf(page, after), hasMore: changes.length > page.length };
});

/** From the last change that was sent, not after it. */
const withoutEnd = reading((database, after, fresh) => {
  const changes = changesAfter(database, after - 1, fresh);
  const page = changes.slice(0, pageLimit);
  return {
    changes: [...parentsAfter(page, database), ...page],
    reached: lastOf(page, after),
    hasMore: changes.length > page.length,
  };
});

/** A first pull that leaves out what is a tombstone by now, and not what was one when it began. */
const withoutFresh: Protocol = {
  ...asItIs,
  page(database, cursor) {
    if (cursor?.fresh === 0) return pageByRevision(database, cursor);
    const after = cursor?.after ?? 0;
    return pageByRevision(database, { epoch: database.epoch, after, fresh: database.revision });
  },
};

const differs = /a reader holds/;

/** What the search must find in each; in which bounds is said in the test. */
export const mutants = {
  'a timestamp as the cursor': [byTimestamp, 'pages', differs],
  'a limit for each table': [withLimitPerTable, 'pages', differs],
  'the head as the cursor': [withHeadAsCursor, 'pages', differs],
  'children without their parents': [withoutParents, 'pages', /slice came before its parent bread/],
  'a page that never ends': [withoutEnd, 'pages', /no end to the pages/],
  'tombstones left out to the end of a first pull': [withoutFresh, 'pages', differs],
  'revisions from a sequence, without the lock': [
    { ...asItIs, revision: 'sequence' },
    'pages',
    differs,
  ],
  'a counter that is committed before the rows': [
    { ...asItIs, revision: 'counter committed before the rows' },
    'writers',
    differs,
  ],
  'a push that overwrites what it has not seen': [
    { ...asItIs, allows: () => true },
    'writers',
    /was overwritten by a phone that saw/,
  ],
  'a push that does not recognise its own repeat': [
    { ...asItIs, passesOverRepeats: false, allows: () => true },
    'writers',
    /sent again changed .* twice/,
  ],
  'the epoch kept at a restore': [{ ...asItIs, renewsEpoch: false }, 'restore', differs],
  'the horizon not raised by a purge': [{ ...asItIs, raisesHorizon: false }, 'purge', differs],
} as const satisfies Record<string, readonly [Protocol, string, RegExp]>;
