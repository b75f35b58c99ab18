import type { DeviceChange } from '../database/device-store';
import type { OwnedModel } from '../database/owned-model';
import type { Precondition } from '../database/precondition';
import { conflict, validationError } from '../problems/problem';
import type { PushedRecord, PushedRow } from './records';

export interface Step {
  readonly record: PushedRecord;
  /** The row as it was before the push. */
  readonly before: OwnedModel | undefined;
  readonly write: (change: DeviceChange) => Promise<unknown>;
}

/**
 * What there is to do for a record, if anything: a record that changes nothing needs no permission
 * and takes no revision, which makes a repeat of a push nothing at all.
 *
 * @param before the row before the push, deleted or not
 * @param unchanged what must hold of a row that is changed
 * @throws 409 `row_deleted`; 422 when the record is not what its kind can be
 */
export function stepOf(
  record: PushedRecord,
  before: OwnedModel | undefined,
  unchanged: UnchangedSince,
): Step | undefined {
  const { table, id, row } = record;
  const { push } = table;
  const isThere = before !== undefined && !before.isDeleted;
  if (row === null) {
    if (!isThere) return undefined;
    return { record, before, write: (change) => push.remove(change, id, unchanged) };
  }
  if (before === undefined) {
    return { record, before, write: (change) => push.create(change, row) };
  }
  if (before.isDeleted) throw conflict('row_deleted', 'The row has been deleted');

  assertStays(before, row, push.fixed);
  const asSeen = push.withoutStale?.(row, before, unchanged) ?? row;
  if (!wouldChange(before, push.columns(asSeen))) return undefined;
  return { record, before, write: (change) => push.update(change, asSeen, unchanged) };
}

/** That a row was not changed between what the client has seen and this push. */
export class UnchangedSince implements Precondition<OwnedModel> {
  /**
   * @param seen the last revision that the client was sent
   * @param before the device's revision before the push: what is above was done by the push itself
   */
  constructor(
    private readonly seen: number,
    private readonly before: number,
  ) {}

  allows({ revision }: OwnedModel): boolean {
    return revision <= this.seen || revision > this.before;
  }

  refusal(): Error {
    return conflict('conflict', 'The row has changed since the cursor');
  }
}

function assertStays(before: OwnedModel, row: PushedRow, fixed: readonly string[]): void {
  const moved = fixed.filter((column) => row[column] !== before.get(column));
  if (moved.length === 0) return;
  throw validationError(
    moved.map((column) => ({ pointer: `/body/${column}`, detail: 'cannot be changed' })),
  );
}

/** By the columns' own rules, such as how an amount is rounded. Leaves the row's copy changed. */
function wouldChange(before: OwnedModel, columns: object): boolean {
  before.set(columns as Partial<OwnedModel>);
  return before.changed() !== false;
}
