import { KeyedQueue } from '../concurrency/keyed-queue';
import { Semaphore } from '../concurrency/semaphore';
import { withTimeout } from '../concurrency/timeout';
import type { Config } from '../config';
import { unavailable } from '../problems/problem';

/** How many changes of one device may wait: more than the phones of a person have under way. */
const maxWaitingOfDevice = 1_000;
/**
 * How much longer than for its turn a light change is waited for. A session of the pool that does
 * not answer is given up later than that, when the client has long had its 503.
 */
const extraMs = 1_000;
/** How many heavy changes of all devices may wait. */
const maxWaitingHeavy = 100;

/**
 * Where changes wait for their turn, without a connection: one change of a device at a time, since
 * the next would only wait for the device's lock, and heavy ones on a quarter of the pool at the most:
 * more of them at once would each take longer, on the one thread that they share.
 */
export class ChangeQueue {
  private readonly devices: KeyedQueue;
  private readonly heavy: Semaphore;
  private readonly lightTimeoutMs: number;

  /**
   * A change waits for its turn as long as it would for a connection, and for a heavy permit three
   * times as long: those before it take longer.
   */
  constructor({
    databasePoolMax,
    databaseAcquireTimeoutMs: maxWaitMs,
  }: Pick<Config, 'databasePoolMax' | 'databaseAcquireTimeoutMs'>) {
    const refusal = () => unavailable();
    this.lightTimeoutMs = maxWaitMs + extraMs;
    this.devices = new KeyedQueue({ maxWaiting: maxWaitingOfDevice, maxWaitMs, refusal });
    this.heavy = new Semaphore({
      permits: Math.max(1, Math.floor(databasePoolMax / 4)),
      maxWaiting: maxWaitingHeavy,
      maxWaitMs: 3 * maxWaitMs,
      refusal,
    });
  }

  /**
   * Always in this order: the device's turn, a heavy permit, a connection. So nobody waits for
   * what is held by someone who waits for him.
   *
   * @throws 503 when too many wait already, or this one waits too long; a light change that takes
   *   too long may still be made, and keeps its turn until it ends
   */
  run<T>(deviceId: string, isHeavy: boolean, work: () => Promise<T>): Promise<T> {
    if (isHeavy) return this.devices.run(deviceId, () => this.heavy.run(work));
    const change = this.devices.run(deviceId, work);
    return withTimeout(this.lightTimeoutMs, change, () => unavailable());
  }
}
