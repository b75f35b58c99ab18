import { networkOf } from '../../src/auth/network';

describe('networkOf', () => {
  it.each([
    ['2001:db8:1:200::1', '2001:db8:1:2ff:ffff::9', 56, true],
    ['2001:db8:1:200::1', '2001:db8:1:300::1', 56, false],
    ['2001:db8:1:200::1', '2001:db8:1:201::1', 64, false],
    ['2001:db8:1:200::1', '2001:db8:1:ff00::1', 48, true],
    ['192.0.2.1', '::ffff:192.0.2.1', 56, true],
    ['192.0.2.1', '::ffff:c000:201', 56, true],
    ['192.0.2.1', '192.0.2.2', 56, false],
    ['unknown', 'other', 56, false],
  ])('takes %s and %s with a prefix of %d for one client: %s', (one, other, prefix, same) => {
    expect(networkOf(one, prefix) === networkOf(other, prefix)).toBe(same);
  });
});
