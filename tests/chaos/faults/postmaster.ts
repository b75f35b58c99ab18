import type { StopMode } from '../../support/real-postgres';
import { type Fault, always } from '../fault';

/** The whole server goes away, and comes back after so long. */
function goesAway(name: string, mode: StopMode, minMs: number, maxMs: number): Fault {
  return {
    name,
    canRun: always,
    async run({ postgres, journal, hold }, random) {
      if (mode === 'kill') journal.kills += 1;
      await postgres.stop(mode);
      try {
        await hold(random.between(minMs, maxMs));
      } finally {
        await postgres.start();
      }
    },
  };
}

export const postmasterFaults: readonly Fault[] = [
  goesAway('kill-postgres', 'kill', 0, 500),
  goesAway('immediate-shutdown', 'immediate', 0, 500),
  goesAway('fast-shutdown', 'fast', 0, 500),
  goesAway('stop-postgres', 'fast', 2_000, 8_000),
  {
    name: 'freeze-postgres',
    canRun: always,
    // Until a statement that was sent before is given up.
    longestWaitMs: 12_500,
    async run({ postgres, hold }, random) {
      try {
        await postgres.freeze();
        await hold(random.between(1_000, 8_000));
      } finally {
        postgres.thaw();
      }
    },
  },
];
