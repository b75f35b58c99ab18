import { RecentMap } from '../../src/auth/recent-map';

describe('RecentMap', () => {
  it('keeps what was used last, and at most twice as much as it has to', () => {
    const map = new RecentMap<number>(100);
    for (let n = 0; n < 1_000; n += 1) {
      map.set(String(n), n);
      expect(map.get('0')).toBe(0);
      expect(map.size).toBeLessThanOrEqual(200);
    }
    for (let n = 901; n < 1_000; n += 1) expect(map.get(String(n))).toBe(n);
    expect(map.get('700')).toBeUndefined();
  });

  it('answers the value that was set last', () => {
    const map = new RecentMap<string>(2);
    map.set('a', 'first');
    map.set('b', 'fills the young half');
    map.set('a', 'second');
    expect(map.get('a')).toBe('second');
  });
});
