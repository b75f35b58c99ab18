import { parseArgs } from 'node:util';
import { workloads } from './workloads';
import type { Workload } from './workloads/workload';
import type { Size } from './world';

export interface Options {
  /** Of a round, in seconds. */
  readonly duration: number;
  readonly rounds: number;
  readonly connections: number;
  readonly workers: number;
  readonly logLevel: string;
  readonly size: Size;
  readonly workloads: readonly Workload[];
  /** Compares the service with itself on a small and a large database, not with others. */
  readonly flat: Flat | undefined;
}

/** What there is little of in one database and much of in the other. */
export type Flat = (typeof flats)[number];
const flats = ['devices', 'entries', 'foods'] as const;

export const usage = `npm run bench -- [options]

  --duration 1         seconds of a round
  --rounds 3           rounds of each workload, for each contestant in turn
  --connections 16     connections that ask at the same time
  --workload a,b       only these: ${workloads.map(({ name }) => name).join(', ')}
  --workers 1          processes of the service (WEB_CONCURRENCY)
  --log-level info     LOG_LEVEL of the service; info, as shipped, logs every request
  --devices 1000       devices in the database, of which at most 1,000 ask
  --products 100       products of each device that asks
  --entries 300        food entries of each device that asks
  --flat devices       compares 10 devices with 100,000; --flat entries 100 food entries of a device
                       with 50,000; --flat foods the catalog that comes with the service with one
                       of 1,000,000 more
  --help               this

With DATABASE_URL it makes its databases on that server, otherwise on one of its own.`;

/** @throws for what is no option, or has no such value */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      duration: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '16' },
      workload: { type: 'string' },
      workers: { type: 'string', default: '1' },
      'log-level': { type: 'string', default: 'info' },
      devices: { type: 'string', default: '1000' },
      products: { type: 'string', default: '100' },
      entries: { type: 'string', default: '300' },
      flat: { type: 'string' },
    },
  });
  const whole = (
    name: 'rounds' | 'connections' | 'workers' | 'devices' | 'products' | 'entries',
  ) => {
    const value = values[name];
    if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
    throw new Error(`--${name} must be a whole number from 1`);
  };
  const duration = Number(values.duration);
  if (!(duration > 0)) throw new Error('--duration must be a number of seconds');
  return {
    duration,
    rounds: whole('rounds'),
    connections: whole('connections'),
    workers: whole('workers'),
    logLevel: values['log-level'],
    size: {
      devices: whole('devices'),
      products: whole('products'),
      entries: whole('entries'),
      foods: 0,
    },
    workloads: values.workload === undefined ? workloads : named(values.workload.split(',')),
    flat: flatOf(values.flat),
  };
}

function flatOf(text: string | undefined): Flat | undefined {
  const flat = flats.find((each) => each === text);
  if (text !== undefined && !flat) throw new Error(`--flat must be one of ${flats.join(', ')}`);
  return flat;
}

function named(names: readonly string[]): Workload[] {
  return names.map((name) => {
    const found = workloads.find((workload) => workload.name === name);
    if (!found) throw new Error(`--workload knows no ${name}`);
    return found;
  });
}
