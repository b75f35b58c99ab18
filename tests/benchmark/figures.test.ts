import { cpuBetween } from './backends';
import { figuresOf, median, percentile, spread } from './figures';
import { readOptions } from './options';
import { comparisonTable, flatnessTable, markdownTable } from './report';
import { MessageTypes } from './wire';

const figures = (cpuPerRequest: number) => ({
  requestsPerSecond: 12_345.6,
  p50Ms: 1.23,
  p99Ms: 4.56,
  cpuPerRequest,
  databaseCpuPerRequest: cpuPerRequest * 2,
  cores: 0.96,
  busyCores: 1.94,
  spread: 0.1,
});
const comparison = (title: string, ratio: number) => ({
  title,
  figures: { service: figures(40 * ratio), fastify: figures(100), floor: figures(40) },
  statements: { service: 2, fastify: 2, floor: 1 },
});

describe('figures of rounds', () => {
  it('are medians, so that one bad round does not count', () => {
    const others = { busyMs: 300, p50Ms: 1, p99Ms: 5 };
    const round = { requests: 2_000, seconds: 1, cpuMs: 100, databaseCpuMs: 50, ...others };
    const bad = {
      requests: 500,
      seconds: 2,
      cpuMs: 200,
      databaseCpuMs: 90,
      busyMs: 4_000,
      p50Ms: 30,
      p99Ms: 90,
    };
    const better = { ...round, cpuMs: 90 };
    expect(figuresOf([bad, round, better])).toEqual({
      requestsPerSecond: 2_000,
      p50Ms: 1,
      p99Ms: 5,
      cpuPerRequest: 50,
      databaseCpuPerRequest: 25,
      cores: 0.1,
      busyCores: 0.3,
      spread: (400 - 45) / 50,
    });
  });

  it.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[8, 1, 3, 100], 5.5],
  ])('have the median of %j at %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('have percentiles that are values themselves', () => {
    const values = Array.from({ length: 200 }, (_, n) => 200 - n);
    expect(percentile(values, 0.5)).toBe(100);
    expect(percentile(values, 0.99)).toBe(198);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('spread from the least to the greatest', () => {
    expect(spread([90, 100, 120])).toBeCloseTo(0.3);
    expect(spread([5])).toBe(0);
  });
});

describe('the table', () => {
  it('has a line for each contestant, with its ratios to the floor', () => {
    expect(comparisonTable([comparison('get by id', 1.5)])).toBe(
      [
        '           requests/s  p50 ms  p99 ms       cores  CPU µs  ratio  database µs  ratio  statements',
        'get by id      12,346     1.2     4.6  1.0 of 1.9      60   1.50          120   1.50           2',
        '  fastify      12,346     1.2     4.6  1.0 of 1.9     100   2.50          200   2.50           2',
        '  floor        12,346     1.2     4.6  1.0 of 1.9      40   1.00           80   1.00           1',
      ].join('\n'),
    );
  });

  it('has a line for each workload on a page', () => {
    expect(
      markdownTable([comparison('get by id', 1.5)])
        .split('\n')
        .at(-1),
    ).toBe('| get by id | 40 µs | 1.50 | 2.50 | 80 µs | 1.50 | 2.50 |');
  });

  it('says how flat the service is', () => {
    const flat = [{ title: 'get by id', small: figures(100), large: figures(130) }];
    expect(flatnessTable(flat, ['10 devices', '100,000 devices'])).toBe(
      [
        'CPU µs     10 devices  100,000 devices  ratio  database µs       ratio',
        'get by id         100              130   1.30          200  260   1.30',
      ].join('\n'),
    );
  });
});

describe('the CPU of the database', () => {
  it('counts sessions that were opened in between, and not those that ended', () => {
    const before = new Map([
      [1, 100],
      [2, 50],
    ]);
    const after = new Map([
      [1, 130],
      [3, 5],
    ]);
    expect(cpuBetween(before, after)).toBe(35);
  });
});

describe('the wire', () => {
  const message = (type: string, payload: string) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(payload.length + 4);
    return Buffer.concat([Buffer.from(type), length, Buffer.from(payload)]);
  };
  // A payload that looks like a statement itself.
  const session = [
    message('', 'Q\0\0\0\x05E'),
    message('P', 'select 1'),
    message('E', ''),
    message('S', ''),
    message('Q', 'BEGIN'),
  ];

  it.each([1, 2, 7, 1_000])('reads messages that arrive in pieces of %d bytes', (size) => {
    const bytes = Buffer.concat(session);
    const messages = new MessageTypes();
    const types: string[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      types.push(...messages.of(bytes.subarray(at, at + size)));
    }
    expect(types).toEqual(['P', 'E', 'S', 'Q']);
  });
});

describe('the options', () => {
  it('have their defaults', () => {
    expect(readOptions([])).toMatchObject({ duration: 1, rounds: 3, connections: 16, workers: 1 });
  });

  it('pick workloads by name', () => {
    const { workloads } = readOptions(['--workload', 'mix,get']);
    expect(workloads.map(({ name }) => name)).toEqual(['mix', 'get']);
  });

  it.each([
    ['--workload', 'gte', 'knows no gte'],
    ['--rounds', '0', '--rounds'],
    ['--duration', 'long', '--duration'],
    ['--flat', 'products', '--flat'],
    ['--unknown', '1', '--unknown'],
  ])('refuse %s %s', (name, value, message) => {
    expect(() => readOptions([name, value])).toThrow(message);
  });
});
