import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RealPostgres } from '../support/real-postgres';
import { Balancer } from './balancer';
import { Disk } from './disk';
import { allFaults } from './faults/all';
import { healedAfter } from './heal';
import { Journal } from './journal';
import { type Lab, neighbour } from './lab';
import { patientSql } from './patient-sql';
import { type Planned, plan } from './plan';
import { ServiceProcess } from './service-process';
import { type Summary, summarize } from './summary';
import { Traffic } from './traffic';

export interface RunOptions {
  readonly durationMs: number;
  readonly seed: number;
  /** Only faults with one of these in their names. */
  readonly only?: readonly string[];
  readonly devices: number;
  /** How much more time than promised everything may take, where the machine does other things. */
  readonly slack?: number;
  readonly say: (line: string) => void;
  /** Ends the run early. */
  readonly signal?: AbortSignal;
}

const healsWithinMs = 5_000;
/** Then it is helped by hand, so that the other faults get their turn. */
const hopelessMs = 30_000;

/** Two processes of the service on a PostgreSQL of their own, under faults for so long. */
export async function runChaos(options: RunOptions): Promise<Summary> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'countonme-chaos-'));
  const endings: (() => unknown)[] = [];
  let summary: Summary | undefined;
  try {
    summary = await run(options, folder, endings);
    return summary;
  } finally {
    for (const end of endings.reverse()) await end();
    if (summary && !summary.held) options.say(`The logs of the processes are in ${folder}`);
    else await rm(folder, { recursive: true });
  }
}

async function run(
  options: RunOptions,
  folder: string,
  endings: (() => unknown)[],
): Promise<Summary> {
  const { seed, say, signal } = options;
  const journal = new Journal(options.slack);
  const startedAt = performance.now();

  const disk = await Disk.mount();
  if (disk instanceof Disk) endings.push(() => disk.unmount());
  const postgres = await RealPostgres.start({
    ...(disk instanceof Disk && { place: disk.place }),
    settings: { max_connections: '60', min_wal_size: '32MB', max_wal_size: '96MB' },
  });
  endings.push(() => postgres.remove());
  const sql = patientSql(() => postgres.adminUrl.replace(/\/[^/]*$/, '/postgres'));
  await sql(`CREATE ROLE ${neighbour} LOGIN PASSWORD '${neighbour}'`);

  const startService = async (name: string) => {
    const service = await ServiceProcess.start({
      name,
      folder,
      env: {
        DATABASE_URL: postgres.url,
        REGISTRATIONS_PER_MINUTE: '1000000',
        LOG_LEVEL: 'error',
      },
      onUnexpectedEnd: (how) => journal.fail(`${how} ${journal.when()}`),
    });
    endings.push(() => service.stop('SIGKILL'));
    return service;
  };
  const services = [await startService('A'), await startService('B')] as const;

  const balancer = new Balancer(services, journal);
  endings.push(() => balancer.close());
  const healer = await registerHealer(balancer);
  const data = patientSql(() => postgres.adminUrl);
  const traffic = new Traffic({ balancer, sql: data, seed }, options.devices);
  const hold = (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined);
  const lab: Lab = { postgres, sql, services, disk, traffic, journal, hold };

  const faults = choose(options, lab);
  // Every process has to know every token first.
  await healedAfter(services, healer, hopelessMs);
  const end = performance.now() + options.durationMs;
  for (const planned of plan(seed, faults)) {
    await hold(planned.afterMs);
    if (performance.now() > end || signal?.aborted) break;
    await makeOne(planned, lab, healer, (line) => say(`${clock(startedAt)} ${line}`));
  }
  say(`${clock(startedAt)} no more faults: the phones work off what they have left`);
  await traffic.stop();
  const { devices, found } = await traffic.differences();
  for (const difference of found) journal.fail(`lost or wrong at the end: ${difference}`);
  for (const service of services) {
    const code = await service.stop('SIGTERM');
    if (code !== 0) journal.fail(`process ${service.name} ended with code ${code} at the end`);
  }
  return summarize({
    seed,
    journal,
    services,
    devices,
    lost: found.length,
    seconds: (performance.now() - startedAt) / 1_000,
  });
}

/** @throws when none is left */
function choose({ only, say }: RunOptions, lab: Lab) {
  const chosen = allFaults.filter(({ name }) => only?.some((part) => name.includes(part)) ?? true);
  const possible = chosen.filter((fault) => {
    const why = fault.canRun(lab);
    if (why !== undefined) say(`skipped: ${fault.name}, since ${why}`);
    return why === undefined;
  });
  if (possible.length === 0) throw new Error(`No fault is left of ${only?.join() ?? 'all'}`);
  return possible;
}

/** One fault, from its making to its end, and on until it is healed. */
async function makeOne(
  { fault, random }: Planned,
  lab: Lab,
  healer: string,
  say: (line: string) => void,
): Promise<void> {
  const { journal, services } = lab;
  const promisedMs = healsWithinMs * journal.slack;
  const failuresBefore = journal.failures.size;
  journal.begin(fault);
  const start = performance.now();
  await fault.run(lab, random).catch((error: Error) => {
    journal.fail(`${fault.name} could not be made or ended: ${error.message}`);
  });
  const lastedMs = Math.round(performance.now() - start);
  const soonMs = await healedAfter(services, healer, promisedMs);
  const lateMs = soonMs ?? (await healedAfter(services, healer, hopelessMs));
  if (soonMs === undefined) {
    const how = lateMs === undefined ? 'at all' : `within ${promisedMs} ms`;
    journal.fail(`${fault.name} did not heal ${how}`);
  }
  if (lateMs === undefined) {
    for (const service of services) {
      await service.stop('SIGKILL');
      await service.start();
    }
  }
  journal.healed();
  const healed =
    soonMs !== undefined
      ? `healed after ${soonMs} ms`
      : `NOT HEALED in time${lateMs === undefined ? '' : `, but after ${promisedMs + lateMs} ms`}`;
  const wait = `longest wait ${Math.round(journal.longestWaitMs)} ms`;
  const failures = journal.failures.size - failuresBefore;
  const found = failures > 0 ? `, ${failures} new failures` : '';
  say(`${fault.name} for ${lastedMs} ms: ${healed}, ${wait}${found}`);
}

async function registerHealer(balancer: Balancer): Promise<string> {
  const { body } = await balancer.settle<{ token: string }>({
    method: 'POST',
    path: '/v1/auth/register',
    body: { device_id: crypto.randomUUID() },
  });
  return body.token;
}

function clock(startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1_000;
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(1).padStart(4, '0')}`;
}
