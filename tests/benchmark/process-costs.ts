import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all that it started have cost so far. */
export interface Costs {
  readonly cpuMs: number;
  readonly residentMb: number;
  readonly processes: number;
}

/** Linux counts in hundredths of a second here, whatever the machine. */
const msPerTick = 10;

/** Reads Linux's own accounts, so that what is measured needn't take part. */
export function costsOf(pid: number): Costs {
  const processes = [pid, ...descendantsOf(pid)];
  let cpuMs = 0;
  let residentMb = 0;
  for (const each of processes) {
    cpuMs += cpuMsOf(each);
    residentMb += residentMbOf(each);
  }
  return { cpuMs, residentMb, processes: processes.length };
}

function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is a name in brackets, which may hold anything; user and system time are the
  // 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msPerTick;
}

function residentMbOf(pid: number): number {
  const [, kb] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}

function descendantsOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .filter((child) => child !== '')
    .map(Number);
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}
