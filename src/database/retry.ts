import { isConnectionLost } from './failures';

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
