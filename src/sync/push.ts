import type { ChangesPush, RejectedRecord } from '../../generated/api';
import { TimeSlice } from '../concurrency/time-slice';
import type { DeviceChange, DeviceStore } from '../database/device-store';
import { type Problem, pushRejected } from '../problems/problem';
import { assertGood, readCursor } from './cursor';
import { preloadFor, rowsOf } from './preload';
import { WrittenSteps } from './pushed-changes';
import { type PushedRecord, recordsIn } from './records';
import { countRejections } from './rejection-counts';
import { type Refusal, presentRefusals, refusalOf } from './refusal';
import { type Step, UnchangedSince, stepOf } from './steps';
import { syncTables } from './tables';

const models = syncTables.map(({ model }) => model);

/** A push of more records than this is heavy. */
const fewRecords = 50;

/** A record can wait for another one, which waits for a third: as often as this. */
const maxPasses = 20;

/**
 * Does what was done on a phone, in one transaction.
 *
 * @returns what was refused
 * @throws 409 `push_rejected` when something was, of an atomic push; 410 and 422 for the cursor; 413
 *   for too many records, 422 for one that is given twice
 */
export async function pushChanges(
  device: DeviceStore,
  { changes, cursor, atomic = false }: ChangesPush,
): Promise<RejectedRecord[]> {
  const records = recordsIn(changes);
  const position = cursor === null ? undefined : readCursor(cursor, '/body/cursor');
  if (records.length <= fewRecords) {
    const isDone = await device.tryInMemory(models, async (change) => {
      if (position) assertGood(position, change.before);
      return (await write(change, records, position?.after ?? 0, false)).length === 0;
    });
    if (isDone) return [];
  }
  try {
    const rejected = await device.change(
      async (change) => {
        if (position) assertGood(position, change.before);
        const refusals = await change.inBulk(models, (bulk) =>
          write(bulk, records, position?.after ?? 0, atomic),
        );
        return presentRefusals(change, refusals);
      },
      { isHeavy: records.length > fewRecords },
    );
    countRejections(rejected);
    return rejected;
  } catch (error) {
    if (!(error instanceof NothingDone)) throw error;
    const rejected = await presentRefusals(device, error.refusals);
    countRejections(rejected);
    throw pushRejected(rejected);
  }
}

/** Rolls an atomic push back. */
class NothingDone extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('Some records were rejected');
  }
}

/** @returns what was refused; of the rest all is done @throws NothingDone */
async function write(
  change: DeviceChange,
  records: readonly PushedRecord[],
  seen: number,
  atomic: boolean,
): Promise<Refusal[]> {
  const unchanged = new UnchangedSince(seen, change.before.revision);
  const known = await rowsOf(change, records);
  const refused: Refusal[] = [];
  const steps: Step[] = [];
  const slice = new TimeSlice();
  for (const record of records) {
    await slice.yieldIfUsedUp();
    try {
      const before = known.get(record.table.name)?.get(record.id);
      const step = stepOf(record, before, unchanged);
      if (step) steps.push(step);
    } catch (error) {
      refused.push(refusalOf(record, error));
    }
  }
  await preloadFor(change, steps);
  const written = new WrittenSteps();
  refused.push(...(await inPasses(change, steps, written)));
  if (atomic && refused.length > 0) throw new NothingDone(refused);
  for (const { push } of syncTables) await push.settle?.(change, written);
  return refused;
}

/**
 * What is refused for the sake of another row is tried again after the others, as long as that
 * helps: the day, the barcode or the water that it needs may have been given up by then.
 */
async function inPasses(
  change: DeviceChange,
  steps: readonly Step[],
  written: WrittenSteps,
): Promise<Refusal[]> {
  const refused: Refusal[] = [];
  let pending = steps;
  for (let pass = 1; pending.length > 0; pass += 1) {
    const waiting: { step: Step; refusal: Refusal }[] = [];
    for (const step of pending) {
      const refusal = await attempt(change, step);
      if (!refusal) written.add(step);
      else if (canWait(refusal.problem)) waiting.push({ step, refusal });
      else refused.push(refusal);
    }
    if (waiting.length === pending.length || pass === maxPasses) {
      refused.push(...waiting.map(({ refusal }) => refusal));
      break;
    }
    pending = waiting.map(({ step }) => step);
  }
  return refused;
}

async function attempt(change: DeviceChange, step: Step): Promise<Refusal | undefined> {
  try {
    await change.attempt(() => step.write(change));
    return undefined;
  } catch (error) {
    const refusal = refusalOf(step.record, error);
    // It went with its parent.
    const isGone = step.record.row === null && refusal.problem.code === 'not_found';
    return isGone ? undefined : refusal;
  }
}

const canWait = ({ status, code }: Problem) =>
  code !== 'conflict' && (status === 404 || status === 409);
