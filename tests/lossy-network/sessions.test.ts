import { runAll, seedsFrom } from '../histories/run-all';
import { twoProcesses } from '../histories/world';
import { runSession } from './session';

// A seed that failed can be given again: `SESSIONS=1 SESSION_SEED=77 npx jest lossy-network`.
const count = Number(process.env.SESSIONS ?? 500);
const firstSeed = Number(process.env.SESSION_SEED ?? 1);

const world = twoProcesses();

test(
  `a phone on a lossy network gets through ${count} sessions`,
  async () => {
    const met = new Map<string, number>();
    await runAll(seedsFrom(firstSeed, count), (seed) => runSession(seed, world, met));
    if (count >= 500) expect(everyOutcome.filter((outcome) => !met.has(outcome))).toEqual([]);
  },
  60_000 + count * 1_000,
);

/** What a phone has to live with. */
const everyOutcome = [
  ...['create 201', 'create id_taken', 'create day_taken', 'create barcode_taken'],
  ...['update 200', 'update not_found', 'update precondition_failed', 'update day_taken'],
  ...['remove 204', 'remove not_found', 'remove precondition_failed'],
  ...['push 200', 'push push_rejected', 'push conflict', 'push row_deleted'],
  ...['push day_taken', 'push barcode_taken'],
];
