import type { QueryResultRow } from 'pg';
import type { Sequelize } from 'sequelize';
import { unavailable } from '../problems/problem';
import { AbandonedSessions } from './abandoned-sessions';
import { type DatabaseSettings, connectionSettings } from './connection';
import {
  isConnectionLost,
  isConnectionUnavailable,
  isLockTimeout,
  isNotPrepared,
  isReadOnly,
} from './failures';
import { lockWaitersOf } from './lock-waiters';
import { LockedStatements } from './locked-statements';
import {
  type ConnectionListener,
  type ConnectionOptions,
  PipelinedConnection,
} from './pipelined-connection';
import type { PipelinedStatement, Prepared } from './prepared-query';
import { retryOnce } from './retry';
import { runOnPool } from './run-on-pool';
import { sessionStatement } from './session';

export type { Prepared } from './prepared-query';

/** So one can be slow, or be opened, while the other one serves. */
const connections = 2;
/** A lock holds up all that was sent behind: it is left at once, and waited for on the pool. */
const lockTimeoutMs = 10;
/** How often connections are looked at: no timer is started for a statement. */
const lookEveryMs = 250;
/** Without an answer for half a second at least: new statements go elsewhere. */
const looksUntilStuck = 3;
/** Then what is still on it is not waited for any longer. The server ends a slow statement before. */
const giveUpAfterMs = 4_500;
const statementTimeoutMs = 4_000;

/**
 * Sends prepared statements without waiting for the answers of those before them, on a few
 * connections of its own. For short statements only: a slow one holds up its neighbours. Each is a
 * transaction of its own, and one that may run twice: a read, or a write that finds what it wrote
 * before.
 *
 * A statement is repeated when its connection is gone, as after a restart of the database all of
 * them are, once the session that had it can't run it any more. On a connection that gives no answer
 * reads are soon asked for on another one as well. Writes are not, and are a 503 in the end: the
 * server may have them half done, under locks that a repeat would meet.
 */
export class Pipeline implements ConnectionListener {
  private readonly current: PipelinedConnection[];
  /** Not used any more, and closed when nothing is on them. */
  private readonly leaving = new Set<PipelinedConnection>();
  private readonly abandoned = new AbandonedSessions();
  private readonly locked = new LockedStatements();
  private readonly options: ConnectionOptions;
  private readonly looksUntilGivenUp: number;
  private readonly timer: NodeJS.Timeout;
  private turn = 0;

  /** @param database whose pool runs the statements that wait for a lock */
  constructor(
    url: string,
    settings: DatabaseSettings,
    private readonly database: Sequelize,
  ) {
    const { databaseStatementTimeoutMs: timeoutMs } = settings;
    this.options = {
      config: { ...connectionSettings(settings), connectionString: url },
      session: sessionStatement({
        statementTimeoutMs: Math.min(timeoutMs, statementTimeoutMs),
        lockTimeoutMs,
        idleInTransactionTimeoutMs: timeoutMs,
      }),
    };
    // With a second more, in which the server itself should have ended the statement.
    this.looksUntilGivenUp = Math.ceil(Math.min(timeoutMs + 1_000, giveUpAfterMs) / lookEveryMs);
    this.current = Array.from({ length: connections }, () => this.newConnection());
    this.timer = setInterval(() => this.look(), lookEveryMs).unref();
  }

  run<Row extends QueryResultRow>(prepared: Prepared, values: unknown[]): Promise<Row[]> {
    return new Promise<QueryResultRow[]>((resolve, reject) => {
      const statement: PipelinedStatement = {
        prepared,
        values,
        resolve,
        reject,
        lost: 0,
        copies: 1,
        isSettled: false,
      };
      if (this.locked.has(prepared.name)) this.waitForLock(statement);
      else this.pick().send(statement);
    }) as Promise<Row[]>;
  }

  /** How many statements are sent and not answered. */
  get pending(): number {
    const connections = [...this.current, ...this.leaving];
    return connections.reduce((sum, { underWay }) => sum + underWay, 0);
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([...this.current, ...this.leaving].map((connection) => connection.close()));
  }

  opened(connection: PipelinedConnection): void {
    this.endAbandoned(connection);
  }

