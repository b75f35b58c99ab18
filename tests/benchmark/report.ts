import { type Name, type OfEach, names } from './contestants';
import type { Figures } from './figures';
import { formatTable } from './table';

/** One workload on all servers. */
export interface Comparison {
  readonly title: string;
  readonly figures: OfEach<Figures>;
  readonly statements: OfEach<number>;
}

export const ratioOf = ({ figures }: Pick<Comparison, 'figures'>, name: Name = 'service') =>
  figures[name].cpuPerRequest / figures.floor.cpuPerRequest;

const databaseRatioOf = ({ figures }: Pick<Comparison, 'figures'>, name: Name) =>
  figures[name].databaseCpuPerRequest / figures.floor.databaseCpuPerRequest;

const header = [
  '',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'cores',
  'CPU µs',
  'ratio',
  'database µs',
  'ratio',
  'statements',
];

/**
 * A line a workload for each contestant, the service first. Its cores are of those that were busy:
 * with the load and the database on the same machine, no server has them all.
 */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return formatTable([
    header,
    ...comparisons.flatMap((comparison) =>
      names.map((name) => [
        name === 'service' ? comparison.title : `  ${name}`,
        ...cells(comparison, name),
        String(round(comparison.statements[name])),
      ]),
    ),
  ]);
}

/** The same for a page: µs of the floor, and the ratios to it of the service and of Fastify. */
export function markdownTable(comparisons: readonly Comparison[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([
      'CPU of a request',
      'floor',
      'service',
      'Fastify',
      'database: floor',
      'service',
      'Fastify',
    ]),
    row(['---', ...Array.from({ length: 6 }, () => '---:')]),
    ...comparisons.map((comparison) => {
      const { cpuPerRequest, databaseCpuPerRequest } = comparison.figures.floor;
      return row([
        comparison.title,
        `${cpuPerRequest.toFixed(0)} µs`,
        ratio(ratioOf(comparison, 'service')),
        ratio(ratioOf(comparison, 'fastify')),
        `${databaseCpuPerRequest.toFixed(0)} µs`,
        ratio(databaseRatioOf(comparison, 'service')),
        ratio(databaseRatioOf(comparison, 'fastify')),
      ]);
    }),
  ].join('\n');
}

/** The service on two databases. */
export interface Flatness {
  readonly title: string;
  readonly small: Figures;
  readonly large: Figures;
}

export function flatnessTable(flatness: readonly Flatness[], sizes: readonly [string, string]) {
  return formatTable([
    ['CPU µs', ...sizes, 'ratio', 'database µs', '', 'ratio'],
    ...flatness.map(({ title, small, large }) => [
      title,
      ...pair(small.cpuPerRequest, large.cpuPerRequest),
      ...pair(small.databaseCpuPerRequest, large.databaseCpuPerRequest),
    ]),
  ]);
}

const pair = (small: number, large: number) => [
  small.toFixed(0),
  large.toFixed(0),
  ratio(large / small),
];

function cells(comparison: Comparison, name: Name): string[] {
  const figures = comparison.figures[name];
  const { requestsPerSecond, p50Ms, p99Ms, cores, busyCores } = figures;
  return [
    Math.round(requestsPerSecond).toLocaleString('en'),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    `${cores.toFixed(1)} of ${busyCores.toFixed(1)}`,
    figures.cpuPerRequest.toFixed(0),
    ratio(ratioOf(comparison, name)),
    figures.databaseCpuPerRequest.toFixed(0),
    ratio(databaseRatioOf(comparison, name)),
  ];
}

/** No database, or one on another machine, has none. */
const ratio = (value: number) => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 1) : '-');
const round = (value: number) => Math.round(value * 10) / 10;
