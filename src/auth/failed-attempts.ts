import { type Problem, tooManyRequests } from '../problems/problem';
import { networkOf } from './network';
import { RateLimiter } from './rate-limiter';

/**
 * Wrong tokens and recovery codes, by address and by device. Only failures count, and only after
 * the check: a limit that is used up changes the answer to the next wrong credential, never to a
 * good one.
 */
export class FailedAttempts {
  private readonly byAddress: RateLimiter;
  private readonly byDevice: RateLimiter;
  private readonly byBoth: RateLimiter;

  constructor(
    perMinute: number,
    private readonly ipv6Prefix: number,
  ) {
    this.byAddress = new RateLimiter(perMinute);
    this.byDevice = new RateLimiter(perMinute);
    this.byBoth = new RateLimiter(perMinute);
  }

  /** Whether this address failed at this device within the minute. */
  hasFailed(deviceId: string, address: string): boolean {
    return this.byBoth.counted(this.pairOf(deviceId, address)) > 0;
  }

  /**
   * Counts a failure.
   *
   * @param problem the answer to a wrong credential
   * @returns that answer, or a 429 when a limit is used up
   */
  count(deviceId: string, address: string, problem: Problem): Problem {
    this.byBoth.count(this.pairOf(deviceId, address));
    const atAddress = this.byAddress.count(networkOf(address, this.ipv6Prefix));
    const atDevice = this.byDevice.count(deviceId);
    if (atAddress > this.byAddress.limit) {
      return tooManyRequests(
        this.byAddress.resetSeconds,
        'Too many failed attempts from this address',
      );
    }
    if (atDevice > this.byDevice.limit) {
      return tooManyRequests(
        this.byDevice.resetSeconds,
        'Too many failed attempts for this device',
      );
    }
    return problem;
  }

  private pairOf(deviceId: string, address: string): string {
    return `${deviceId} ${networkOf(address, this.ipv6Prefix)}`;
  }
}
