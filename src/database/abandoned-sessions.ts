import { performance } from 'node:perf_hooks';
import type { Prepared } from './prepared-query';

/**
 * Ends sessions of ours by their ids. One that began after we lost ours is another one, which was
 * given the same id.
 */
const endSessions: Prepared = {
  name: 'end-sessions',
  isOfDevice: false,
  text: `
    SELECT pg_terminate_backend(session.pid)
    FROM unnest($1::int[], $2::float8[]) AS lost (pid, ago)
    JOIN pg_stat_activity AS session ON session.pid = lost.pid
    WHERE session.usename = current_user
      AND session.application_name = current_setting('application_name')
      AND session.backend_start < clock_timestamp() - lost.ago * interval '1 millisecond'`,
};

interface Abandoned {
  readonly pid: number;
  readonly at: number;
}

/**
 * Sessions whose connection was given up with statements on it. The server may have these still
 * before it, as when the process of the session hangs: it would run them whenever it goes on, and
 * an update undo a newer one. So the session is ended, before anything is repeated.
 */
export class AbandonedSessions {
  private abandoned: Abandoned[] = [];

  get isEmpty(): boolean {
    return this.abandoned.length === 0;
  }

  add(pid: number): void {
    this.abandoned.push({ pid, at: performance.now() });
  }

  /** @param run sends a statement; when it fails, the sessions are left for the next time */
  end(run: (statement: Prepared, values: unknown[]) => Promise<unknown>): void {
    const ending = this.abandoned;
    this.abandoned = [];
    const now = performance.now();
    const values = [ending.map(({ pid }) => pid), ending.map(({ at }) => now - at)];
    run(endSessions, values).catch(() => this.abandoned.push(...ending));
  }
}
