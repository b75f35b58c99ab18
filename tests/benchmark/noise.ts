import { cpus } from 'node:os';
import { median, spread } from './figures';
import { machineTimes } from './machine-times';

interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Of all cores together. */
  readonly busyMs: number;
  readonly stolenMs: number;
}

export interface Noise {
  /** How far apart the CPU times of the same work were, as a share of their median. */
  readonly sameWork: number;
  /** Cores that others kept busy meanwhile, on average. */
  readonly others: number;
  /** The share of the machine's time that its host gave to others. */
  readonly stolen: number;
  readonly cores: number;
}

/**
 * Between the rounds, when nothing here is busy, the same small work is done again and again: what
 * its CPU time varies by is what any figure of the run may be off by, and whatever else the machine
 * did in the meantime was someone else's doing.
 */
export class NoiseMeter {
  private readonly samples: Sample[] = [];

  constructor() {
    // So that it is compiled by the first sample.
    for (let lap = 0; lap < 3; lap += 1) sameWork();
  }

  sample(): void {
    const before = machineTimes();
    const startedAt = performance.now();
    const cpu = process.cpuUsage();
    sameWork();
    const { user, system } = process.cpuUsage(cpu);
    const after = machineTimes();
    this.samples.push({
      cpuMs: (user + system) / 1000,
      wallMs: performance.now() - startedAt,
      busyMs: after.busyMs - before.busyMs,
      stolenMs: after.stolenMs - before.stolenMs,
    });
  }

  result(): Noise {
    const { samples } = this;
    const sum = (key: keyof Sample) => samples.reduce((total, sample) => total + sample[key], 0);
    const cores = cpus().length;
    return {
      sameWork: spread(samples.map(({ cpuMs }) => cpuMs)),
      others: Math.max(0, sum('busyMs') - sum('cpuMs')) / sum('wallMs'),
      stolen: sum('stolenMs') / (sum('wallMs') * cores),
      cores,
    };
  }
}

/** Some 50 ms of text and numbers, as a server has them. */
function sameWork(): void {
  const rows = Array.from({ length: 300 }, (_, n) => ({ id: n, name: `Rolled Oats ${n}` }));
  for (let lap = 0; lap < 250; lap += 1) {
    JSON.parse(JSON.stringify(rows));
  }
}

/** In a sentence. */
export function describeNoise(noise: Noise, roundSpreads: readonly number[]): string {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return (
    `Noise: the same work took CPU times ${percent(noise.sameWork)} apart, and the rounds of one ` +
    `workload ${percent(median(roundSpreads))} (at worst ${percent(Math.max(...roundSpreads))}); ` +
    `others kept ${noise.others.toFixed(1)} of ${noise.cores} cores busy, ` +
    `${percent(noise.stolen)} was stolen by the host.`
  );
}
