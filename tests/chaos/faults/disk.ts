import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault';
import type { Lab } from '../lab';

/** The disk is full for some seconds. @param afterwards what else is done once it is */
function isFull(name: string, afterwards: (lab: Lab) => Promise<void>): Fault {
  return {
    name,
    canRun: ({ disk }) => (typeof disk === 'string' ? disk : undefined),
    async run(lab, random) {
      const { disk, hold } = lab;
      if (typeof disk === 'string') throw new Error(disk);
      try {
        await disk.fill();
        await afterwards(lab);
        for (let left = random.between(4, 10); left > 0; left -= 1) {
          await hold(500);
          // What PostgreSQL gave back.
          await disk.fill();
        }
      } finally {
        await disk.free();
        await startIfEnded(lab);
      }
    },
  };
}

export const diskFaults: readonly Fault[] = [
  isFull('fill-disk', async () => undefined),
  // Nothing can be written without it, so PostgreSQL panics, and may not get up again by itself.
  isFull('fill-disk-and-wal', async ({ postgres }) => {
    for (let segments = 0; segments < 40; segments += 1) {
      const next = `SELECT pg_logical_emit_message(false, 'chaos', 'x'), pg_switch_wal()`;
      const isOut = await postgres.sql(next).then(
        () => false,
        () => true,
      );
      if (isOut) return;
    }
  }),
];

/** As an operator or systemd would. */
async function startIfEnded({ postgres }: Lab): Promise<void> {
  for (let looks = 0; looks < 10; looks += 1) {
    if (!(await postgres.isRunning())) return postgres.start();
    await sleep(50);
  }
}
