import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { invalidToken } from '../problems/problem';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { OwnedRows, type Scope } from './owned-rows';
import { WritableRows } from './writable-rows';
import { type Bind, selectOfDevice } from './select';
import type { Counter, Revision } from './revision';
import { Savepoint, inTransaction } from './transaction';

/** A device whose token was checked, and how far its data had come by then. */
export interface KnownDevice extends Revision {
  readonly id: string;
}

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  constructor(
    database: Sequelize,
    readonly known: KnownDevice,
  ) {
    this.scope = { database, deviceId: known.id };
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M> {
    return new OwnedRows(model, this.scope);
  }

  /** Reads by a statement of its own, for what rows alone can't tell; see `selectOfDevice`. */
  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /**
   * Changes the device's data: all of `work` or none of it. The device's counter of revisions is
   * locked first, so the writers of one device come one after the other and what `work` reads stays
   * true until it is done. Nothing else opens a transaction. `work` may run twice, when nothing of the first
   * time was kept.
   */
  change<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    return inTransaction(this.scope.database, async (transaction) => {
      const scope = { ...this.scope, transaction };
      return work(new DeviceChange(scope, await lockRevision(scope)));
    });
  }
}

/** The device's data inside one transaction, under the device's lock. */
export class DeviceChange {
  private readonly savepoint: Savepoint;

  constructor(
    private readonly scope: Scope,
    /** Before the change. */
    readonly before: Counter,
  ) {
    this.savepoint = new Savepoint(scope);
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): WritableRows<M> {
    return new WritableRows(model, this.scope);
  }

  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /** All of `work` or none of it, while the rest of the change goes on. Nothing else sets savepoints. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    return this.savepoint.attempt(work);
  }
}

/** @throws 401 when the device was deleted since its token was checked */
async function lockRevision({ database, deviceId, transaction }: Scope): Promise<Counter> {
  const [locked] = await database.query<Record<keyof Counter, string>>(
    `SELECT counter.epoch, counter.revision, counter.horizon
     FROM device_revisions AS counter JOIN devices ON devices.id = counter.device_id
     WHERE counter.device_id = $1 AND devices.deleted_at IS NULL FOR NO KEY UPDATE OF counter`,
    { bind: [deviceId], type: QueryTypes.SELECT, transaction: transaction ?? null },
  );
  if (!locked) throw invalidToken();
  const { epoch, revision, horizon } = locked;
  return { epoch, revision: Number(revision), horizon: Number(horizon) };
}
