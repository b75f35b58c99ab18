import type { Figures } from './figures';
import { formatTable } from './table';

/** One workload on both servers. */
export interface Comparison {
  readonly title: string;
  readonly service: Figures;
  readonly floor: Figures;
  readonly statements: { readonly service: number; readonly floor: number };
}

export const ratioOf = ({ service, floor }: Pick<Comparison, 'service' | 'floor'>) =>
  service.cpuMsPer1000 / floor.cpuMsPer1000;

const header = [
  '',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'cores',
  'CPU ms/1000',
  'ratio',
  'statements',
];

/**
 * Two lines a workload, the service and the floor below it. Its cores are of those that were busy:
 * with the load and the database on the same machine, no server has them all.
 */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  return formatTable([
    header,
    ...comparisons.flatMap((comparison) => {
      const { title, service, floor, statements } = comparison;
      return [
        [title, ...cells(service), ratioOf(comparison).toFixed(2), String(statements.service)],
        ['  floor', ...cells(floor), '1', String(statements.floor)],
      ];
    }),
  ]);
}

/** The service on two databases. */
export interface Flatness {
  readonly title: string;
  readonly small: Figures;
  readonly large: Figures;
}

export function flatnessTable(flatness: readonly Flatness[], names: readonly [string, string]) {
  return formatTable([
    ['CPU ms/1000', ...names, 'ratio'],
    ...flatness.map(({ title, small, large }) => [
      title,
      small.cpuMsPer1000.toFixed(0),
      large.cpuMsPer1000.toFixed(0),
      (large.cpuMsPer1000 / small.cpuMsPer1000).toFixed(2),
    ]),
  ]);
}

function cells(figures: Figures): string[] {
  const { requestsPerSecond, p50Ms, p99Ms, cores, busyCores, cpuMsPer1000 } = figures;
  return [
    Math.round(requestsPerSecond).toLocaleString('en'),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    `${cores.toFixed(1)} of ${busyCores.toFixed(1)}`,
    cpuMsPer1000.toFixed(cpuMsPer1000 < 100 ? 1 : 0),
  ];
}