  ended(connection: PipelinedConnection): void {
    if (connection.pid !== undefined && connection.underWay > 0) this.abandoned.add(connection.pid);
    if (!this.leaving.delete(connection)) this.replace(connection);
    const other = this.current.find(({ isOpen }) => isOpen);
    if (other) this.endAbandoned(other);
  }

  failed(statement: PipelinedStatement, error: unknown): void {
    statement.copies -= 1;
    if (statement.isSettled || statement.copies > 0) return;
    const isLocked = isNotPrepared(error) && this.locked.has(statement.prepared.name);
    if (isLocked || isLockTimeout(error)) this.waitForLock(statement);
    else if (statement.lost < connections && this.isWorthRepeating(error)) {
      statement.lost += 1;
      statement.copies = 1;
      this.pick().send(statement);
    } else settle(statement, error);
  }

  /** In turn; one that is not open is opened meanwhile, and waited for only when none is. */
  private pick(): PipelinedConnection {
    this.turn = (this.turn + 1) % connections;
    const next = this.current[this.turn]!;
    if (next.isOpen) return next;
    const other = this.current.find(({ isOpen }) => isOpen);
    if (!other) return next;
    next.isWanted = true;
    return other;
  }

  private isWorthRepeating(error: unknown): boolean {
    if (isConnectionLost(error) || isNotPrepared(error)) return true;
    if (isConnectionUnavailable(error)) return this.current.some(({ isOpen }) => isOpen);
    return isReadOnly(error) && this.dropSpoilt();
  }

  /** @returns whether there were any */
  private dropSpoilt(): boolean {
    const spoilt = this.current.filter(({ isSpoilt }) => isSpoilt);
    for (const connection of spoilt) this.leave(connection);
    return spoilt.length > 0;
  }

  private waitForLock(statement: PipelinedStatement): void {
    const { prepared, values } = statement;
    const { name } = prepared;
    this.locked.add(name);
    const run = () => retryOnce(() => runOnPool(this.database, prepared, values));
    lockWaitersOf(this.database)
      .run('other', run)
      .then(
        (rows) => {
          this.locked.delete(name);
          statement.isSettled = true;
          statement.resolve(rows);
        },
        (error: unknown) => settle(statement, error),
      );
  }

  private look(): void {
    this.dropSpoilt();
    const stuck: PipelinedConnection[] = [];
    for (const connection of this.current) {
      const looks = connection.look();
      if (looks >= this.looksUntilGivenUp) this.giveUp(connection);
      else if (looks >= looksUntilStuck && this.leaving.size < connections) {
        this.leave(connection);
        stuck.push(connection);
      } else if (connection.isWanted) connection.open();
    }
    for (const connection of stuck) this.readElsewhere(connection);
    for (const connection of this.leaving) {
      if (connection.underWay === 0) void connection.close();
      else if (!stuck.includes(connection) && connection.look() >= this.looksUntilGivenUp) {
        this.giveUp(connection);
      }
    }
  }

  /** What is on it may still be answered there, too. */
  private readElsewhere(connection: PipelinedConnection): void {
    for (const statement of connection.unanswered()) {
      if (statement.prepared.writes || statement.isSettled || statement.copies > 1) continue;
      statement.copies += 1;
      this.pick().send(statement);
    }
  }

  private giveUp(connection: PipelinedConnection): void {
    const statements = connection.unanswered();
    connection.destroy();
    for (const statement of statements) {
      settle(statement, unavailable(new Error('the database did not answer')));
    }
  }

  private leave(connection: PipelinedConnection): void {
    this.leaving.add(connection);
    this.replace(connection);
  }

  private replace(connection: PipelinedConnection): void {
    const index = this.current.indexOf(connection);
    if (index >= 0) this.current[index] = this.newConnection();
  }

  private newConnection(): PipelinedConnection {
    return new PipelinedConnection(this.options, this);
  }

  /** Statements of one session run in their order: what is sent on it after this runs after it. */
  private endAbandoned(connection: PipelinedConnection): void {
    if (this.abandoned.isEmpty) return;
    this.abandoned.end(
      (prepared, values) =>
        new Promise((resolve, reject) => {
          connection.send({
            prepared,
            values,
            resolve,
            reject,
            lost: connections,
            copies: 1,
            isSettled: false,
          });
        }),
    );
  }
}

function settle(statement: PipelinedStatement, error: unknown): void {
  if (statement.isSettled) return;
  statement.isSettled = true;
  statement.reject(error);
}
