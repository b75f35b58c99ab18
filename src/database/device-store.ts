import { BaseError, QueryTypes, type Transaction } from 'sequelize';
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
import { BufferedRows } from './buffered-rows';
import type { ChangeQueue } from './change-queue';
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
  DeviceLockTimeout,
  isLockTaken,
  isLockTimeout,
  isRefusal,
  isUnavailable,
  violatedCheck,
} from './failures';
import { readCounter, readsAt } from './optimistic-reads';
import { writeAtOnce } from './write-at-once';
import {
  Savepoint,
  closeSnapshot,
  inTransaction,
  inTransactionOnce,
  openSnapshot,
} from './transaction';
import { UnitOfWork } from './unit-of-work';
import { NotInMemory } from './where-in-memory';

/** A change that can't be repeated waits for the device's lock once, and longer than others do. */
const bulkLockTimeoutMs = 5_000;

/** Where rows of one device are read, inside of a change or not. */
export interface DeviceRows {
  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): OwnedRows<M>;
}

/** One device's data: the only door that handlers and services have to it. */
export class DeviceStore {
  private readonly scope: Scope;

  /** @param maxRows how many rows the device may hold */
  constructor(
    database: Sequelize,
    pipeline: Pipeline,
    caller: Caller,
    private readonly queue: ChangeQueue,
    maxRows?: number,
  ) {
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
  select<Row extends object>(
    statement: string,
    bind: Bind,
    options?: { isShort?: boolean },
  ): Promise<Row[]> {
    return selectOfDevice<Row>(this.scope, statement, bind, options);
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
   * true until it is done. Nothing else writes. `work` may run several times, when nothing of the
   * times before was kept.
   *
   * @param isHeavy when the change holds its connection for long: those get a part of the pool only
   * @throws 503 when too many changes wait already
   */
  change<T>(
    work: (change: DeviceChange) => Promise<T>,
    { isHeavy = false }: { isHeavy?: boolean } = {},
  ): Promise<T> {
    const { database, caller } = this.scope;
    return this.queue.run(caller.credential.deviceId, isHeavy, () =>
      inTransaction(database, async (transaction) => {
        const scope = { ...this.scope, transaction };
        return work(new DeviceChange(scope, await lockRevision(scope)));
      }),
    );
  }

  /**
   * Does `work` in memory without the device's lock, and writes what it did by one statement, which
   * makes sure that the device's data is still what was read.
   *
   * @param models as in `DeviceChange.inBulk`
   * @param work tells whether what it did is to be kept
   * @returns whether all of it was done; otherwise nothing was, and it takes a change
   */
  async tryInMemory(
    models: readonly OwnedModelStatic<OwnedModel>[],
    work: (change: DeviceChange) => Promise<boolean>,
  ): Promise<boolean> {
    const { scope } = this;
    const before = await readCounter(scope);
    const unit = new UnitOfWork(scope, before.revision, (_, model) =>
      readsAt(scope, before, model),
    );
    try {
      if (!(await work(new DeviceChange(scope, before, unit)))) return false;
      if (unit.isClean) return true;
      return await writeAtOnce(
        scope,
        before,
        models.map((model) => unit.mapOf(model)),
      );
    } catch (error) {
      if (error instanceof NotInMemory || isLockTaken(error) || isRefusal(error)) return false;
      throw error;
    }
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
    const { database } = this.scope;
    const run = async (transaction: Transaction) => {
      const scope = { ...this.scope, transaction };
      await prepareStaging(scope);
      const staged = await stage(new Staging(scope));
      return work(new DeviceChange(scope, await lockRevision(scope)), staged);
    };
    return inTransactionOnce(database, run, bulkLockTimeoutMs);
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
    private readonly unit?: UnitOfWork,
  ) {
    this.savepoint = new Savepoint(scope);
  }

  rows<M extends OwnedModel>(model: OwnedModelStatic<M>): WritableRows<M> {
    return this.unit
      ? new BufferedRows(model, this.scope, this.unit)
      : new WritableRows(model, this.scope);
  }

  /**
   * Does `work` in memory, and then writes what it did to the rows in a few statements. When it
   * does what only the database can do, or the database refuses what memory could not foresee,
   * nothing of it is kept and it is done again, statement by statement.
   *
   * @param models of all rows that are changed, each after those that its rows belong to
   */
  async inBulk<T>(
    models: readonly OwnedModelStatic<OwnedModel>[],
    work: (change: DeviceChange) => Promise<T>,
  ): Promise<T> {
    const unit = new UnitOfWork(this.scope, this.before.revision);
    try {
      const result = await work(new DeviceChange(this.scope, this.before, unit));
      if (!unit.isClean) await this.attempt(() => unit.write(models).catch(refusedByDatabase));
      return result;
    } catch (error) {
      if (!(error instanceof NotInMemory)) throw error;
    }
    return work(this);
  }

  async select<Row extends object>(statement: string, bind: Bind): Promise<Row[]> {
    if (this.unit) throw new NotInMemory('A statement does not see the rows held in memory');
    return selectOfDevice<Row>(this.scope, statement, bind);
  }

  /** All of `work` or none of it, while the rest of the change goes on. Nothing else sets savepoints. */
  attempt<T>(work: () => Promise<T>): Promise<T> {
    return (this.unit ?? this.savepoint).attempt(work);
  }
}

/** Whether the database will refuse the rows one by one too is found out by writing them so. */
function refusedByDatabase(error: unknown): never {
  const isRefusal =
    error instanceof BaseError &&
    !isUnavailable(error) &&
    // One by one they are as many.
    violatedCheck(error) !== 'device_max_rows';
  throw isRefusal ? new NotInMemory('The database refused the rows', { cause: error }) : error;
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
