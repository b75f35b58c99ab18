import { RateLimiter } from '../auth/rate-limiter';
import { type Problem, tooManyRequests } from '../problems/problem';

/** What a device that has used half of its budget or more is told. */
export interface BudgetNotice {
  readonly headers: ReadonlyMap<'RateLimit' | 'RateLimit-Policy', string>;
  /** The answer, when there is no request left. */
  readonly refusal: Problem | undefined;
}

/**
 * The requests that a device may make in a minute. Each process counts for itself.
 *
 * They are told by the headers of draft-ietf-httpapi-ratelimit-headers-11, from half of the budget
 * on: they would make each request 1.5 µs dearer, and hardly any device ever comes near.
 */
export class RequestBudget {
  private readonly limiter: RateLimiter;

  constructor(perMinute: number) {
    this.limiter = new RateLimiter(perMinute);
  }

  /** Counts one request. @returns nothing while less than half of the budget is used */
  spend(deviceId: string): BudgetNotice | undefined {
    const { limiter } = this;
    const left = limiter.limit - limiter.count(deviceId);
    if (left * 2 > limiter.limit) return undefined;
    const { resetSeconds } = limiter;
    return {
      headers: new Map([
        ['RateLimit', `"device";r=${Math.max(0, left)};t=${resetSeconds}`],
        ['RateLimit-Policy', `"device";q=${limiter.limit};w=60`],
      ]),
      refusal:
        left < 0 ? tooManyRequests(resetSeconds, 'Too many requests from this device') : undefined,
    };
  }
}
