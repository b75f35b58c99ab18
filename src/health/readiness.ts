import type { Sequelize } from 'sequelize';
import { QueryTypes } from 'sequelize';
import { isMissingTable } from '../database/failures';
import { migrationNames } from '../database/migration-names';
import { unavailable } from '../problems/problem';

/** Whether the service can take requests. */
export class Readiness {
  private stopping = false;
  /** Of this build, so read once: a probe comes every few seconds. */
  private readonly needed = migrationNames();

  constructor(private readonly database: Sequelize) {}

  /** From here on the answer is no, so that a load balancer sends nothing new. */
  stop(): void {
    this.stopping = true;
  }

  /** @throws 503 while stopping, without the database, or before the last migration of this build. */
  async check(): Promise<void> {
    if (this.stopping) throw unavailable(new Error('stopping'));
    const applied = await this.database
      .query<{ name: string }>(`SELECT name FROM schema_migrations`, { type: QueryTypes.SELECT })
      .catch((cause: unknown) => {
        if (isMissingTable(cause)) return [];
        throw unavailable(cause);
      });
    const names = new Set(applied.map(({ name }) => name));
    const pending = this.needed.filter((name) => !names.has(name));
    if (pending.length > 0) throw unavailable(new Error(`not migrated: ${pending.join(', ')}`));
  }
}
