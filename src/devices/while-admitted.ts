import type { Transaction } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { Device } from '../auth/model';
import type { Caller } from '../database/caller';
import { inTransaction } from '../database/transaction';

/**
 * Changes what opens a device, under the lock of its row and only while it still has the token that
 * asked: a request that was let in by a token just before that was replaced can't undo it.
 *
 * @throws 401 when the token was replaced, or the device deleted, since it was checked
 */
export function whileAdmitted<T>(
  database: Sequelize,
  caller: Caller,
  work: (device: Device, transaction: Transaction) => Promise<T>,
): Promise<T> {
  const { deviceId, tokenHash } = caller.credential;
  return inTransaction(database, async (transaction) => {
    const device = await database.getRepository(Device).findOne({
      where: { id: deviceId, token_hash: tokenHash },
      lock: transaction.LOCK.NO_KEY_UPDATE,
      transaction,
    });
    if (device === null) throw caller.refuse();
    // From here on the token may end by what is done.
    caller.confirm();
    return work(device, transaction);
  });
}
