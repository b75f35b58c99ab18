import type { Sequelize } from 'sequelize';

const flushEveryMs = 10_000;

/**
 * Writes `devices.last_seen_at` beside the requests rather than in them: gathered, in one statement
 * every ten seconds, and for each device at most once a minute.
 */
export class LastSeen {
  private seen = new Set<string>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly database: Sequelize) {
    this.timer = setInterval(() => void this.flush(), flushEveryMs).unref();
  }

  note(deviceId: string): void {
    this.seen.add(deviceId);
  }

  async flush(): Promise<void> {
    if (this.seen.size === 0) return;
    const ids = [...this.seen];
    this.seen = new Set();
    await this.database
      .query(
        // In the order of the ids, and passing over a device whose row is locked by a writer of
        // its data: this must neither wait nor deadlock.
        `UPDATE devices SET last_seen_at = now() WHERE id IN (
           SELECT id FROM devices
           WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL
             AND (last_seen_at IS NULL OR last_seen_at < now() - interval '1 minute')
           ORDER BY id FOR NO KEY UPDATE SKIP LOCKED
         )`,
        { bind: [ids] },
      )
      // Worth less than anything it could delay: the next request of the device notes it anew.
      .catch(() => undefined);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }
}
