import { compare, hash } from 'bcrypt';
import { unavailable } from '../problems/problem';
import { Bounded } from './bounded';

/**
 * bcrypt runs on libuv's threads, which files and name look-ups use too: half of them at the most
 * are ever busy with it. Those who wait longest wait about two seconds at cost 10.
 */
const concurrency = 4;
const queue = 100;

/** Hashes secrets and checks them, a bounded number at a time; past the bound it is a 503. */
export class SecretHasher {
  private readonly bound = new Bounded(concurrency, queue, () => unavailable());
  private decoy: Promise<string> | undefined;

  constructor(private readonly cost: number) {}

  hash(secret: string): Promise<string> {
    return this.bound.run(() => hash(secret, this.cost));
  }

  matches(secret: string, secretHash: string): Promise<boolean> {
    return this.bound.run(() => compare(secret, secretHash));
  }

  /** As long as a real check: how long an answer takes must not tell whether a device exists. */
  async matchesNothing(secret: string): Promise<false> {
    this.decoy ??= this.hash('no device has this secret');
    await this.matches(secret, await this.decoy);
    return false;
  }
}
