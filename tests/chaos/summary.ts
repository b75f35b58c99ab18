import type { Journal } from './journal';
import type { ServiceProcess } from './service-process';

interface Found {
  readonly seed: number;
  readonly journal: Journal;
  readonly services: readonly ServiceProcess[];
  /** How many were compared at the end. */
  readonly devices: number;
  readonly lost: number;
  readonly seconds: number;
}

export interface Summary {
  readonly held: boolean;
  readonly made: ReadonlyMap<string, number>;
  readonly acknowledged: number;
  readonly lost: number;
  readonly failures: readonly string[];
  /** All of it, for people. */
  readonly text: string;
}

export function summarize({ seed, journal, services, devices, lost, seconds }: Found): Summary {
  const { acknowledged } = journal;
  const made = inOrder(journal.made);
  const faults = made.reduce((sum, [, count]) => sum + count, 0);
  const failures = [...journal.failures].map(
    ([what, { count, first }]) => `${count} x ${what}${first}`,
  );
  const held = failures.length === 0;
  const lines = [
    `seed ${seed}, ${Math.round(seconds)} s, ${faults} faults, ${journal.kills} of them kills`,
    `faults: ${listed(made)}`,
    `requests: ${journal.requests} (${listed(inOrder(journal.statuses))})`,
    `acknowledged writes: ${acknowledged}, lost ${lost}, of ${devices} devices compared`,
    ...services.map(figuresOf),
    ...failures.map((failure) => `FAILED: ${failure}`),
    held ? 'It held.' : `It did not hold: ${failures.length} kinds of failure.`,
  ];
  return { held, made: journal.made, acknowledged, lost, failures, text: lines.join('\n') };
}

function figuresOf(service: ServiceProcess): string {
  const figures = service.figures();
  const stall = Math.max(0, ...figures.map(({ longestStallMs }) => longestStallMs));
  const memory = [figures[0]?.firstRssMb, figures.at(-1)?.rssMb].map(
    (rssMb = 0) => `${Math.round(rssMb)} MB`,
  );
  return (
    `process ${service.name}: started ${figures.length} times, longest stall of the event loop ` +
    `${Math.round(stall)} ms, memory ${memory[0]} at first and ${memory[1]} at the end`
  );
}

const inOrder = (counts: ReadonlyMap<string, number>) =>
  [...counts].sort(([, one], [, other]) => other - one);

const listed = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([what, count]) => `${what} ${count}`).join(', ');
