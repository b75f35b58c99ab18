import { randomUUID } from 'node:crypto';
import { type CreationAttributes, Op, cast, col, fn, literal, where as holds } from 'sequelize';
import { conflict, notFound } from '../problems/problem';
import { creationDigest } from './creation-digest';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { OwnedRows, type Where } from './owned-rows';
import type { Precondition } from './precondition';
import { partsOf } from './parts';
import { orConflict } from './unique-conflict';
import { violatedUnique } from './failures';
import type { ChildRow } from './write-rows';

type Fn = ReturnType<typeof fn>;

const idTaken = 'This id is already used with different content';

/** The columns of a kind that are its own; key, timestamps and digest are nobody's to set. */
export type Values<M extends OwnedModel> = Partial<Omit<M, keyof OwnedModel>>;

/** A body whose every field is a column of the model; another one does not compile. */
export type Stored<Body, M extends OwnedModel> = Body & {
  readonly [Field in Exclude<keyof Body, keyof Values<M>>]: never;
};

/** The rows as they are inside `DeviceStore.change`: under the device's lock, in one transaction. */
export class WritableRows<M extends OwnedModel> extends OwnedRows<M> {
  override async get(id: string): Promise<M> {
    const row = await this.find({ id });
    if (row === null) throw notFound(this.model.resource);
    return row;
  }

  override async find(where: Where): Promise<M | null> {
    const [row] = await this.readModels({ where, order: [], limit: 1 });
    return row ?? null;
  }

  override async list(listing: Parameters<OwnedRows<M>['list']>[0]): Promise<M[]> {
    const { where = {}, order, ...rest } = listing;
    return this.readModels({ where, order: [...order, 'id'], ...rest });
  }

  /** Reads rows ahead of their use, where they are kept in memory; see `DeviceChange.inBulk`. */
  async preload(_column: string, _keys: readonly unknown[]): Promise<void> {}

  /** The sums of a column of whole numbers, one for each value that `by` has. */
  async sums(column: string, by: string, where: Where): Promise<number[]> {
    const sums = await this.model.findAll({
      ...this.within(where),
      attributes: [[fn('sum', col(column)), 'sum']],
      group: [by],
      raw: true,
    });
    return sums.map((row) => Number((row as unknown as { sum: string }).sum));
  }

  /**
   * Creates a row once, however often the same create arrives.
   *
   * @param id the client's own, if it gave one
   * @param request what the create asked for, to recognise a repeat by
   * @param values the row's, or what makes them; only called when there is something to create
   * @param child a row that it is born with
   * @returns the row, new or as it is stored by now
   * @throws 409 `id_taken` when the id was used with other content or its row is deleted
   */
  async createOnce<Body extends Values<M>>(
    id: string | undefined,
    request: Readonly<Record<string, unknown>>,
    values: Stored<Body, M> | (() => Stored<Body, M> | Promise<Stored<Body, M>>),
    child?: ChildRow,
  ): Promise<{ row: M; isNew: boolean }> {
    const digest = creationDigest(request);
    const stored = id === undefined ? null : await this.findDeletedToo(id);
    if (stored !== null) {
      if (!stored.isDeleted && stored.creation_digest?.equals(digest)) {
        return { row: stored, isNew: false };
      }
      throw conflict('id_taken', idTaken);
    }
    const row = await this.insert({
      ...(typeof values === 'function' ? await values() : values),
      id: id ?? randomUUID(),
      creation_digest: digest,
    });
    if (child) await this.addChild(child, row.id);
    return { row, isNew: true };
  }

  /** Creates a row that no client asked for by itself. */
  async add(values: Values<M>, child?: ChildRow): Promise<M> {
    const row = await this.insert({ ...values, id: randomUUID() });
    if (child) await this.addChild(child, row.id);
    return row;
  }

  /**
   * Creates several rows whose ids follow from something else, in one statement and in the order
   * given: each is a microsecond younger than the one before it.
   *
   * @throws 409 `id_taken` when one of the ids is used
   */
  async addAll(rows: readonly (Values<M> & { readonly id: string })[]): Promise<void> {
    const created = rows.map((values, index) => ({
      ...values,
      device_id: this.scope.caller.credential.deviceId,
      created_at: literal(`now() + ${index} * interval '1 microsecond'`),
    }));
    const { transaction } = this.scope;
    const rowsToCreate = created as unknown as CreationAttributes<M>[];
    await this.model
      .bulkCreate(rowsToCreate, { transaction, returning: false })
      .catch((error: unknown) => {
        const isTaken = violatedUnique(error) === `${this.model.tableName}_pkey`;
        throw isTaken ? conflict('id_taken', idTaken) : error;
      });
  }

