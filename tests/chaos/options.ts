import { parseArgs } from 'node:util';
import type { RunOptions } from './run';

export const usage = `npm run test:chaos -- [duration] [options]

  duration          how long faults are made: 30s, 10m (by default 1m)
  --seed 7          makes the faults in the order of this seed, instead of one drawn by chance
  --only kill,lock  only the faults whose names contain one of these
  --devices 16      devices that write at the same time
  --slack 3         every limit in time is three times what is promised: for a busy machine
  --help            this`;

export type Chosen = Pick<RunOptions, 'durationMs' | 'seed' | 'only' | 'devices' | 'slack'>;

/** @throws for what is no option, or has no such value */
export function readOptions(args: readonly string[]): Chosen {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
      only: { type: 'string' },
      devices: { type: 'string', default: '16' },
      slack: { type: 'string', default: '1' },
    },
  });
  const [duration = '1m', ...rest] = positionals;
  const [, count, unit] = /^(\d{1,4})(s|m|h)$/.exec(duration) ?? [];
  if (count === undefined || rest.length > 0) {
    throw new Error('The duration must look like 30s, 10m or 1h');
  }
  const unitMs = { s: 1_000, m: 60_000, h: 3_600_000 }[unit as 's' | 'm' | 'h'];
  return {
    durationMs: Number(count) * unitMs,
    seed: whole(values.seed, '--seed'),
    devices: whole(values.devices, '--devices'),
    slack: whole(values.slack, '--slack'),
    ...(values.only !== undefined && { only: values.only.split(',') }),
  };
}

function whole(value: string, name: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new Error(`${name} must be a whole number`);
  return Number(value);
}
