import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Lease } from './lease';
import { isRunning, launch, readPostmaster, stopPostmaster, type Installation } from './postmaster';
import { tail } from './run';

const PATIENCE_MS = 60_000;

export interface Held {
  readonly port: number;
  readonly leave: () => Promise<void>;
}

/** Uses the server until `leave`; a server that is lost in between is started again. */
export async function hold(installation: Installation, log: (line: string) => void): Promise<Held> {
  const { port, lease } = await enter(installation);
  let current: Promise<Lease | undefined> = Promise.resolve(lease);
  let left: Promise<void> | undefined;

  const watch = (held: Lease) =>
    held.onLost(() => {
      if (!left) current = enterAgain();
    });
  const enterAgain = async () => {
    try {
      log('lost the embedded PostgreSQL: starting it again');
      const again = await enter(installation, port);
      if (again.port !== port) log(`embedded PostgreSQL is now on port ${again.port}: start anew`);
      watch(again.lease);
      return again.lease;
    } catch (error) {
      log(`embedded PostgreSQL did not start again: ${(error as Error).message}`);
      return undefined;
    }
  };
  const leave = async () => {
    const held = await current;
    const last = await held?.release().catch(() => false);
    if (last) await stopPostmaster(installation);
    await held?.close();
  };

  watch(lease);
  return { port, leave: () => (left ??= leave()) };
}

/**
 * Joins the server, or starts it. No lock of ours is needed for two that start at once:
 * postmaster.pid lets one server win, and the other launch finds it here on its next look.
 */
async function enter(
  installation: Installation,
  port?: number,
): Promise<{ port: number; lease: Lease }> {
  const { cluster, home } = installation;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await readPostmaster(cluster.data);
    if (found && (await isRunning(found, cluster.data))) {
      const lease = found.ready ? await Lease.take(found.port, cluster.password) : undefined;
      if (lease) return { port: found.port, lease };
      await sleep(50);
    } else {
      await launch(installation, port ?? found?.port, found);
    }
  }
  const said = await readFile(join(home.path, 'server.log'), 'utf8').catch(() => '');
  throw new Error(`it is not ready after ${PATIENCE_MS / 1000} s:\n${tail(said)}`);
}
