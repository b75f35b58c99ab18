import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import {
  type Caller,
  type CallerColumns,
  callerColumns,
  callerTables,
  confirmBy,
  isCaller,
} from './caller';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { OwnedRows, Scope } from './owned-rows';
import { type Pipeline } from './pipeline';
import { confirmCaller } from './read-by-caller';
import { StandaloneRows } from './standalone-rows';
import { WritableRows } from './writable-rows';
import { type Bind, selectOfDevice } from './select';
import type { Counter, Revision } from './revision';
import { StagedRows, prepareStaging } from './staged-rows';
import {
  Savepoint,
  closeSnapshot,
  inTransaction,
  inTransactionOnce,
  openSnapshot,
} from './transaction';

/** Where rows of one device are read, inside of a change or not. */
export interface DeviceRows {
  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M>;
}

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  constructor(database: Sequelize, pipeline: Pipeline, caller: Caller) {
    this.scope = { database, pipeline, caller };
  }

  /** How far the data had come when it was first read. @throws before anything was */
  get known(): Revision {
    return this.scope.caller.revision;
  }

  /** Makes sure that the token is still good, unless what was read has shown it. @throws 401 */
  confirm(): Promise<void> {
    return confirmCaller(this.scope);
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): StandaloneRows<M> {
    return new StandaloneRows(model, this.scope, (work) =>
      this.change((change) => work(change.rows(model))),
    );
  }

  /** Reads by a statement of its own, for what rows alone can't tell; see `selectOfDevice`. */
  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /** For a reading in many statements, which holds a connection until it is closed. */
  async snapshot(): Promise<DeviceSnapshot> {
    const { database } = this.scope;
    return new DeviceSnapshot({ ...this.scope, transaction: await openSnapshot(database) });
  }

  /**
   * Changes the device's data: all of `work` or none of it. The device's counter of revisions is
   * locked first, so the writers of one device come one after the other and what `work` reads stays
   * true until it is done. Nothing else writes. `work` may run twice, when nothing of the first
   * time was kept.
   */
  change<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    return inTransaction(this.scope.database, async (transaction) => {
      const scope = { ...this.scope, transaction };
      return work(new DeviceChange(scope, await lockRevision(scope)));
    });
  }

  /**
   * Changes the device's data by rows in bulk, all or nothing: `stage` takes them in at the pace at
   * which they come, and only `work` is under the device's lock. Both run once, since what a client
   * sends can't be read again.
   *
   * @throws 401 before anything is read
   */
  async changeInBulk<Staged, T>(
    stage: (staging: Staging) => Promise<Staged>,
    work: (change: DeviceChange, staged: Staged) => Promise<T>,
  ): Promise<T> {
    await this.confirm();
    return inTransactionOnce(this.scope.database, async (transaction) => {
      const scope = { ...this.scope, transaction };
      await prepareStaging(scope);
      const staged = await stage(new Staging(scope));
      return work(new DeviceChange(scope, await lockRevision(scope)), staged);
    });
  }
}

/** Where rows in bulk are taken in, before the device's lock is taken. */
export class Staging {
  constructor(private readonly scope: Scope) {}

  /** @param columns that the rows will have; see `StagedRows` */
  rows<M extends OwnedModel>(
    model: OwnedModelStatic<M>,
    columns: readonly string[],
  ): Promise<StagedRows> {
    return StagedRows.create(this.scope, model, columns);
  }
}

/** The device's data as it was at one moment, however long it takes to read it. */
export class DeviceSnapshot {
  constructor(private readonly scope: Scope) {}

  select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /** Gives its connection back. */
  async close(): Promise<void> {
    if (this.scope.transaction) await closeSnapshot(this.scope.transaction);
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

/** @throws 401 when the token is good no more */
async function lockRevision({ database, caller, transaction }: Scope): Promise<Counter> {
  const { deviceId, tokenHash } = caller.credential;
  const [locked] = await database.query<CallerColumns & { horizon: string }>(
    `SELECT ${callerColumns}, counter.horizon FROM ${callerTables}
     WHERE ${isCaller} FOR NO KEY UPDATE OF counter`,
    { bind: [deviceId, tokenHash], type: QueryTypes.SELECT, transaction: transaction ?? null },
  );
  return { ...confirmBy(caller, locked), horizon: Number(locked?.horizon) };
}
