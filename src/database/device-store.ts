import { QueryTypes } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import {
  type Caller,
  type CallerColumns,
  callerColumns,
  callerTables,
  confirmBy,
  isCaller,
  settingMaxRows,
} from './caller';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { OwnedRows, Scope } from './owned-rows';
import { type Pipeline } from './pipeline';
import { confirmCaller } from './read-by-caller';
import { StandaloneRows } from './standalone-rows';
import { WritableRows } from './writable-rows';
import { type Bind, selectOfDevice } from './select';
import type { Counter, Revision } from './revision';
import { StagedRows } from './staged-rows';
import { DeviceLockTimeout, isLockTimeout } from './failures';
import { Savepoint, closeSnapshot, inTransaction, openSnapshot } from './transaction';

/** Where rows of one device are read, inside of a change or not. */
export interface DeviceRows {
  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M>;
}

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  constructor(database: Sequelize, pipeline: Pipeline, caller: Caller, maxRows?: number) {
    this.scope = { database, pipeline, caller, maxRows };
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
    const { database, caller } = this.scope;
    const transaction = await openSnapshot(database, caller.credential.deviceId);
    return new DeviceSnapshot({ ...this.scope, transaction });
  }

  /**
   * Changes the device's data: all of `work` or none of it. The device's counter of revisions is
   * locked first, so the writers of one device come one after the other and what `work` reads stays
   * true until it is done. Nothing else writes. `work` may run several times, when
   * nothing of those before was kept.
   */
  change<T>(work: (change: DeviceChange) => Promise<T>): Promise<T> {
    return inTransaction(this.scope.database, async (transaction) => {
      const scope = { ...this.scope, transaction };
      return work(new DeviceChange(scope, await lockRevision(scope)));
    });
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

  /** Takes in rows in bulk, to be looked at and written as a whole; see `StagedRows`. */
  stage<M extends OwnedModel>(
    model: OwnedModelStatic<M>,
    columns: readonly string[],
    rows: readonly object[],
  ): Promise<StagedRows> {
    return StagedRows.stage(this.scope, model, columns, rows);
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
async function lockRevision(scope: Scope): Promise<Counter> {
  const { database, caller, transaction, maxRows } = scope;
  const { deviceId, tokenHash } = caller.credential;
  const [locked] = await database
    .query<CallerColumns & { horizon: string }>(
      `SELECT ${callerColumns}, counter.horizon, ${settingMaxRows('$3')},
              set_config('countonme.device', d.id::text, true)
       FROM ${callerTables} WHERE ${isCaller} FOR NO KEY UPDATE OF counter`,
      {
        bind: [deviceId, tokenHash, String(maxRows ?? '')],
        type: QueryTypes.SELECT,
        transaction: transaction ?? null,
      },
    )
    .catch((error: unknown) => {
      throw isLockTimeout(error) ? new DeviceLockTimeout(error) : error;
    });
  return { ...confirmBy(caller, locked), horizon: Number(locked?.horizon) };
}
