import type { Sequelize } from 'sequelize';
import { isLive } from '../database/soft-deleted-model';

const flushEveryMs = 10_000;
/** Of one statement, whose locks are held until its end. */
const idsAtOnce = 1_000;
/** A stop has a second for all that is left to write; how many devices that is depends. */
const stopWithinMs = 500;

/**
 * Writes `devices.last_seen_at` beside the requests rather than in them: gathered, in
 * statements of a thousand devices every ten seconds, and for each device at most once a minute.
 */
export class LastSeen {
  private seen = new Set<string>();
  private flushing: Promise<void> | undefined;
  /** As `performance.now()` tells time. */
  private deadline = Infinity;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly database: Sequelize) {
    this.timer = setInterval(() => void this.flush(), flushEveryMs).unref();
  }

  note(deviceId: string): void {
    this.seen.add(deviceId);
  }

  /** One at a time: what is noted meanwhile waits for the next one. */
  flush(): Promise<void> {
    this.flushing ??= this.writeSeen().finally(() => (this.flushing = undefined));
    return this.flushing;
  }

  private async writeSeen(): Promise<void> {
    const ids = [...this.seen];
    this.seen = new Set();
    for (let from = 0; from < ids.length && performance.now() < this.deadline; from += idsAtOnce) {
      const isWritten = await this.write(ids.slice(from, from + idsAtOnce));
      // Worth less than anything it could delay: the next requests of the devices note them anew.
      if (!isWritten) return;
    }
  }

  private write(ids: readonly string[]): Promise<boolean> {
    return this.database
      .query(
        // In the order of the ids, and passing over a device whose row is locked by a writer of
        // its data: this must neither wait nor deadlock.
        `UPDATE devices SET last_seen_at = now() WHERE id IN (
           SELECT id FROM devices
           WHERE id = ANY($1::uuid[]) AND ${isLive('devices')}
             AND (last_seen_at IS NULL OR last_seen_at < now() - interval '1 minute')
           ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
         )`,
        { bind: [ids] },
      )
      .then(
        () => true,
        () => false,
      );
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.deadline = performance.now() + stopWithinMs;
    await this.flushing;
    await this.flush();
  }
}
