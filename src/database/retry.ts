import { isConnectionLost } from './failures';

/**
 * Runs a read again, once, when its connection turned out to be gone: after a restart of the
 * database every pooled connection fails its first statement.
 */
export async function retryRead<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    return read();
  }
}
