import { SeededRandom } from '../end-to-end/seeded-random';
import type { Balancer } from './balancer';
import { type Expected, differencesInApi, differencesInDatabase } from './compare';
import type { Sql } from './patient-sql';
import { runSession } from './session';

interface Parts {
  readonly balancer: Balancer;
  readonly sql: Sql;
  readonly seed: number;
}

/** How many devices the last comparison looks at together. */
const atOnce = 8;

/** Devices that come, write and go, a steady number at a time. */
export class Traffic {
  /** Those that are at it, by id. */
  readonly active = new Set<string>();
  private readonly finished: Expected[] = [];
  private readonly workers: Promise<void>[];
  private isOver = false;
  private sessions = 0;

  constructor(
    private readonly parts: Parts,
    count: number,
  ) {
    this.workers = Array.from({ length: count }, () => this.work());
  }

  /** Lets all come to an end. */
  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.workers);
  }

  /** @returns what is missing or wrong at the end, of all devices there ever were */
  async differences(): Promise<{ devices: number; found: string[] }> {
    const { balancer, sql } = this.parts;
    const found: string[] = [];
    const waiting = this.finished.values();
    const compare = async () => {
      for (const device of waiting) {
        found.push(
          ...(await differencesInDatabase(device, sql)),
          ...(await differencesInApi(device, balancer)),
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, compare));
    return { devices: this.finished.length, found };
  }

  private async work(): Promise<void> {
    const { balancer, sql, seed } = this.parts;
    while (!this.isOver) {
      this.sessions += 1;
      const random = new SeededRandom(seed * 100_003 + this.sessions);
      let id: string | undefined;
      await runSession({
        balancer,
        sql,
        random,
        lastsMs: random.between(8_000, 30_000),
        isOver: () => this.isOver,
        onRegistered: (deviceId) => this.active.add((id = deviceId)),
      }).then(
        (device) => this.finished.push(device),
        (error: Error) => balancer.journal.fail(`a session: ${error.message.slice(0, 600)}`),
      );
      if (id !== undefined) this.active.delete(id);
    }
  }
}
