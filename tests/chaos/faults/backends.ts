import type { SeededRandom } from '../../end-to-end/seeded-random';
import { type Fault, always } from '../fault';
import { type Lab, serviceRole } from '../lab';

export const backendFaults: readonly Fault[] = [
  {
    name: 'terminate-backend',
    canRun: always,
    async run(lab, random) {
      await lab.sql('SELECT pg_terminate_backend($1)', [await aBackend(lab, random)]);
    },
  },
  {
    // PostgreSQL can't know what it left in the shared memory, so all others have to go as well.
    name: 'kill-backend',
    canRun: always,
    async run(lab, random) {
      const pid = await aBackend(lab, random);
      lab.journal.kills += 1;
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    },
  },
  {
    name: 'freeze-backend',
    canRun: always,
    async run(lab, random) {
      const pid = await aBackend(lab, random);
      if (pid === undefined) return;
      try {
        await lab.postgres.freeze([pid]);
        await lab.hold(random.between(3_000, 8_000));
      } finally {
        lab.postgres.thaw();
      }
    },
  },
];

/** One of the service's sessions: any, or the one that was used last. */
async function aBackend({ sql }: Lab, random: SeededRandom): Promise<number | undefined> {
  const rows = await sql<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE usename = $1 ORDER BY state_change DESC',
    [serviceRole],
  );
  const busiest = rows.slice(0, random.isLucky(0.5) ? 1 : rows.length);
  return busiest.length === 0 ? undefined : random.pick(busiest).pid;
}
