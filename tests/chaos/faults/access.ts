import { readFile, writeFile } from 'node:fs/promises';
import { type Fault, always } from '../fault';
import { type Lab, endSessions, serviceRole } from '../lab';

interface Refusal {
  readonly name: string;
  readonly refuse: (lab: Lab) => Promise<unknown>;
  /** Also where `refuse` came half-way. */
  readonly allow: (lab: Lab) => Promise<unknown>;
}

/** New connections are refused for some seconds, and there are no old ones. */
const isRefused = ({ name, refuse, allow }: Refusal): Fault => ({
  name,
  canRun: always,
  async run(lab, random) {
    try {
      await refuse(lab);
      await endSessions(lab);
      await lab.hold(random.between(2_000, 6_000));
    } finally {
      await allow(lab);
    }
  },
});

const rule = `host all ${serviceRole} all reject\n`;

export const accessFaults: readonly Fault[] = [
  isRefused({
    name: 'change-password',
    refuse: ({ sql }) => sql(`ALTER ROLE ${serviceRole} PASSWORD 'another one'`),
    allow: ({ sql, postgres }) =>
      sql(`ALTER ROLE ${serviceRole} PASSWORD '${new URL(postgres.url).password}'`),
  }),
  isRefused({
    name: 'reject-in-pg-hba',
    refuse: (lab) => writeRules(lab, (rules) => rule + rules),
    allow: (lab) => writeRules(lab, (rules) => rules.replace(rule, '')),
  }),
  isRefused({
    name: 'rename-database',
    async refuse(lab) {
      // Nobody may be in it when it is renamed.
      await lab.sql(`ALTER DATABASE ${serviceRole} ALLOW_CONNECTIONS false`);
      await lab.sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        serviceRole,
      ]);
      await lab.sql(`ALTER DATABASE ${serviceRole} RENAME TO elsewhere`);
    },
    async allow({ sql }) {
      const there = await sql(`SELECT FROM pg_database WHERE datname = 'elsewhere'`);
      if (there.length > 0) await sql(`ALTER DATABASE elsewhere RENAME TO ${serviceRole}`);
      await sql(`ALTER DATABASE ${serviceRole} ALLOW_CONNECTIONS true`);
    },
  }),
];

async function writeRules({ sql }: Lab, change: (rules: string) => string): Promise<void> {
  const [{ file } = { file: '' }] = await sql<{ file: string }>(
    `SELECT current_setting('hba_file') AS file`,
  );
  await writeFile(file, change(await readFile(file, 'utf8')));
  await sql('SELECT pg_reload_conf()');
}
