import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { Cluster } from './cluster';
import type { Home } from './home';
import { freePort } from './free-port';
import { commandLine, isAlive, run } from './processes';
import { lastLines, openLog } from './server-log';

export interface Installation {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly cluster: Cluster;
  readonly settings: Record<string, string>;
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** What postmaster.pid says. It outlives a server that was killed, so `isRunning` must agree. */
export async function readPostmaster({ data }: Cluster): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Whether the process is the server of this data, not another one that was given its id since. */
export async function isRunning({ pid }: Postmaster, { data }: Cluster): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return process.platform === 'win32' || (await commandLine(pid)).includes(`postgres -D ${data} `);
}

/** Reasons to look again: another start was first, the port was lost, a killed server lingers. */
const TRANSIENT =
  /could not create any TCP\/IP sockets|"postmaster.pid" (already exists|is empty)|still in use/;

/** Starts the server. Resolves when it is ready, or when there is a reason to look again. */
export async function launch(
  installation: Installation,
  wantedPort: number | undefined,
  stale: Postmaster | undefined,
  deadline: number,
): Promise<void> {
  const { home, cluster } = installation;
  const port = await freePort(wantedPort);
  const log = await openLog(home);
  const { size: logged } = await log.stat();
  const server = spawnServer(installation, port, stale, log.fd);
  let running = true;
  const exited = once(server, 'exit').finally(() => (running = false));
  exited.catch(() => {}); // it is awaited below
  server.unref();
  await log.close();

  while (running && Date.now() < deadline) {
    const now = await readPostmaster(cluster);
    if (now?.ready && now.pid === server.pid) return;
    await sleep(20);
  }
  if (running) return;
  const [, signal] = (await exited) as [number | null, NodeJS.Signals | null];
  const output = await lastLines(home, logged);
  if (signal !== 'SIGKILL' && !TRANSIENT.test(output)) {
    throw new Error(`it exited at once; its log:\n${output}`);
  }
  await sleep(100);
}

function spawnServer(
  { home, binaries, cluster, settings }: Installation,
  port: number,
  stale: Postmaster | undefined,
  log: number,
): ChildProcess {
  const options = {
    ...settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(binaries.postgres, ['-D', cluster.data, ...flags], {
    cwd: home.path,
    // A session of its own: Ctrl-C in the terminal must not end it before the service has drained.
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
    ...(home.account && { uid: home.account.uid, gid: home.account.gid }),
    // A pid in postmaster.pid that belongs to another program by now keeps PostgreSQL from starting,
    // unless it is an ancestor's. Its other check, for processes still on the data, stays in force.
    env: { ...binaries.env, ...(stale && { PG_GRANDPARENT_PID: String(stale.pid) }) },
  });
}

export async function stopPostmaster({ home, binaries, cluster }: Installation): Promise<void> {
  const server = await readPostmaster(cluster);
  const isUp = async () => server !== undefined && (await isRunning(server, cluster));
  const args = ['stop', '--mode=fast', '--no-wait', '--pgdata', cluster.data];
  try {
    if (await isUp()) await run(binaries.pgCtl, args, { account: home.account, env: binaries.env });
  } catch (error) {
    if (await isUp()) throw error; // else it was killed before it could be stopped
  }
  // pg_ctl itself would wait for the pid file to go, which the next server may already have made.
  while (await isUp()) await sleep(10);
}
