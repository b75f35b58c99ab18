import { type Sequelize, Transaction } from 'sequelize';
import type { Scope } from './owned-rows';
import {
  DeviceLockTimeout,
  isConnectionLost,
  isLockTimeout,
  isLostRace,
  isUnanswered,
} from './failures';
import { lockWaitersOf } from './lock-waiters';

/**
 * All of `work` or none of it.
 *
 * `work` may run several times: when the connection broke, a race was lost, or a lock was not got
 * before the commit was sent, nothing of it was kept. An error of the commit itself is thrown on,
 * since it may have been kept.
 */
export async function inTransaction<T>(
  database: Sequelize,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  try {
    return await attemptTwice(database, work);
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    const kind = error instanceof DeviceLockTimeout ? 'device' : 'other';
    return lockWaitersOf(database).run(kind, (leftMs) => attemptTwice(database, work, leftMs));
  }
}

async function attemptTwice<T>(
  database: Sequelize,
  work: (transaction: Transaction) => Promise<T>,
  lockTimeoutMs?: number,
): Promise<T> {
  try {
    return await attempt(database, work, lockTimeoutMs);
  } catch (error) {
    if (error instanceof CommitFailed) throw error.cause;
    if (!isConnectionLost(error) && !isLostRace(error)) throw error;
  }
  return inTransactionOnce(database, work, lockTimeoutMs);
}

/**
 * All of `work` or none of it, for work that can't be done a second time.
 *
 * @param lockTimeoutMs how long it waits for a lock, when not as long as the session's own limit
 */
export function inTransactionOnce<T>(
  database: Sequelize,
  work: (transaction: Transaction) => Promise<T>,
  lockTimeoutMs?: number,
): Promise<T> {
  return attempt(database, work, lockTimeoutMs).catch((error: unknown) => {
    throw error instanceof CommitFailed ? error.cause : error;
  });
}

/**
 * For transactions that wait for a client. Longer than the longest `SEND_TIMEOUT_MS` and
 * `REQUEST_TIMEOUT_MS`, by which a client that stops is cut off.
 */
export const clientIdleTimeout = '6min';

/**
 * Begins a read-only transaction: what is read in it is of one moment. It outlasts the pauses of a
 * client that reads slowly, which the session's own limit for idle transactions does not allow.
 *
 * @param deviceId the device whose rows row-level security lets through
 */
export async function openSnapshot(database: Sequelize, deviceId: string): Promise<Transaction> {
  const transaction = await database.transaction({
    isolationLevel: Transaction.ISOLATION_LEVELS.REPEATABLE_READ,
  });
  try {
    await database.query(
      `SELECT set_config('transaction_read_only', 'on', true),
              set_config('idle_in_transaction_session_timeout', '${clientIdleTimeout}', true),
              set_config('countonme.device', $1, true)`,
      { bind: [deviceId], transaction },
    );
  } catch (error) {
    await undo(transaction, error);
    throw error;
  }
  return transaction;
}

/** Nothing was written, so however it ends, nothing is lost. */
export function closeSnapshot(transaction: Transaction): Promise<void> {
  return undo(transaction, undefined);
}

/** Where a transaction goes back to when a part of it fails. */
export class Savepoint {
  private isSet = false;

  constructor(private readonly scope: Scope) {}

  /**
   * All of `work` or none of it, while the transaction goes on. One at a time: each starts where
   * the one before it ended, and the last is settled with the transaction.
   */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    await this.say(`${this.isSet ? 'RELEASE SAVEPOINT attempt; ' : ''}SAVEPOINT attempt`);
    this.isSet = true;
    try {
      return await work();
    } catch (error) {
      if (!isConnectionLost(error) && !isUnanswered(error)) {
        await this.say('ROLLBACK TO SAVEPOINT attempt');
      }
      throw error;
    }
  }

  private say(statement: string): Promise<unknown> {
    const { database, transaction } = this.scope;
    return database.query(statement, { transaction: transaction ?? null, raw: true });
  }
}

async function attempt<T>(
  database: Sequelize,
  work: (transaction: Transaction) => Promise<T>,
  lockTimeoutMs?: number,
): Promise<T> {
  const transaction = await database.transaction();
  let result: T;
  try {
    if (lockTimeoutMs !== undefined) {
      await database.query(`SET LOCAL lock_timeout TO ${lockTimeoutMs}`, { transaction });
    }
    result = await work(transaction);
  } catch (error) {
    await undo(transaction, error);
    throw error;
  }
  await transaction.commit().catch((cause: unknown) => {
    throw new CommitFailed(cause);
  });
  return result;
}

/**
 * A connection that broke has nothing to roll back, and one that does not answer would let the
 * rollback wait as long again: it is closed, and the server rolls back.
 */
async function undo(transaction: Transaction, error: unknown): Promise<void> {
  if (isConnectionLost(error) || isUnanswered(error)) {
    await (transaction as ClosableTransaction).forceCleanup();
  } else {
    // The first error is the one to tell.
    await transaction.rollback().catch(() => undefined);
  }
}

/** What Sequelize does itself after a rollback that failed; its types leave it out. */
type ClosableTransaction = Transaction & { forceCleanup(): Promise<void> };

class CommitFailed extends Error {
  constructor(override readonly cause: unknown) {
    super('The commit failed');
  }
}
