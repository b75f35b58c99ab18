import { QueryTypes, type Sequelize, type Transaction } from 'sequelize';
import { inTransaction } from '../database/transaction';

/** The rows of one transaction: the device's writers wait for no longer than these take. */
export const batchSize = 500;

export interface PurgeParts {
  readonly database: Sequelize;
  /** Raised, it ends the purge between two batches. */
  readonly signal: AbortSignal;
}

/** One batch in a transaction of its own, under the lock that everyone takes who changes the data. */
export function underDeviceLock<T>(
  { database, signal }: PurgeParts,
  deviceId: string,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  return inTransaction(database, async (transaction) => {
    await database.query('SELECT 1 FROM device_revisions WHERE device_id = $1 FOR NO KEY UPDATE', {
      bind: [deviceId],
      transaction,
    });
    return work(transaction);
  });
}

/** @returns how many rows the statement deleted */
export async function deleted(
  { database }: PurgeParts,
  statement: string,
  bind: readonly unknown[],
  transaction: Transaction,
): Promise<number> {
  return database.query(statement, {
    bind: [...bind],
    type: QueryTypes.BULKDELETE,
    transaction,
  });
}
