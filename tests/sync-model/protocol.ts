import type { Cursor, Database, Push, Row } from './state';
import { type Page, isGood, pageByRevision } from './pull';

/** What a mutant can do otherwise. */
export interface Protocol {
  page(database: Database, cursor: Cursor | undefined): Page;
  /** What `assertGood` lets pass; anything else is 410. */
  isGood(cursor: Cursor, counter: Database): boolean;
  /** Whether time counts: a clock makes many states of one. */
  readonly readsClock: boolean;
  /** Where the number of a change comes from. */
  readonly revision: 'locked counter' | 'sequence' | 'counter committed before the rows';
  /** The README's UPDATE after a restored backup. */
  readonly renewsEpoch: boolean;
  /** The trigger `raise_horizon`. */
  readonly raisesHorizon: boolean;
  /** What `UnchangedSince` lets a push change. */
  allows(row: Row, push: Push): boolean;
  /** That a record which changes nothing takes no revision (`wouldChange`). */
  readonly passesOverRepeats: boolean;
}

/** The protocol as it is. */
export const asItIs: Protocol = {
  page: pageByRevision,
  isGood,
  readsClock: false,
  revision: 'locked counter',
  renewsEpoch: true,
  raisesHorizon: true,
  allows: ({ revision }, { cursor }) => revision <= cursor.after,
  passesOverRepeats: true,
};
