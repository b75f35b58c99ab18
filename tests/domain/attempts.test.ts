import { Attempts } from '../../src/auth/attempts';
import type { Problem } from '../../src/problems/problem';

function retryAfter(attempts: Attempts, address: string): string | undefined {
  try {
    attempts.check(address);
    return undefined;
  } catch (error) {
    return (error as Problem).headers['Retry-After'];
  }
}

const refused = (attempts: Attempts, address: string) =>
  retryAfter(attempts, address) !== undefined;

describe('Attempts', () => {
  afterEach(() => jest.useRealTimers());

  it('refuses after so many, tells for how long, and forgets after a minute', () => {
    jest.useFakeTimers({ now: 0 });
    const attempts = new Attempts(2);
    attempts.count('192.0.2.1');
    jest.setSystemTime(20_000);
    attempts.count('192.0.2.1');
    expect(retryAfter(attempts, '192.0.2.1')).toBe('40');
    expect(refused(attempts, '192.0.2.2')).toBe(false);
    jest.setSystemTime(60_000);
    expect(refused(attempts, '192.0.2.1')).toBe(false);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['192.0.2.1', '::ffff:192.0.2.1', true],
    ['unknown', 'other', false],
  ])('takes %s and %s for one: %s', (counted, asked, same) => {
    const attempts = new Attempts(1);
    attempts.count(counted);
    expect(refused(attempts, asked)).toBe(same);
  });

  it('keeps no more than the latest ten thousand addresses', () => {
    const attempts = new Attempts(1);
    for (let i = 0; i < 20_000; i += 1)
      attempts.count(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(refused(attempts, '10.0.0.0')).toBe(false);
    expect(refused(attempts, '10.0.78.31')).toBe(true);
  });
});
