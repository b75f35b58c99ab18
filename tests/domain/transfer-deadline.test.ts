import { TransferDeadline, minimumBytesPerSecond } from '../../src/http/transfer-deadline';

const timeoutMs = 30_000;

/** @param bytesAt what has been moved after so many seconds @returns the second of the cut, if any */
function cutAt(bytesAt: (second: number) => number, seconds = 20_000): number | undefined {
  const deadline = new TransferDeadline(timeoutMs, 0, 0);
  for (let second = 1; second <= seconds; second += 1) {
    if (deadline.isMissed(bytesAt(second), second * 1_000)) return second;
  }
  return undefined;
}

test('a peer that moves nothing is cut off when its time is up', () => {
  expect(cutAt(() => 0)).toBe(30);
});

test.each([
  ['a moment after a fast start', 10_000_000, 1],
  ['after a long time', 64_000_000, 600],
])('a peer that stops %s is cut off that much later', (_when, total, seconds) => {
  expect(cutAt((second) => total * Math.min(1, second / seconds))).toBe(seconds + 30);
});

test('a byte now and then buys hardly any time', () => {
  expect(cutAt((second) => second)).toBe(31);
});

test('a steady peer above the least rate is never cut off, and one below it is', () => {
  expect(cutAt((second) => second * minimumBytesPerSecond)).toBeUndefined();
  expect(cutAt((second) => (second * minimumBytesPerSecond) / 2)).toBe(60);
});

test('progress in jumps counts as steady progress does', () => {
  // As a kernel reports it: for 25 s nothing, then all of it at once.
  expect(cutAt((second) => Math.floor(second / 25) * 25 * minimumBytesPerSecond)).toBeUndefined();
});
