import { runHistory } from './history';
import { byRevision, mutants } from './mutants';
import { runAll, seedsFrom } from './run-all';
import { twoProcesses } from './world';

// `npm run test:histories -- 10000` sets the number; a seed that failed can be given again.
const count = Number(process.env.HISTORIES ?? 300);
const firstSeed = Number(process.env.HISTORY_SEED ?? 1);

const world = twoProcesses();

test(
  `what clients hold after ${count} histories is what the database holds`,
  async () => {
    await runAll(
      seedsFrom(firstSeed, count),
      (seed) => runHistory(seed, world),
      (done) => {
        if (done % 500 === 0) process.stderr.write(`${done} of ${count} histories\n`);
      },
    );
    const met = world.wire.kindsMet();
    if (count >= 300) expect(atLeast.filter((kind) => !met.includes(kind))).toEqual([]);
  },
  60_000 + count * 1_000,
);

/** What undoes a transaction that has written, and what touches many rows at once. */
const atLeast = [
  ...['POST /v1/products 409', 'POST /v1/meals 404', 'POST /v1/food-entries/copy 404'],
  ...['POST /v1/water-logs 409', 'PUT /v1/products/{} 412', 'PUT /v1/body-weights/{} 409'],
  ...['DELETE /v1/products/{} 204', 'DELETE /v1/products/{} 412', 'DELETE /v1/meals/{} 204'],
  ...['POST /v1/products/{}/restore 200', 'POST /v1/meals/{}/restore 200', 'DELETE /v1/data 204'],
  ...['POST /v1/food-entries/{}/restore 200', 'POST /v1/meals/{}/log 201'],
  ...['POST /v1/sync/changes 200', 'POST /v1/sync/changes 409'],
];

describe('the checker', () => {
  test('finds nothing wrong with a pull by revision', async () => {
    await runAll(seedsFrom(1, 40), (seed) => runHistory(seed, world, byRevision));
  });

  test.each(Object.entries(mutants))('catches a pull %s', async (_name, [mutant, fault]) => {
    const run = runAll(seedsFrom(1, 100), (seed) => runHistory(seed, world, mutant));
    await expect(run).rejects.toThrow(fault);
  });
});