  /**
   * Changes what really differs; a row that does not change keeps its `updated_at`, and asks for
   * nothing: a repeat of a change that was made is no change.
   *
   * @throws what `precondition` does not allow
   */
  async update<Body extends Values<M>>(
    row: M,
    changes: Stored<Body, M>,
    precondition?: Precondition<M>,
  ): Promise<M> {
    row.set(changes as Partial<unknown> as Partial<M>);
    if (row.changed() === false) return row;
    await this.require(precondition, row);
    return this.touch(row);
  }

  /** As `update`. @throws 404 */
  async updateById<Body extends Values<M>>(
    id: string,
    changes: Stored<Body, M>,
    precondition?: Precondition<M>,
  ): Promise<M> {
    return this.update(await this.get(id), changes, precondition);
  }

  /** For who changes what belongs to a row before the row itself. */
  async require(precondition: Precondition<M> | undefined, row: M): Promise<void> {
    if (!precondition || precondition.allows(row)) return;
    throw await precondition.refusal(await this.get(row.id));
  }

  /** Marks a row as changed, whether it or what belongs to it was. */
  async touch(row: M, changes: Values<M> = {}): Promise<M> {
    row.set({ ...changes, updated_at: fn('now') } as never);
    const saved = row.save({ transaction: this.scope.transaction, returning: true });
    return orConflict(this.model, saved);
  }

  async updateAll(where: Where, changes: Values<M>): Promise<void> {
    const updated = this.model.update({ ...changes, updated_at: fn('now') }, this.within(where));
    await orConflict(this.model, updated);
  }

  /**
   * Sets columns to what PostgreSQL computes from others, in one statement. What is set by value is
   * set as it is: what a column's setter does to a value does not happen here.
   *
   * @returns how many rows changed
   */
  async updateByColumns(
    where: Where,
    changes: { readonly [Column in keyof Values<M>]?: Values<M>[Column] | Fn },
  ): Promise<number> {
    const [changed] = await this.model.update(
      { ...changes, updated_at: fn('now') },
      { ...this.within(where), validate: false },
    );
    return changed;
  }

  /** Deletes a row with its parts. @throws what `precondition` does not allow */
  async remove(row: M, precondition?: Precondition<M>): Promise<void> {
    await this.require(precondition, row);
    await this.removeAll({ id: row.id });
    for (const { model, reference } of partsOf(this.model)) {
      await this.rowsOf(model).removeAll({ [reference]: row.id });
    }
  }

  /** As `remove`. @throws 404 */
  async removeById(id: string, precondition?: Precondition<M>): Promise<void> {
    await this.remove(await this.get(id), precondition);
  }

  /**
   * Deletes softly, as paranoid mode does. The moment is the transaction's, set by a trigger: what was
   * deleted together has the same `deleted_at`.
   */
  async removeAll(where: Where): Promise<void> {
    await this.model.destroy(this.within(where));
  }

  /**
   * Undoes the deletion of one row, and of those of its parts that went in the same deletion. A row
   * that is not deleted stays as it is.
   *
   * @throws the same 404 for a row that never existed or is another device's
   */
  async restore(id: string): Promise<M> {
    const row = await this.model.findOne({
      ...this.within({ id }),
      paranoid: false,
      // To the microsecond, which a `Date` does not hold.
      attributes: { include: [[cast(col('deleted_at'), 'text'), 'deletion']] },
    });
    if (row === null) throw notFound(this.model.resource);
    if (!row.isDeleted) return row;
    const deletion = row.get('deletion') as string;
    const { transaction } = this.scope;
    await orConflict(this.model, row.restore({ transaction, returning: true } as object));
    for (const { model, reference } of partsOf(this.model)) {
      await this.rowsOf(model).restoreAll({ [reference]: row.id }, deletion);
    }
    return row;
  }

  /** Restores those that went in the very same deletion. */
  async restoreAll(where: Where, deletion: string): Promise<void> {
    const together = holds(col('deleted_at'), cast(deletion, 'timestamptz'));
    await this.model.restore(this.within({ ...where, [Op.and]: together }));
  }

  /** The rows of another kind in the same change. */
  protected rowsOf<Other extends OwnedModel>(model: OwnedModelStatic<Other>): WritableRows<Other> {
    return new WritableRows(model, this.scope);
  }

  protected async addChild({ model, parent, values }: ChildRow, id: string): Promise<void> {
    await this.rowsOf(model).insert({ ...values, [parent]: id, id: randomUUID() });
  }

  protected insert(values: object): Promise<M> {
    const { caller, transaction } = this.scope;
    const complete = { ...values, device_id: caller.credential.deviceId };
    const created = this.model.create(complete as unknown as CreationAttributes<M>, {
      transaction,
      returning: true,
    });
    return orConflict(this.model, created);
  }

  /** An id is used up by its first row, deleted or not. */
  private async findDeletedToo(id: string): Promise<M | null> {
    const [row] = await this.readModels({
      where: { id },
      order: [],
      limit: 1,
      includeDeleted: true,
    });
    return row ?? null;
  }
}
