import type { Client } from 'pg';
import { type Fault, always } from '../fault';
import { endSessions, neighbour, serviceRole } from '../lab';
import { aSession } from '../patient-sql';

export const connectionFaults: readonly Fault[] = [
  {
    name: 'limit-connections',
    canRun: always,
    async run(lab, random) {
      try {
        await lab.sql(`ALTER ROLE ${serviceRole} CONNECTION LIMIT 0`);
        await endSessions(lab);
        await lab.hold(random.between(2_000, 6_000));
      } finally {
        await lab.sql(`ALTER ROLE ${serviceRole} CONNECTION LIMIT -1`);
      }
    },
  },
  {
    name: 'take-all-connections',
    canRun: always,
    async run(lab, random) {
      const sessions: Client[] = [];
      // Until it is refused.
      const take = async () => {
        const url = lab.postgres.urlOf(neighbour, neighbour);
        for (;;) sessions.push(await aSession(url));
      };
      try {
        await take().catch(() => undefined);
        await endSessions(lab);
        for (let left = random.between(10, 30); left > 0; left -= 1) {
          await take().catch(() => undefined);
          await lab.hold(200);
        }
      } finally {
        await Promise.all(sessions.map((session) => session.end().catch(() => undefined)));
      }
    },
  },
];
