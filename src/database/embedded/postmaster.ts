import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { Cluster } from './cluster';
import type { Home } from './home';
import { run, tail } from './run';
import { isAlive } from './whole-directory';

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

/** What postmaster.pid says; it outlives a killed server, so `isRunning` has to agree. */
export async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
}

/** Whether the process is the server of this data, and not one that was given the same pid later. */
export async function isRunning({ pid }: Postmaster, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandLine(pid);
  return command === undefined || command.includes(`postgres -D ${data} `);
}

async function commandLine(pid: number): Promise<string | undefined> {
  try {
    if (process.platform !== 'linux')
      return await run('ps', ['-ww', '-o', 'args=', '-p', `${pid}`]);
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
  } catch {
    return undefined;
  }
}

/** Reasons to look again: another start was first, the port was lost, a killed server lingers. */
const TRANSIENT =
  /could not create any TCP\/IP sockets|lock file "postmaster.pid" (already exists|is empty)|still in use/;

/**
 * Starts the server in a session of its own, where the terminal's Ctrl-C does not reach it.
 * Resolves when it is ready, or when there is a reason to look again.
 */
export async function launch(
  { home: { path: home, account }, binaries, cluster: { data }, settings }: Installation,
  port: number | undefined,
  stale: Postmaster | undefined,
): Promise<void> {
  const log = await open(join(home, 'server.log'), 'a+', 0o600);
  try {
    if (account) await log.chown(account.uid, account.gid);
    const { size } = await log.stat();
    const options = {
      ...settings,
      port: await freePort(port),
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    };
    const child = spawn(
      binaries.postgres,
      [
        '-D',
        data,
        ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        cwd: home,
        detached: true,
        windowsHide: true,
        stdio: ['ignore', log.fd, log.fd],
        ...(account && { uid: account.uid, gid: account.gid }),
        // A pid in postmaster.pid that now belongs to another program stops PostgreSQL, unless it is
        // its own ancestor's. Its other check, for processes still using the data, stays in force.
        env: { ...binaries.env, ...(stale && { PG_GRANDPARENT_PID: String(stale.pid) }) },
      },
    );
    let over = false;
    const exit = once(child, 'exit').finally(() => (over = true));
    exit.catch(() => {});
    child.unref();
    while (!over) {
      const now = await readPostmaster(data);
      if (now?.pid === child.pid && now?.ready) return;
      await sleep(20);
    }
    await exit;
    const said = (await readFile(join(home, 'server.log'))).subarray(size).toString();
    if (!TRANSIENT.test(said)) throw new Error(`PostgreSQL stopped at once:\n${tail(said)}`);
    await sleep(100);
  } finally {
    await log.close();
  }
}

export async function stopPostmaster({ home, binaries, cluster }: Installation): Promise<void> {
  const { account, path: cwd } = home;
  const args = ['stop', '-m', 'fast', '-w', '-t', '60', '-D', cluster.data];
  await run(binaries.pgCtl, args, { account, env: binaries.env, cwd });
}

async function freePort(wanted = 0): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wanted, '127.0.0.1');
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch {
    return freePort();
  } finally {
    probe.close();
  }
}
