import { KeyedQueue } from '../concurrency/keyed-queue';
import { Semaphore } from '../concurrency/semaphore';
import type { Config } from '../config';
import { unavailable } from '../problems/problem';

/** How many changes of one device may wait: more than the phones of a person have under way. */
const maxWaitingOfDevice = 1_000;
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

  /**
   * A change waits for its turn as long as it would for a connection, and for a heavy permit three
   * times as long: those before it take longer.
   */
  constructor({
    databasePoolMax,
    databaseAcquireTimeoutMs: maxWaitMs,
  }: Pick<Config, 'databasePoolMax' | 'databaseAcquireTimeoutMs'>) {
    const refusal = () => unavailable();
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
   * @throws 503 when too many wait already, or this one waits too long
   */
  run<T>(deviceId: string, isHeavy: boolean, work: () => Promise<T>): Promise<T> {
    return this.devices.run(deviceId, () => (isHeavy ? this.heavy.run(work) : work()));
  }
}
