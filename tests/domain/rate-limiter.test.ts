import { RateLimiter } from '../../src/auth/rate-limiter';

describe('RateLimiter', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('counts by key, tells when the window ends, and starts anew then', () => {
    const limiter = new RateLimiter(2);
    expect([limiter.count('one'), limiter.count('one'), limiter.count('other')]).toEqual([1, 2, 1]);
    jest.advanceTimersByTime(20_000);
    expect([limiter.counted('one'), limiter.resetSeconds]).toEqual([2, 40]);
    jest.advanceTimersByTime(40_000);
    expect([limiter.counted('one'), limiter.resetSeconds]).toEqual([0, 60]);
    expect(limiter.count('one')).toBe(1);
  });

  it('keeps to its windows when the clock of the system is set', () => {
    const limiter = new RateLimiter(2);
    limiter.count('one');
    jest.setSystemTime(3_600_000);
    expect(limiter.counted('one')).toBe(1);
    jest.setSystemTime(-3_600_000);
    jest.advanceTimersByTime(60_000);
    expect(limiter.counted('one')).toBe(0);
  });

  it('keeps no more keys than it may', () => {
    const limiter = new RateLimiter(1, 100);
    for (let n = 0; n < 100; n += 1) limiter.count(`key ${n}`);
    expect(limiter.count('key 7')).toBe(2);
    limiter.count('one too many');
    expect([limiter.counted('key 7'), limiter.counted('one too many')]).toEqual([0, 1]);
  });
});
