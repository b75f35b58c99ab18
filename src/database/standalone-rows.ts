import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { notFound } from '../problems/problem';
import { creationDigest } from './creation-digest';
import type { OwnedModel, OwnedModelStatic } from './owned-model';
import { OwnedRows } from './owned-rows';
import type { Precondition } from './precondition';
import { readByCaller } from './read-by-caller';
import type { BoundStatement } from './read-rows';
import type { Row } from './rows';
import { repositoryOf } from './repository';
import { isLockTaken, violatedUnique } from './failures';
import type { ChildRow, Creation } from './write-rows';
import { createStatement, updateStatement } from './write-rows';
import { orConflict } from './unique-conflict';
import type { Stored, Values, WritableRows } from './writable-rows';

/**
 * Before a writer who is in the way is waited for on a connection of one's own, which costs several
 * times what the statement does: another one like it is done in a moment.
 */
const pausesMs = [1, 3];

/**
 * The rows outside of a change. What is written here is a change of its own, made by one statement
 * where that can tell all that there is to tell, and otherwise as any other change.
 */
export class StandaloneRows<M extends OwnedModel> extends OwnedRows<M> {
  constructor(
    model: ConstructorParameters<typeof OwnedRows<M>>[0],
    scope: ConstructorParameters<typeof OwnedRows<M>>[1],
    private readonly inChange: <T>(work: (rows: WritableRows<M>) => Promise<T>) => Promise<T>,
  ) {
    super(model, scope);
  }

  /** As `WritableRows.createOnce`. */
  async createOnce<Body extends Values<M>>(
    id: string | undefined,
    request: Readonly<Record<string, unknown>>,
    values: Stored<Body, M>,
    child?: ChildRow,
  ): Promise<{ row: Row<M>; isNew: boolean }> {
    const known = id ?? randomUUID();
    const row = await this.tryToCreate(known, request, values, { child });
    if (row) return { row, isNew: true };
    return this.inChange((rows) => rows.createOnce(known, request, values, child));
  }

  /**
   * Creates a row by one statement.
   *
   * @param request as in `createOnce`
   * @param besides what the row has beside `values`
   * @returns undefined when only a change can tell what to do: the id is used, a row that values are
   *   taken from is not there, or another writer of the device is at work
   */
  async tryToCreate<Body extends Values<M>>(
    id: string,
    request: Readonly<Record<string, unknown>>,
    values: Stored<Body, M>,
    { child, taken }: Omit<Creation, 'maxRows'>,
  ): Promise<Row<M> | undefined> {
    const statement = createStatement(
      this.model,
      { ...values, id, creation_digest: creationDigest(request) },
      {
        child: child && this.onThisConnection(child),
        taken: taken && {
          ...taken,
          sources: taken.sources.map((one) => this.onThisConnection(one)),
        },
        maxRows: this.scope.maxRows,
      },
    );
    const [row] = (await this.tryStatement(statement)) ?? [];
    return row;
  }

  private onThisConnection<Of extends { readonly model: OwnedModelStatic<OwnedModel> }>(
    of: Of,
  ): Of {
    return { ...of, model: repositoryOf(this.scope.database, of.model) };
  }

  /** As `WritableRows.updateById`. */
  async updateById<Body extends Values<M>>(
    id: string,
    changes: Stored<Body, M>,
    precondition?: Precondition<M>,
  ): Promise<Row<M>> {
    // What has no value to be compared by can't differ, and a condition is for the code to judge.
    if (precondition || Object.values(changes).every((value) => value === undefined)) {
      return this.inChange((rows) => rows.updateById(id, changes, precondition));
    }
    const rows = await this.tryStatement(updateStatement(this.model, id, changes));
    if (!rows) return this.inChange((writable) => writable.updateById(id, changes));
    if (!rows[0]) throw notFound(this.model.resource);
    return rows[0];
  }

  /** @returns undefined when another writer of the device was quicker, who is to be waited for */
  private async tryStatement(statement: BoundStatement): Promise<Row<M>[] | undefined> {
    for (const pause of [...pausesMs, undefined]) {
      try {
        return await orConflict(this.model, readByCaller<M>(this.scope, statement));
      } catch (error) {
        if (violatedUnique(error) === `${this.model.tableName}_pkey`) return undefined;
        if (!isLockTaken(error)) throw error;
      }
      if (pause !== undefined) await sleep(pause);
    }
    return undefined;
  }
}
