import { type Fault, always } from '../fault';
import { endSessions, serviceRole } from '../lab';

export const roleSettingFaults: readonly Fault[] = [
  {
    name: 'change-date-style',
    canRun: always,
    async run(lab, random) {
      const settings = {
        DateStyle: random.pick(["'SQL, DMY'", "'German, DMY'", "'Postgres, MDY'"]),
        TimeZone: random.pick(["'Asia/Kathmandu'", "'America/St_Johns'"]),
        IntervalStyle: "'sql_standard'",
      };
      try {
        for (const [name, value] of Object.entries(settings)) {
          await lab.sql(`ALTER ROLE ${serviceRole} SET ${name} = ${value}`);
        }
        await endSessions(lab);
        await lab.hold(random.between(2_000, 4_000));
      } finally {
        await lab.sql(`ALTER ROLE ${serviceRole} RESET ALL`);
        await endSessions(lab);
      }
    },
  },
];
