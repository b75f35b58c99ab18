import { runHistories as runAll } from '../histories/history';
import { twoProcesses } from '../histories/world';
import { runSession } from './session';

const count = Number(process.env.SESSIONS ?? 500);
const firstSeed = Number(process.env.SESSION_SEED ?? 1);

const world = twoProcesses();

test(
  `a phone on a lossy network gets through ${count} sessions`,
  async () => {
    const seeds = Array.from({ length: count }, (_, n) => firstSeed + n);
    const met = new Map<string, number>();
    await runAll(seeds, (seed) => runSession(seed, world, met));
    // All that a phone has to live with came up.
    expect([...met.keys()]).toEqual(expect.arrayContaining(everyOutcome));
  },
  60_000 + count * 1_000,
);

const everyOutcome = [
  ...['create 201', 'create id_taken', 'create day_taken', 'create barcode_taken'],
  ...['update 200', 'update not_found', 'update precondition_failed', 'update day_taken'],
  ...['remove 204', 'remove not_found', 'remove precondition_failed'],
  ...['push 200', 'push push_rejected', 'push conflict', 'push row_deleted'],
  ...['push day_taken', 'push barcode_taken'],
];
