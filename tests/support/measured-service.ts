import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltService, startBuiltService } from './built-service';
import { testFolder } from './run';
import { until } from './until';

/** What the service's process went through since it was asked the last time. */
export interface Measured {
  /** The most CPU time that the main thread took between two timers of 2 ms, in milliseconds. */
  readonly stallMs: number;
  /** The most memory that the process has had resident since its start, in megabytes. */
  readonly peakMb: number;
}

export interface MeasuredService extends BuiltService {
  measure(): Promise<Measured>;
}

/**
 * Runs in the process before the service does. CPU time is what Linux says that the thread had: the
 * time on the clock would be that of a busy machine, too.
 */
const probe = `
  const { readFileSync } = require('node:fs');
  const schedstat = '/proc/self/task/' + process.pid + '/schedstat';
  const cpuMs = () => Number(readFileSync(schedstat, 'utf8').split(' ')[0]) / 1e6;
  let before = cpuMs();
  let stallMs = 0;
  setInterval(() => {
    const now = cpuMs();
    stallMs = Math.max(stallMs, now - before);
    before = now;
  }, 2).unref();
  process.on('SIGUSR2', () => {
    process.stderr.write('\\nMEASURED ' + JSON.stringify({ stallMs }) + '\\n');
    stallMs = 0;
  });
`;

/** The service in a process of its own, whose event loop and memory are watched. */
export async function startMeasuredService(env: Record<string, string>): Promise<MeasuredService> {
  const script = join(testFolder(), 'probe.cjs');
  writeFileSync(script, probe);
  const options = `${env.NODE_OPTIONS ?? ''} --require ${script}`;
  const service = await startBuiltService({ ...env, NODE_OPTIONS: options.trim() });
  const reports = () => service.output().match(/MEASURED .*\n/g) ?? [];
  return {
    ...service,
    async measure() {
      const before = reports().length;
      service.signal('SIGUSR2');
      await until(() => reports().length > before);
      const report = reports().at(-1)!.replace('MEASURED ', '');
      return { ...(JSON.parse(report) as Omit<Measured, 'peakMb'>), peakMb: peakOf(service.pid) };
    },
  };
}

function peakOf(pid: number): number {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1_000;
}
