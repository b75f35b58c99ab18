/*
 * A model of the sync protocol that is small enough to be searched whole: one device, two phones
 * that push, one that pulls, and the operator who backs up, restores and erases. `search.ts` walks
 * through every order in which their steps can happen.
 *
 * What each step stands for:
 *
 * | step of the model       | what it is in the service                                            |
 * | ----------------------- | -------------------------------------------------------------------- |
 * | `begin` (phone.ts)      | the phone has pulled to the end; POST /v1/sync/changes opens its      |
 * |                         | transaction (`inTransaction`), READ COMMITTED                         |
 * | `lock` (phone.ts)       | `lockRevision`: SELECT … FOR NO KEY UPDATE of the device's counter;   |
 * |                         | then `assertGood` (sync/cursor.ts), which answers 410                 |
 * | `write` (write.ts)      | `stepOf` and `UnchangedSince` (sync/steps.ts); the triggers           |
 * |                         | `stamp_revision` and `write_revision` (migrations/014)                |
 * | `commit` (phone.ts)     | COMMIT: rows, counter and lock in one moment; the answer arrives      |
 * | `lose` (phone.ts)       | the same COMMIT, but the answer is lost and the push is sent again    |
 * | `pull` (pull.ts)        | GET /v1/sync/changes: `changesSql`, one statement and so one snapshot |
 * | `backUp` (operator.ts)  | pg_dump, which reads one snapshot                                     |
 * | `restore` (operator.ts) | the service is stopped, the backup is loaded, and the README's UPDATE |
 * |                         | of `device_revisions.epoch` is run before the service starts          |
 * | `purge` (operator.ts)   | `eraseTombstones`, under the counter's lock; `raise_horizon`          |
 */

export type Id = 'bread' | 'milk' | 'slice';

/** What a row belongs to: a slice is a portion of bread. */
export const parentOf: Readonly<Partial<Record<Id, Id>>> = { slice: 'bread' };

export interface Row {
  readonly revision: number;
  /** Null for a tombstone. */
  readonly value: string | null;
  /** When its transaction began. Only kept for the mutant that reads by it. */
  readonly stamp: number;
}

export type Rows = Readonly<Partial<Record<Id, Row>>>;

/** What is committed: the rows, and the device's row of `device_revisions`. */
export interface Database {
  readonly rows: Rows;
  readonly revision: number;
  readonly horizon: number;
  readonly epoch: number;
}

/** A decoded cursor, as `Position` in sync/cursor.ts. */
export interface Cursor {
  readonly epoch: number;
  readonly after: number;
  readonly fresh: number;
}

/** The live rows that a phone holds. */
export type Copy = Readonly<Partial<Record<Id, string>>>;

export interface Reader {
  readonly cursor?: Cursor;
  readonly copy: Copy;
}

/** A push of one record: a new value, or null for a deletion. */
export interface Push {
  readonly id: Id;
  readonly value: string | null;
  readonly cursor: Cursor;
  /** What the phone saw of the row before it decided. */
  readonly seen: string | null;
  /** Whether an earlier attempt of it was committed with an effect. */
  readonly isDone: boolean;
}

export interface Phone {
  readonly phase: 'idle' | 'begun' | 'locked' | 'written' | 'unanswered';
  /** How many pushes it has sent. */
  readonly sent: number;
  readonly push?: Push;
  readonly began?: number;
  /** What its transaction has written and not committed. */
  readonly written?: Rows;
}

export interface State {
  readonly database: Database;
  /** Which phone holds the lock on the counter. */
  readonly lock?: number;
  /** Begun transactions so far; stands for the clock. Zero where nothing reads it. */
  readonly clock: number;
  /** The last number of a sequence that knows no transaction; only used by a mutant. */
  readonly sequence: number;
  readonly phones: readonly Phone[];
  readonly reader: Reader;
  readonly backup?: Database;
  /** What can still happen: lost answers, pages that come twice, backups, restores, purges. */
  readonly left: Readonly<Record<Chance, number>>;
}

export type Chance = 'lost' | 'twice' | 'backUp' | 'restore' | 'purge';

/** A promise of the README that does not hold. */
export class Broken extends Error {}

export interface Step {
  readonly label: string;
  readonly next: State;
}

export function spend(state: State, chance: Chance): State['left'] {
  return { ...state.left, [chance]: state.left[chance] - 1 };
}
