import type { Sequelize } from 'sequelize';
import { isConnectionLost, isLockTimeout } from './failures';
import { lockWaitersOf } from './lock-waiters';

/**
 * Runs what may run twice again, once, when its connection turned out to be gone: after a restart
 * of the database every open connection fails its first statement.
 */
export async function retryOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    return work();
  }
}

/** As `retryOnce`, for a read of tables that may be locked: the lock is waited for as others are. */
export async function retryWhileLocked<T>(database: Sequelize, work: () => Promise<T>): Promise<T> {
  try {
    return await retryOnce(work);
  } catch (error) {
    if (!isLockTimeout(error)) throw error;
    return lockWaitersOf(database).run('other', () => retryOnce(work));
  }
}
