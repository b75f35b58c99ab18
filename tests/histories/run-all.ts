/** They keep two processes and the database busy. */
const atOnce = 8;

/** So many seeds, one after the other. */
export const seedsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, n) => first + n);

/**
 * Runs for each seed, a few at once, and stops at the first that fails.
 *
 * @param done called after each, with how many there were by then
 */
export async function runAll(
  seeds: readonly number[],
  run: (seed: number) => Promise<void>,
  done: (count: number) => void = () => undefined,
): Promise<void> {
  const waiting = seeds.values();
  const failures: unknown[] = [];
  let count = 0;
  const worker = async () => {
    for (const seed of waiting) {
      try {
        await run(seed);
        done((count += 1));
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
}
