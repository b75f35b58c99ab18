import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/** What each backend of a database has cost so far, in ms of CPU by its process id. */
export type BackendCosts = ReadonlyMap<number, number>;

/**
 * The sessions of a database, whose CPU time Linux tells where the server runs on this machine:
 * each is a process of its own.
 */
export class Backends {
  private constructor(private readonly client: Client) {}

  static async of(databaseUrl: string): Promise<Backends> {
    const client = new Client({ connectionString: databaseUrl });
    // When a run fails, its database is dropped under this connection.
    client.on('error', () => undefined);
    await client.connect();
    return new Backends(client);
  }

  async costs(): Promise<BackendCosts> {
    const { rows } = await this.client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend'
         AND pid <> pg_backend_pid()`,
    );
    return new Map(
      rows.flatMap(({ pid }) => {
        const cpuMs = cpuMsOf(pid);
        return cpuMs === undefined ? [] : [[pid, cpuMs]];
      }),
    );
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

/** Of the sessions that are still there: one that ended in between is left out. */
export function cpuBetween(before: BackendCosts, after: BackendCosts): number {
  let cpuMs = 0;
  for (const [pid, ms] of after) cpuMs += ms - (before.get(pid) ?? 0);
  return cpuMs;
}

/** @returns undefined for what is no process of PostgreSQL's here */
function cpuMsOf(pid: number): number | undefined {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres:')) return undefined;
    // In nanoseconds: a backend is one thread, whose share of a round is a few ticks.
    const [onCpu] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(onCpu) / 1e6;
  } catch {
    return undefined;
  }
}
