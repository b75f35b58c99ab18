import { setTimeout as sleep } from 'node:timers/promises';
import { isMissingTable } from '../database/failures';
import { migrationNames } from '../database/migration-names';
import type { Pipeline, Prepared } from '../database/pipeline';
import { unavailable } from '../problems/problem';

/** A probe is told soon, however long the database takes to say that it does not answer. */
const withinMs = 2_000;

const appliedMigrations: Prepared = {
  name: 'applied-migrations',
  text: 'SELECT name FROM schema_migrations',
  isOfDevice: false,
};

/** Whether the service can take requests. */
export class Readiness {
  private stopping = false;
  /** Of this build, so read once: a probe comes every few seconds. */
  private readonly needed = migrationNames();
  /** Probes that come meanwhile share the answer, and do not pile up in front of the database. */
  private reading: Promise<string[]> | undefined;

  constructor(private readonly pipeline: Pipeline) {}

  /** From here on the answer is no, so that a load balancer sends nothing new. */
  stop(): void {
    this.stopping = true;
  }

  /**
   * @throws 503 while stopping, without a database that answers within two seconds, or before the
   *   last migration of this build
   */
  async check(): Promise<void> {
    if (this.stopping) throw unavailable(new Error('stopping'));
    const applied = new Set(await this.applied());
    const pending = this.needed.filter((name) => !applied.has(name));
    if (pending.length > 0) throw unavailable(new Error(`not migrated: ${pending.join(', ')}`));
  }

  private async applied(): Promise<string[]> {
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    const timer = new AbortController();
    const late = sleep(withinMs, undefined, { signal: timer.signal }).then(() => {
      throw unavailable(new Error(`the database did not answer within ${withinMs} ms`));
    });
    late.catch(() => undefined); // it is aborted below
    try {
      return await Promise.race([this.reading, late]);
    } finally {
      timer.abort();
    }
  }

  private async read(): Promise<string[]> {
    try {
      const rows = await this.pipeline.run<{ name: string }>(appliedMigrations, []);
      return rows.map(({ name }) => name);
    } catch (cause) {
      if (isMissingTable(cause)) return [];
      throw unavailable(cause);
    }
  }
}
