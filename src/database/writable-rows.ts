import { randomUUID } from 'node:crypto';
import { type CreationAttributes, Op, cast, col, fn, literal, where as holds } from 'sequelize';
import { conflict, notFound } from '../problems/problem';
import { creationDigest } from './creation-digest';
import type { OwnedModel } from './owned-model';
import { OwnedRows, type Where } from './owned-rows';
import type { Precondition } from './precondition';
import { conflictBy } from './unique-conflict';
import type { ChildRow } from './write-rows';

type Fn = ReturnType<typeof fn>;

const idTaken = 'This id was used before with other content';

/** The columns of a kind that are its own; key, timestamps and digest are nobody's to set. */
export type Values<M extends OwnedModel> = Partial<Omit<M, keyof OwnedModel>>;

/** The moment of a deletion, to the microsecond that a `Date` does not hold. */
declare const deletion: unique symbol;
export type Deletion = string & { readonly [deletion]: true };

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
  async createOnce(
    id: string | undefined,
    request: Readonly<Record<string, unknown>>,
    values: Values<M> | (() => Values<M> | Promise<Values<M>>),
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
    await conflictBy(
      `${this.model.tableName}_pkey`,
      'id_taken',
      idTaken,
      this.model.bulkCreate(created as unknown as CreationAttributes<M>[], {
        transaction: this.scope.transaction,
        returning: false,
      }),
    );
  }

  /**
   * Changes what really differs; a row that does not change keeps its `updated_at`, and asks for
   * nothing: a repeat of a change that was made is no change.
   *
   * @throws what `precondition` does not allow
   */
  async update(row: M, changes: Values<M>, precondition?: Precondition<M>): Promise<M> {
    row.set(changes as Partial<M>);
    if (row.changed() === false) return row;
    await this.require(precondition, row);
    return this.touch(row);
  }

  /** As `update`. @throws 404 */
  async updateById(id: string, changes: Values<M>, precondition?: Precondition<M>): Promise<M> {
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
    return row.save({ transaction: this.scope.transaction, returning: true });
  }

  async updateAll(where: Where, changes: Values<M>): Promise<void> {
    await this.model.update({ ...changes, updated_at: fn('now') }, this.within(where));
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

  /** @throws what `precondition` does not allow */
  async remove(row: M, precondition?: Precondition<M>): Promise<void> {
    await this.require(precondition, row);
    await this.removeAll({ id: row.id });
  }

  /**
   * Deletes softly, as paranoid mode does. The moment is the transaction's, set by a trigger: what was
   * deleted together has the same `deleted_at`.
   */
  async removeAll(where: Where): Promise<void> {
    await this.model.destroy(this.within(where));
  }

  /**
   * Undoes the deletion of one row.
   *
   * @returns the row as it is now, and which deletion was undone; none when it was not deleted
   * @throws the same 404 for a row that never existed or is another device's
   */
  async restore(id: string): Promise<{ row: M; undone?: Deletion }> {
    const row = await this.model.findOne({
      ...this.within({ id }),
      paranoid: false,
      attributes: { include: [[cast(col('deleted_at'), 'text'), 'deletion']] },
    });
    if (row === null) throw notFound(this.model.resource);
    if (!row.isDeleted) return { row };
    const undone = row.get('deletion') as Deletion;
    await row.restore({ transaction: this.scope.transaction, returning: true } as object);
    return { row, undone };
  }

  /** Those that went in the very same deletion come back. */
  async restoreAll(where: Where, undone: Deletion): Promise<void> {
    const together = holds(col('deleted_at'), cast(undone, 'timestamptz'));
    await this.model.restore(this.within({ ...where, [Op.and]: together }));
  }

  protected async addChild({ model, parent, values }: ChildRow, id: string): Promise<void> {
    await new WritableRows(model, this.scope).insert({ ...values, [parent]: id, id: randomUUID() });
  }

  protected insert(values: object): Promise<M> {
    return this.model.create(
      {
        ...values,
        device_id: this.scope.caller.credential.deviceId,
      } as unknown as CreationAttributes<M>,
      { transaction: this.scope.transaction, returning: true },
    );
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
