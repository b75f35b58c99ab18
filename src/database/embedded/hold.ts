import { setTimeout as sleep } from 'node:timers/promises';
import { Lease } from './lease';
import { isRunning, launch, readPostmaster, stopPostmaster, type Installation } from './postmaster';
import { lastLines } from './server-log';

const PATIENCE_MS = 60_000;

export interface Held {
  readonly port: number;
  readonly leave: () => Promise<void>;
}

interface Entry {
  readonly port: number;
  readonly lease: Lease;
}

/** Uses the server until `leave`. A server that is lost in between is started again. */
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
      log('the embedded PostgreSQL has stopped; restarting it');
      const again = await enter(installation, port);
      if (again.port !== port) log(`it moved to port ${again.port}; restart the service`);
      watch(again.lease);
      return again.lease;
    } catch (error) {
      log(`it did not restart: ${(error as Error).message}`);
      return undefined;
    }
  };
  const leave = async () => {
    const held = await current;
    // A lease that cannot be given back was lost together with its server.
    const wasLast = await held?.release().catch(() => false);
    if (wasLast) await stopPostmaster(installation);
    await held?.close();
  };

  watch(lease);
  return { port, leave: () => (left ??= leave()) };
}

/**
 * Joins the server, or starts it. Two that start at once need no lock of ours: postmaster.pid lets
 * one server win, and whoever launched the other finds the winner at the next look.
 */
async function enter(installation: Installation, port?: number): Promise<Entry> {
  const { cluster, home } = installation;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const found = await readPostmaster(cluster);
    if (found && (await isRunning(found, cluster))) {
      const lease = found.ready ? await Lease.take(found.port, cluster.password) : undefined;
      if (lease) return { port: found.port, lease };
      await sleep(50);
    } else {
      await launch(installation, port ?? found?.port, found, deadline);
    }
  }
  throw new Error(`it was not ready after ${PATIENCE_MS / 1000} s; ${await lastLines(home)}`);
}
