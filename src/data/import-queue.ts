import { unavailable } from '../problems/problem';

/** Beyond this, another one is told at once to come back later. */
const maxWaiting = 100;

interface Waiting {
  readonly deviceId: string;
  readonly start: () => void;
}

/**
 * The imports of this process: a few at a time, and one at a time of each device, since each holds a
 * connection for as long as its client takes to send. The others wait for their turn; of what they
 * send nothing is read before.
 */
export class ImportQueue {
  private readonly underWay = new Set<string>();
  private readonly waiting: Waiting[] = [];

  /** @param waitMs how long one waits at most */
  constructor(
    private readonly maxAtOnce: number,
    private readonly waitMs: number,
  ) {}

  /** @throws 503 when its turn does not come in time, or too many wait already */
  async run<T>(deviceId: string, work: () => Promise<T>): Promise<T> {
    await this.turnOf(deviceId);
    try {
      return await work();
    } finally {
      this.underWay.delete(deviceId);
      this.startWaiting();
    }
  }

  private turnOf(deviceId: string): Promise<void> {
    if (this.canStart(deviceId)) {
      this.underWay.add(deviceId);
      return Promise.resolve();
    }
    if (this.waiting.length >= maxWaiting) throw unavailable();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        reject(unavailable());
      }, this.waitMs);
      const entry: Waiting = {
        deviceId,
        start: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.waiting.push(entry);
    });
  }

  private startWaiting(): void {
    let next: number;
    while ((next = this.waiting.findIndex(({ deviceId }) => this.canStart(deviceId))) >= 0) {
      const [entry] = this.waiting.splice(next, 1);
      this.underWay.add(entry!.deviceId);
      entry!.start();
    }
  }

  private canStart(deviceId: string): boolean {
    return this.underWay.size < this.maxAtOnce && !this.underWay.has(deviceId);
  }
}
