import { type Fault, always } from '../fault';
import { endSessions, serviceRole } from '../lab';

export const readOnlyFaults: readonly Fault[] = [
  {
    name: 'read-only-server',
    canRun: always,
    async run(lab, random) {
      const set = async (text: string) => {
        await lab.sql(`ALTER SYSTEM ${text}`);
        await lab.sql('SELECT pg_reload_conf()');
      };
      try {
        await set('SET default_transaction_read_only = on');
        if (random.isLucky(0.5)) await endSessions(lab);
        await lab.hold(random.between(2_000, 6_000));
      } finally {
        await set('RESET default_transaction_read_only');
      }
    },
  },
  {
    // As after a failover: the sessions that were opened meanwhile stay read-only until they end.
    name: 'read-only-sessions',
    canRun: always,
    async run(lab, random) {
      try {
        await lab.sql(`ALTER ROLE ${serviceRole} SET default_transaction_read_only = on`);
        await endSessions(lab);
        await lab.hold(random.between(2_000, 6_000));
      } finally {
        await lab.sql(`ALTER ROLE ${serviceRole} RESET default_transaction_read_only`);
      }
    },
  },
];
