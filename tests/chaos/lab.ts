import type { Traffic } from './traffic';
import type { Disk } from './disk';
import type { Journal } from './journal';
import type { Sql } from './patient-sql';
import type { ServiceProcess } from './service-process';
import type { RealPostgres } from '../support/real-postgres';

/** What the faults are made on. */
export interface Lab {
  readonly postgres: RealPostgres;
  /** As the superuser in a database of its own, as soon as the server is there. */
  readonly sql: Sql;
  readonly services: readonly [ServiceProcess, ServiceProcess];
  /** The small disk that the database is on, or why there is none. */
  readonly disk: Disk | string;
  readonly traffic: Pick<Traffic, 'active'>;
  readonly journal: Journal;
  /** Lets time pass; no more of it when the run is stopped. */
  readonly hold: (ms: number) => Promise<void>;
}

/** The role and the database of the service; see RealPostgres. */
export const serviceRole = 'service';

/** Another role that uses the same server. Its password is its name. */
export const neighbour = 'neighbour';

/** Ends the service's sessions: only new ones meet what was changed. */
export const endSessions = ({ sql }: Lab) =>
  sql('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1', [serviceRole]);
