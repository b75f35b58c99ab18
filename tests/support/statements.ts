import { Query } from 'pg';
import { PreparedQuery } from '../../src/database/prepared-query';

/** What a piece of work asked of PostgreSQL. */
export interface Traffic {
  /** In the order in which they were sent, those that open and close a transaction among them. */
  readonly statements: readonly string[];
  /**
   * How often an answer had to be waited for: the longest chain of statements each of which was
   * sent when the one before it had been answered. What is under way together counts once.
   */
  readonly roundTrips: number;
}

const besides = [
  'UPDATE devices SET last_seen_at',
  'SET client_min_messages',
  "SELECT set_config('countonme.device'",
];

interface PgQuery {
  readonly text: string;
  submit: (this: PgQuery, connection: unknown) => unknown;
  handleReadyForQuery: (this: PgQuery, connection: unknown) => void;
  handleError: (this: PgQuery, error: unknown, connection: unknown) => void;
}

/**
 * Runs `work` and tells what reached PostgreSQL meanwhile, from this process: but for when a device
 * was last seen, which is written beside the requests, now and then, and for how Sequelize sets up a
 * connection in the place of one that was idle for too long. A statement counts from when pg sends
 * it, not from when it is queued behind another one.
 */
export async function trafficOf(work: () => Promise<unknown>): Promise<Traffic> {
  const statements: string[] = [];
  const underWay = new Map<PgQuery, number>();
  let roundTrips = 0;
  const answered = (query: PgQuery) => {
    roundTrips = Math.max(roundTrips, underWay.get(query) ?? 0);
    underWay.delete(query);
  };

  const watch = (prototype: PgQuery): (() => void) => {
    const { submit, handleReadyForQuery, handleError } = prototype;
    prototype.submit = function (connection) {
      if (!besides.some((start) => this.text.startsWith(start))) {
        statements.push(this.text);
        underWay.set(this, roundTrips + 1);
      }
      return submit.call(this, connection);
    };
    prototype.handleReadyForQuery = function (connection) {
      answered(this);
      handleReadyForQuery.call(this, connection);
    };
    prototype.handleError = function (error, connection) {
      answered(this);
      handleError.call(this, error, connection);
    };
    return () => Object.assign(prototype, { submit, handleReadyForQuery, handleError });
  };

  const unwatch = [Query, PreparedQuery].map((kind) => watch(kind.prototype as unknown as PgQuery));
  try {
    await work();
  } finally {
    for (const end of unwatch) end();
  }
  return { statements, roundTrips };
}

/** The statements of `trafficOf`. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return [...(await trafficOf(work)).statements];
}
