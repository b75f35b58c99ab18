import { runHistories, runHistory } from './history';
import { byRevision, mutants } from './mutants';
import { twoProcesses } from './world';

// `npm run test:histories -- 10000` sets the number; a seed that failed can be given again.
const count = Number(process.env.HISTORIES ?? 300);
const firstSeed = Number(process.env.HISTORY_SEED ?? 1);

const world = twoProcesses();
const seeds = (from: number, many: number) => Array.from({ length: many }, (_, n) => from + n);

test(
  `what clients hold after ${count} histories is what the database holds`,
  async () => {
    await runHistories(
      seeds(firstSeed, count),
      (seed) => runHistory(seed, world),
      (done) => {
        if (done % 500 === 0) process.stderr.write(`${done} of ${count} histories\n`);
      },
    );
  },
  60_000 + count * 1_000,
);

describe('the checker', () => {
  test('finds nothing wrong with a pull by revision', async () => {
    await runHistories(seeds(1, 40), (seed) => runHistory(seed, world, byRevision));
  });

  test.each(Object.entries(mutants))('catches a pull %s', async (_name, [mutant, fault]) => {
    const run = runHistories(seeds(1, 100), (seed) => runHistory(seed, world, mutant));
    await expect(run).rejects.toThrow(fault);
  });
});
