import type { DeviceChange } from '../database/device-store';
import type { OwnedModel } from '../database/owned-model';
import type { Precondition } from '../database/precondition';
import { Portion } from '../products/portions/model';
import { conflict, validationError } from '../problems/problem';
import type { PushedRecord, PushedRow } from './records';
import { type Writer, writers } from './writers';

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
  const { table, id, said } = record;
  const writer = writers[table.name] as Writer<PushedRow>;
  const isThere = before !== undefined && !before.isDeleted;
  if (said === null) {
    if (!isThere) return undefined;
    return { record, before, write: (change) => writer.remove(change, id, unchanged) };
  }
  if (before === undefined) {
    return { record, before, write: (change) => writer.create(change, said) };
  }
  if (before.isDeleted) throw conflict('row_deleted', 'The row has been deleted');

  assertStays(before, said, writer.fixed);
  const asSeen = withoutStaleDefault(before, said, unchanged);
  if (!wouldChange(before, writer.columns(asSeen))) return undefined;
  return { record, before, write: (change) => writer.update(change, asSeen, unchanged) };
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
    return conflict('conflict', 'The row was changed after the cursor');
  }
}

/**
 * A portion that became the default unseen by the client says of itself that it is none, and means
 * nothing by it; the next pull tells.
 */
function withoutStaleDefault(
  before: OwnedModel,
  said: PushedRow,
  unchanged: UnchangedSince,
): PushedRow {
  const isStale = before instanceof Portion && before.is_default && !unchanged.allows(before);
  if (!isStale || said.is_default !== false) return said;
  return { ...said, is_default: undefined };
}

function assertStays(before: OwnedModel, said: PushedRow, fixed: readonly string[]): void {
  const moved = fixed.filter((column) => said[column] !== before.get(column));
  if (moved.length === 0) return;
  throw validationError(
    moved.map((column) => ({ pointer: `/body/${column}`, detail: 'can not change' })),
  );
}

/** By the columns' own rules, such as how an amount is rounded. Leaves the row's copy changed. */
function wouldChange(before: OwnedModel, columns: object): boolean {
  before.set(columns as Partial<OwnedModel>);
  return before.changed() !== false;
}
