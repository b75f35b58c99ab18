import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { invalidToken } from '../problems/problem';
import { isConnectionLost, isLostRace } from './failures';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { OwnedRows, type Scope, WritableRows } from './owned-rows';
import { retryRead } from './retry';

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  constructor(
    private readonly database: Sequelize,
    readonly deviceId: string,
  ) {
    this.scope = { database, deviceId };
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M> {
    return new OwnedRows(model, this.scope);
  }

  /**
   * Reads with a statement of its own what rows of one kind can't tell. The device is always bound
   * as `$1`, and every table in the statement is to be narrowed by it; `values` follow from `$2`.
   */
  select<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (!/\bdevice_id = \$1\b/.test(sql)) throw new Error('The statement is not of one device');
    return retryRead(() =>
      this.database.query<Row>(sql, {
        bind: [this.deviceId, ...values],
        type: QueryTypes.SELECT,
      }),
    );
  }

  /**
   * Changes the device's data: all of `work` or none of it. The device's row is locked first, so
   * the writers of one device come one after the other and what `work` reads stays true until it
   * is done. Nothing else opens a transaction.
   *
   * `work` may run twice: when the connection broke, or a race was lost, before the commit was
   * sent, nothing of it was kept. An error of the commit itself is thrown on, since it may have
   * been kept.
   */
  async change<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    try {
      return await this.attempt(work);
    } catch (error) {
      if (error instanceof CommitFailed) throw error.cause;
      if (!isConnectionLost(error) && !isLostRace(error)) throw error;
    }
    return this.attempt(work).catch((error: unknown) => {
      throw error instanceof CommitFailed ? error.cause : error;
    });
  }

  private async attempt<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    const transaction = await this.database.transaction();
    let result: T;
    try {
      const change = new DeviceChange({ ...this.scope, transaction });
      await change.lockDevice();
      result = await work(change);
    } catch (error) {
      // On a broken connection the rollback fails too; the first error is the one to tell.
      await transaction.rollback().catch(() => undefined);
      throw error;
    }
    await transaction.commit().catch((cause: unknown) => {
      throw new CommitFailed(cause);
    });
    return result;
  }
}

/** The device's data inside one transaction, under the device's lock. */
export class DeviceChange {
  constructor(private readonly scope: Scope) {}

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): WritableRows<M> {
    return new WritableRows(model, this.scope);
  }

  /** @throws 401 when the device was deleted since its token was checked. */
  async lockDevice(): Promise<void> {
    const { database, deviceId, transaction } = this.scope;
    const found = await database.query(
      'SELECT 1 FROM devices WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE',
      { bind: [deviceId], type: QueryTypes.SELECT, transaction: transaction ?? null },
    );
    if (found.length === 0) throw invalidToken();
  }
}

class CommitFailed extends Error {
  constructor(override readonly cause: unknown) {
    super('The commit failed');
  }
}
