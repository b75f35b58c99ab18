import { compare, getRounds, hash } from 'bcrypt';
import { Semaphore } from '../concurrency/semaphore';
import { unavailable } from '../problems/problem';

/**
 * Who a check is for. `trusted`: a credential for a device that there is, from an address that did
 * not fail at it within the minute. `untrusted`: all others. A flood of wrong credentials is in the
 * second line, where it keeps one thread busy and delays nobody in the first.
 */
export type Trust = 'trusted' | 'untrusted';

/** Longer than any client waits in vain before it asks again. */
const maxWaitMs = 10_000;

const lineOf = (permits: number) =>
  new Semaphore({ permits, maxWaitMs, refusal: () => unavailable() });

/**
 * Hashes secrets and checks them, a bounded number at a time; a wait over the bound is a 503.
 * bcrypt runs on libuv's threads, which files and name look-ups use too: see `UV_THREADPOOL_SIZE`.
 */
export class SecretHasher {
  private readonly lines: Readonly<Record<Trust, Semaphore>> = {
    trusted: lineOf(4),
    untrusted: lineOf(1),
  };
  private decoy: Promise<string> | undefined;

  constructor(private readonly cost: number) {}

  /** How many secrets wait, by line. */
  waiting(): Record<Trust, number> {
    return { trusted: this.lines.trusted.queued, untrusted: this.lines.untrusted.queued };
  }

  hash(secret: string, trust: Trust): Promise<string> {
    return this.lines[trust].run(() => hash(secret, this.cost));
  }

  matches(secret: string, secretHash: string, trust: Trust): Promise<boolean> {
    return this.lines[trust].run(() => compare(secret, secretHash));
  }

  /** As long as a real check: how long an answer takes must not tell whether a device exists. */
  async matchesNothing(secret: string): Promise<false> {
    this.decoy ??= hash('no device has this secret', this.cost);
    await this.matches(secret, await this.decoy, 'untrusted');
    return false;
  }

  /** Whether a hash has the cost that is set now. */
  hasCost(secretHash: string): boolean {
    return getRounds(secretHash) === this.cost;
  }
}
