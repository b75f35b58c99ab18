import { randomUUID } from 'node:crypto';
import { type CreationAttributes, type Transaction, type WhereAttributeHash, fn } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { conflict, notFound } from '../problems/problem';
import { creationDigest } from './creation-digest';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { retryRead } from './retry';

/** Whose rows, and in which transaction if in one. */
export interface Scope {
  readonly database: Sequelize;
  readonly deviceId: string;
  readonly transaction?: Transaction;
}

type Where = WhereAttributeHash;
/** The columns of a kind that are its own; key, timestamps and digest are nobody's to set. */
type Values<M extends OwnedModel> = Partial<Omit<M, keyof OwnedModel>>;

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
  /** Also count the rows of all pages. */
  readonly count?: boolean;
}

export interface Page<M> {
  readonly rows: M[];
  readonly hasNext: boolean;
  readonly total: number | undefined;
}

interface Listing {
  readonly where?: Where;
  /** Column names; the id is added, so that no two rows ever tie. */
  readonly order: readonly string[];
}

/** The live rows of one kind that one device owns. There is no way from here to anyone else's. */
export class OwnedRows<M extends OwnedModel> {
  protected readonly model: OwnedModelStatic<M>;

  constructor(
    model: OwnedModelStatic<M>,
    protected readonly scope: Scope,
  ) {
    // The repository extends the model and so knows its name too, which its type doesn't tell.
    this.model = scope.database.getRepository(model) as unknown as OwnedModelStatic<M>;
  }

  /** @throws the same 404 for a row that never existed, was deleted, or is another device's. */
  async get(id: string, where: Where = {}): Promise<M> {
    const row = await this.find({ ...where, id });
    if (row === null) throw notFound(this.model.resource);
    return row;
  }

  async find(where: Where): Promise<M | null> {
    return this.read(() => this.model.findOne(this.within(where)));
  }

  /** All rows that fit; only for kinds that a rule keeps few, or with `limit`. */
  async list({ where = {}, order, limit }: Listing & { limit?: number }): Promise<M[]> {
    return this.read(() =>
      this.model.findAll({ ...this.within(where), order: [...order, 'id'], limit }),
    );
  }

  /** One page; whether there is a next one is known by reading one row more. */
  async page(
    { where = {}, order }: Listing,
    { limit, offset, count }: PageRequest,
  ): Promise<Page<M>> {
    const rows = await this.read(() =>
      this.model.findAll({
        ...this.within(where),
        order: [...order, 'id'],
        limit: limit + 1,
        offset,
      }),
    );
    return {
      rows: rows.slice(0, limit),
      hasNext: rows.length > limit,
      total: count ? await this.count(where) : undefined,
    };
  }

  async count(where: Where): Promise<number> {
    return this.read(() => this.model.count(this.within(where)));
  }

  protected within(where: Where) {
    return {
      where: { ...where, device_id: this.scope.deviceId } as never,
      transaction: this.scope.transaction ?? null,
    };
  }

  private read<T>(query: () => Promise<T>): Promise<T> {
    return this.scope.transaction ? query() : retryRead(query);
  }
}

/** The rows as they are inside `DeviceStore.change`: under the device's lock, in one transaction. */
export class WritableRows<M extends OwnedModel> extends OwnedRows<M> {
  /**
   * Creates a row once, however often the same create arrives.
   *
   * @param id the client's own, if it gave one
   * @param request what the create asked for, to recognise a repeat by
   * @param build the row's values; only called when there is something to create
   * @returns the row, new or as it is stored by now
   * @throws 409 `id_taken` when the id was used with other content or its row is deleted
   */
  async createOnce(
    id: string | undefined,
    request: Readonly<Record<string, unknown>>,
    build: () => Values<M> | Promise<Values<M>>,
  ): Promise<{ row: M; isNew: boolean }> {
    const digest = creationDigest(request);
    const stored = id === undefined ? null : await this.findEvenDeleted(id);
    if (stored !== null) {
      if (!stored.isDeleted && stored.creation_digest?.equals(digest)) {
        return { row: stored, isNew: false };
      }
      throw conflict('id_taken', 'This id was used before with other content');
    }
    const row = await this.insert({
      ...(await build()),
      id: id ?? randomUUID(),
      creation_digest: digest,
    });
    return { row, isNew: true };
  }

  /** Creates a row that no client asked for by itself. */
  async add(values: Values<M>): Promise<M> {
    return this.insert({ ...values, id: randomUUID() });
  }

  /** The same for many, in one statement. */
  async addAll(rows: readonly Values<M>[]): Promise<void> {
    const { deviceId: device_id, transaction } = this.scope;
    const built = rows.map((values) => ({ ...values, device_id, id: randomUUID() }));
    await this.model.bulkCreate(built as unknown as CreationAttributes<M>[], { transaction });
  }

  /** Changes what really differs; a row that does not change keeps its `updated_at`. */
  async update(row: M, changes: Values<M>): Promise<M> {
    row.set(changes as Partial<M>);
    if (row.changed() === false) return row;
    row.set({ updated_at: fn('now') } as never);
    return row.save({ transaction: this.scope.transaction, returning: true });
  }

  async updateAll(where: Where, changes: Values<M>): Promise<void> {
    await this.model.update({ ...changes, updated_at: fn('now') }, this.within(where));
  }

  async remove(row: M): Promise<void> {
    await row.destroy({ transaction: this.scope.transaction });
  }

  async removeAll(where: Where): Promise<void> {
    await this.model.destroy(this.within(where));
  }

  private insert(values: object): Promise<M> {
    return this.model.create(
      { ...values, device_id: this.scope.deviceId } as unknown as CreationAttributes<M>,
      { transaction: this.scope.transaction, returning: true },
    );
  }

  /** An id is used up by its first row, deleted or not. */
  private findEvenDeleted(id: string): Promise<M | null> {
    return this.model.findOne({ ...this.within({ id }), paranoid: false });
  }
}
