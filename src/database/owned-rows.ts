import type { OrderItem, Transaction, WhereAttributeHash } from 'sequelize';
import type { Sequelize } from 'sequelize-typescript';
import { notFound } from '../problems/problem';
import type { Caller } from './caller';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import type { Pipeline } from './pipeline';
import { countByCaller, readByCaller } from './read-by-caller';
import { type Selection, countStatement, readStatement } from './read-rows';
import { repositoryOf } from './repository';
import type { Row } from './rows';

/** Whose rows, and in which transaction if in one. */
export interface Scope {
  readonly database: Sequelize;
  readonly pipeline: Pipeline;
  readonly caller: Caller;
  readonly transaction?: Transaction;
  /** How many rows the device may hold, deleted ones too; any number when left out. */
  readonly maxRows?: number | undefined;
}

export type Where = WhereAttributeHash;

export interface PageRequest {
  readonly limit: number;
  readonly offset: number;
  /** Also count the rows of all pages. */
  readonly count?: boolean;
}

export interface Page<Row> {
  readonly rows: Row[];
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
    this.model = repositoryOf(scope.database, model);
  }

  /** @throws the same 404 for a row that never existed, was deleted, or is another device's. */
  async get(id: string): Promise<Row<M>> {
    const row = await this.find({ id });
    if (row === null) throw notFound(this.model.resource);
    return row;
  }

  async find(where: Where): Promise<Row<M> | null> {
    const [row] = await this.read({ where, order: [], limit: 1 });
    return row ?? null;
  }

  /**
   * All rows that fit; only for kinds that a rule keeps few, by id, or with `limit`.
   *
   * @param includeDeleted also those that are deleted, for who shows what they were
   */
  list({
    where = {},
    order,
    limit,
    includeDeleted,
  }: Listing & { limit?: number; includeDeleted?: boolean }): Promise<Row<M>[]> {
    return this.read({ where, order: [...order, 'id'], limit, includeDeleted });
  }

  /** One page; whether there is a next one is known by reading one row more. */
  async page(
    { where = {}, order }: Listing,
    { limit, offset, count }: PageRequest,
  ): Promise<Page<Row<M>>> {
    const rows = await this.read({ where, order: [...order, 'id'], limit: limit + 1, offset });
    return {
      rows: rows.slice(0, limit),
      hasNext: rows.length > limit,
      total: count ? await this.count(where) : undefined,
    };
  }

  async count(where: Where): Promise<number> {
    if (this.scope.transaction) return this.model.count(this.within(where));
    return countByCaller(this.scope, countStatement(this.model, where));
  }

  /** For Sequelize's own methods, which are called inside a transaction alone. */
  protected within(where: Where) {
    const { transaction, caller } = this.scope;
    const device_id = caller.credential.deviceId;
    return { where: { ...where, device_id } as never, transaction: transaction! };
  }

  /** By a prepared statement; inside a change, on its connection. */
  private read(selection: Selection): Promise<Row<M>[]> {
    if (this.scope.transaction) return this.readModels(selection);
    return readByCaller(this.scope, readStatement(this.model, selection));
  }

  protected readModels({ where, order, limit, offset, includeDeleted }: Selection): Promise<M[]> {
    return this.model.findAll({
      ...this.within(where as Where),
      order: [...order],
      limit,
      offset,
      paranoid: !includeDeleted,
    });
  }
}
