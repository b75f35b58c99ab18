import { readFileSync } from 'node:fs';

/** Linux's accounts of all cores together, since it started. */
export function machineTimes() {
  const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
  const [user, nice, system, , , irq, softirq, stolen] = line
    .split(/\s+/)
    .slice(1)
    .map((ticks) => Number(ticks) * 10);
  return { busyMs: user! + nice! + system! + irq! + softirq!, stolenMs: stolen! };
}
