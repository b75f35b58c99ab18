import { SeededRandom } from '../end-to-end/seeded-random';
import type { Fault } from './fault';

export interface Planned {
  readonly fault: Fault;
  /** What is left to chance in it. */
  readonly random: SeededRandom;
  /** The pause before it. */
  readonly afterMs: number;
}

/** Faults without end, in an order that the seed decides; each comes once before any comes again. */
export function* plan(seed: number, faults: readonly Fault[]): Generator<Planned> {
  const random = new SeededRandom(seed);
  for (let count = 0; faults.length > 0;) {
    for (const fault of random.some(faults.length, faults)) {
      count += 1;
      const own = new SeededRandom(seed * 1_009 + count);
      yield { fault, random: own, afterMs: own.between(300, 1_500) };
    }
  }
}
