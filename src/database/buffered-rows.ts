import { conflict } from '../problems/problem';
import { UniqueViolation } from './failures';
import type { Entry, IdentityMap, RowValues } from './identity-map';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope, Where } from './owned-rows';
import type { Selection } from './read-rows';
import { keyIn, uniqueIndexesOf } from './unique-indexes';
import type { UnitOfWork } from './unit-of-work';
import { NotInMemory } from './where-in-memory';
import { type Values, WritableRows } from './writable-rows';

/**
 * The rows as they are in a unit of work: read from the database once, and written when the unit
 * is. They refuse what the unique indexes of the model would refuse.
 */
export class BufferedRows<M extends OwnedModel> extends WritableRows<M> {
  private readonly map: IdentityMap<M>;

  constructor(
    model: OwnedModelStatic<M>,
    scope: Scope,
    private readonly unit: UnitOfWork,
  ) {
    super(model, scope);
    this.map = unit.mapOf(model);
  }

  override preload(column: string, keys: readonly unknown[]): Promise<void> {
    return this.map.load(column, keys);
  }

  override async count(where: Where): Promise<number> {
    return (await this.entries({ where, order: [] })).length;
  }

  override async sums(column: string, by: string, where: Where): Promise<number[]> {
    const sums = new Map<unknown, number>();
    for (const { values } of await this.entries({ where, order: [] })) {
      sums.set(values[by], (sums.get(values[by]) ?? 0) + Number(values[column]));
    }
    return [...sums.values()];
  }

  override async touch(row: M, changes: Values<M> = {}): Promise<M> {
    row.set(changes as Partial<M>);
    const stored = this.map.get(row.id);
    if (!stored) throw new NotInMemory('The row has not been read');
    const changed = row.changed() || [];
    const values = {
      ...stored.values,
      ...Object.fromEntries(
        changed.map((column) => [column, (row.dataValues as RowValues)[column]]),
      ),
      updated_at: new Date(),
    };
    const entry = await this.replace(row.id, { ...stored, values });
    row.set(entry.values as never, { raw: true, reset: true });
    return row;
  }

  override async updateAll(where: Where, changes: Values<M>): Promise<void> {
    for (const entry of await this.entries({ where, order: [] })) {
      await this.touch(this.instanceOf(entry), changes);
    }
  }

  override async removeAll(where: Where): Promise<void> {
    const deleted_at = new Date();
    for (const entry of await this.entries({ where, order: [] })) {
      const { id } = entry.values as { id: string };
      await this.replace(id, { ...entry, values: { ...entry.values, deleted_at } });
    }
  }

  override addAll(): Promise<never> {
    return onlyInDatabase();
  }

  override updateByColumns(): Promise<never> {
    return onlyInDatabase();
  }

  override restore(): Promise<never> {
    return onlyInDatabase();
  }

  protected override rowsOf<Other extends OwnedModel>(model: OwnedModelStatic<Other>) {
    return new BufferedRows(model, this.scope, this.unit);
  }

  override restoreAll(): Promise<never> {
    return onlyInDatabase();
  }

  protected override addChild(): Promise<never> {
    return onlyInDatabase();
  }

  protected override async readModels(selection: Selection): Promise<M[]> {
    return (await this.entries(selection)).map((entry) => this.instanceOf(entry));
  }

  protected override async insert(values: object): Promise<M> {
    const { deviceId: device_id } = this.scope.caller.credential;
    const row = this.model.build({ ...values, device_id } as never, { isNewRecord: true });
    const built = row.dataValues as RowValues;
    const columns = Object.keys(this.model.getAttributes());
    const complete = {
      ...Object.fromEntries(columns.map((column) => [column, built[column] ?? null])),
      ...{ created_at: new Date(), updated_at: null, deleted_at: null },
    };
    if (this.map.get(row.id)) throw new UniqueViolation(`${this.model.tableName}_pkey`);
    const entry = await this.replace(row.id, { values: complete, createdAt: Infinity });
    Object.assign(row.dataValues, entry.values);
    for (const column of columns) row.changed(column as never, false);
    row.isNewRecord = false;
    return row;
  }

  private entries(selection: Selection): Promise<Entry[]> {
    return this.map.select(selection);
  }

  /** A copy of its own for each reader, as from the database. */
  private instanceOf({ values }: Entry): M {
    return this.model.build({ ...values } as never, { raw: true, isNewRecord: false });
  }

  private async replace(id: string, entry: Entry): Promise<Entry> {
    await this.unit.yieldIfUsedUp();
    await this.refuseSecond(entry.values, this.map.get(id)?.values);
    return this.unit.put(this.map, id, entry);
  }

  /** @throws as PostgreSQL does, when a unique index has the row's key already */
  private async refuseSecond(values: RowValues, before: RowValues | undefined): Promise<void> {
    for (const index of uniqueIndexesOf(this.model)) {
      const key = keyIn(index, values);
      if (key === undefined || (before && keyIn(index, before) === key)) continue;
      const [column] = index.columns;
      const rivals = await this.entries({ where: { [column]: values[column] }, order: [] });
      const isTaken = rivals.some(
        ({ values: rival }) => rival.id !== values.id && keyIn(index, rival) === key,
      );
      if (isTaken) throw conflict(index.code, index.detail);
    }
  }
}

const onlyInDatabase = () => Promise.reject(new NotInMemory('Only the database can do this'));
