import { modelled } from '../../lossy-network/model';
import { type Fault, always } from '../fault';
import type { Lab } from '../lab';
import { aSession } from '../patient-sql';

const paths = { products: 'products', food_entries: 'food-entries', body_weights: 'body-weights' };

export const lockFaults: readonly Fault[] = [
  ...modelled.map((table): Fault => {
    const others = Object.values(paths).filter((path) => path !== paths[table]);
    return {
      name: `lock-${paths[table]}`,
      canRun: always,
      // A write waits for one of the same device that waits for the lock; a read waits for none.
      leavesAlone: ({ method, path }) =>
        method === 'GET' && others.some((other) => path.startsWith(`/v1/${other}`)),
      run: (lab, random) =>
        holdLock(lab, `LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`, random.between(3_000, 8_000)),
    };
  }),
  {
    name: 'lock-counter-row',
    canRun: always,
    async run(lab, random) {
      const [id] = random.some(1, [...lab.traffic.active]);
      if (id === undefined) return;
      const lock = `SELECT FROM device_revisions WHERE device_id = '${id}' FOR UPDATE`;
      await holdLock(lab, lock, random.between(3_000, 8_000));
    },
  },
];

/** Another session takes a lock, and then does nothing for so long. */
async function holdLock({ postgres, hold }: Lab, lock: string, ms: number): Promise<void> {
  const session = await aSession(postgres.adminUrl);
  try {
    await session.query('BEGIN');
    await session.query(lock);
    await hold(ms);
    await session.query('ROLLBACK');
  } finally {
    await session.end();
  }
}
