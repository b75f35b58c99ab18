import '../support/built';
import { allFaults } from './faults/all';
import { readOptions } from './options';
import { plan } from './plan';
import { runChaos } from './run';

// A longer one, of other faults: `npm run test:chaos -- 10m`.
const seed = Number(process.env.CHAOS_SEED ?? 1);

test('two processes come through random faults, and nothing acknowledged is lost', async () => {
  const lines: string[] = [];
  const { held, made, acknowledged, text } = await runChaos({
    durationMs: 30_000,
    seed,
    devices: 8,
    // The other tests keep the machine busy.
    slack: 4,
    say: (line) => lines.push(line),
  });
  if (!held) throw new Error([...lines, text].join('\n'));
  expect(made.size).toBeGreaterThan(2);
  expect(acknowledged).toBeGreaterThan(50);
}, 300_000);

const firstOf = (from: number) => {
  const names: string[] = [];
  for (const { fault, random, afterMs } of plan(from, allFaults)) {
    names.push(`${afterMs} ${fault.name} ${random.next()}`);
    if (names.length === allFaults.length * 2) break;
  }
  return names;
};

test('a seed makes the same faults again, each before any comes twice', () => {
  expect(firstOf(7)).toEqual(firstOf(7));
  expect(firstOf(7)).not.toEqual(firstOf(8));
  const names = firstOf(7).map((line) => line.split(' ')[1]);
  expect(new Set(names.slice(0, allFaults.length)).size).toBe(allFaults.length);
});

test('options that can not be meant are refused', () => {
  expect(readOptions(['10m', '--seed', '7', '--only', 'kill,lock'])).toMatchObject({
    durationMs: 600_000,
    seed: 7,
    only: ['kill', 'lock'],
  });
  expect(() => readOptions(['10'])).toThrow('duration');
  expect(() => readOptions(['10m', '--seed', 'x'])).toThrow('--seed');
  expect(() => readOptions(['10m', '--sed', '1'])).toThrow('--sed');
});
