import { TimeSlice } from '../concurrency/time-slice';
import { type Entry, IdentityMap, type ReadRows, createdInMicroseconds } from './identity-map';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Scope } from './owned-rows';
import { repositoryOf } from './repository';
import { writeChanges } from './write-changes';

type Reads = <M extends OwnedModel>(scope: Scope, model: OwnedModelStatic<M>) => ReadRows;

const readsInTransaction: Reads =
  ({ caller, transaction }, model) =>
  (where, includeDeleted) =>
    model.findAll({
      where: { ...where, device_id: caller.credential.deviceId } as never,
      attributes: { include: [[createdInMicroseconds, 'created_us']] },
      paranoid: !includeDeleted,
      raw: true,
      transaction: transaction ?? null,
    }) as never;

/**
 * What a change does to many rows, kept in memory until all of it is written at once: a few
 * statements a table, however many rows. Under the device's lock nobody else changes what was read.
 */
export class UnitOfWork {
  private readonly maps = new Map<unknown, IdentityMap<OwnedModel>>();
  /** What was replaced in the attempt that is under way. */
  private undo: (() => void)[] = [];
  private readonly slice = new TimeSlice();

  /**
   * @param revision the device's before the change
   * @param reads how the rows of a model are read
   */
  constructor(
    private readonly scope: Scope,
    private revision: number,
    private readonly reads = readsInTransaction,
  ) {}

  mapOf<M extends OwnedModel>(model: OwnedModelStatic<M>): IdentityMap<M> {
    const repository = repositoryOf(this.scope.database, model);
    let map = this.maps.get(repository) as IdentityMap<M> | undefined;
    if (!map) {
      map = new IdentityMap(repository, this.reads(this.scope, repository));
      this.maps.set(repository, map);
    }
    return map;
  }

  /** Call before each piece of work on a row: a change of many rows does not hold up the others. */
  yieldIfUsedUp(): Promise<void> {
    return this.slice.yieldIfUsedUp();
  }

  /** A row as it is from now on, with a revision above all that were there before the change. */
  put<M extends OwnedModel>(map: IdentityMap<M>, id: string, { values, createdAt }: Entry): Entry {
    const before = map.get(id);
    this.revision += 1;
    const entry = { values: { ...values, revision: this.revision }, createdAt };
    map.put(id, entry);
    this.undo.push(() => map.put(id, before));
    return entry;
  }

  /** All of `work` or none of it. One at a time. */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    await this.slice.yieldIfUsedUp();
    this.undo = [];
    try {
      return await work();
    } catch (error) {
      for (const undo of this.undo.reverse()) undo();
      throw error;
    }
  }

  get isClean(): boolean {
    return [...this.maps.values()].every((map) => map.changes().length === 0);
  }

  /** @param models all that can have changed, each after those that its rows belong to */
  async write(models: readonly OwnedModelStatic<OwnedModel>[]): Promise<void> {
    for (const model of models) {
      await this.slice.yieldIfUsedUp();
      await writeChanges(this.scope, this.mapOf(model));
    }
  }
}
