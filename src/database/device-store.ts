import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { invalidToken } from '../problems/problem';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { OwnedRows, type Scope } from './owned-rows';
import { WritableRows } from './writable-rows';
import { type Bind, selectOfDevice } from './select';
import { inTransaction } from './transaction';

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  constructor(
    database: Sequelize,
    readonly deviceId: string,
  ) {
    this.scope = { database, deviceId };
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M> {
    return new OwnedRows(model, this.scope);
  }

  /** Reads by a statement of its own, for what rows alone can't tell; see `selectOfDevice`. */
  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /**
   * Changes the device's data: all of `work` or none of it. The device's row is locked first, so
   * the writers of one device come one after the other and what `work` reads stays true until it
   * is done. Nothing else opens a transaction. `work` may run twice, when nothing of the first
   * time was kept.
   */
  change<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    return inTransaction(this.scope.database, async (transaction) => {
      const change = new DeviceChange({ ...this.scope, transaction });
      await change.lockDevice();
      return work(change);
    });
  }
}

/** The device's data inside one transaction, under the device's lock. */
export class DeviceChange {
  constructor(private readonly scope: Scope) {}

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): WritableRows<M> {
    return new WritableRows(model, this.scope);
  }

  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
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
