import type { OrderItem, Transaction, WhereAttributeHash } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { notFound } from '../problems/problem';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { retryRead } from './retry';

/** Whose rows, and in which transaction if in one. */
export interface Scope {
  readonly database: Sequelize;
  readonly deviceId: string;
  readonly transaction?: Transaction;
}

export type Where = WhereAttributeHash;

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
  /** The id is added, so that no two rows ever tie. */
  readonly order: readonly OrderItem[];
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

  /**
   * All rows that fit; only for kinds that a rule keeps few, by id, or with `limit`.
   *
   * @param evenDeleted also those that are deleted, for who shows what they were
   */
  async list({
    where = {},
    order,
    limit,
    evenDeleted = false,
  }: Listing & { limit?: number; evenDeleted?: boolean }): Promise<M[]> {
    return this.read(() =>
      this.model.findAll({
        ...this.within(where),
        order: [...order, 'id'],
        limit,
        paranoid: !evenDeleted,
      }),
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
