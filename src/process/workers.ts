import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import type { Handover } from './handover';
import { type Running, type StopTimes, closeWithinMs } from './lifetime';
import { replacementPause } from './replacement-pause';
import { type WorkerEnd, endOf, isAsAsked } from './worker-end';

/** The workers can't start, for a reason that the first of them told. */
export class WorkersFailed extends Error {
  override readonly name = 'WorkersFailed';
}

// Each accepts for itself. By default the primary hands the connections out, and one that it has
// just handed to a worker that dies is neither closed nor given to another: its client waits for
// ever (https://github.com/nodejs/node/issues/3551 is of the same making).
cluster.schedulingPolicy = cluster.SCHED_NONE;

/** For a worker that is past its own limit to say so and end. */
const graceMs = 500;

/** Starts so many workers. @throws WorkersFailed when one ends before any of them listens */
export async function startWorkers(
  count: number,
  handover: Handover,
  log: Logger,
): Promise<Running> {
  const workers = new Workers(handover, log);
  await workers.start(count);
  return workers;
}

class Workers implements Running {
  /** Each until it has ended. */
  private readonly alive = new Map<Worker, Promise<void>>();
  private readonly pauses = new Set<NodeJS.Timeout>();
  private giveUp: ((failure: WorkersFailed) => void) | undefined;
  private isStopping = false;
  private isWell = true;

  constructor(
    private readonly handover: Handover,
    private readonly log: Logger,
  ) {}

  async start(count: number): Promise<void> {
    const hasListened = new Promise<void>((resolve, reject) => {
      cluster.once('listening', () => resolve());
      this.giveUp = reject;
    });
    for (let n = 0; n < count; n += 1) this.fork();
    await hasListened;
    this.giveUp = undefined;
  }

  async stop({ shutdownDrainMs, shutdownTimeoutMs }: StopTimes): Promise<boolean> {
    this.isStopping = true;
    for (const pause of this.pauses) clearTimeout(pause);
    const limit = setTimeout(
      () => this.signal('SIGKILL'),
      shutdownDrainMs + shutdownTimeoutMs + closeWithinMs + graceMs,
    );
    this.signal('SIGTERM');
    await Promise.all(this.alive.values());
    clearTimeout(limit);
    return this.isWell;
  }

  private signal(name: NodeJS.Signals): void {
    for (const worker of this.alive.keys()) worker.process.kill(name);
  }

  /** @param pauseMs how long it was waited for, when it replaces another */
  private fork(pauseMs?: number): void {
    const worker = cluster.fork();
    const started = performance.now();
    const ended = endOf(worker).then((end) => {
      this.alive.delete(worker);
      if (this.isStopping) {
        this.isWell &&= isAsAsked(end);
      } else if (this.giveUp) {
        this.giveUp(failureOf(end));
      } else {
        const { pid, ...rest } = end;
        const nextPauseMs = replacementPause(pauseMs, performance.now() - started);
        const left = this.alive.size;
        const line = { worker: pid, ...rest, replaced_in_ms: nextPauseMs, workers_left: left };
        // Without any other, nobody serves until it is replaced.
        if (left === 0) this.log.error(line, 'worker exited');
        else this.log.warn(line, 'worker exited');
        this.replace(nextPauseMs);
      }
    });
    this.alive.set(worker, ended);
    worker.send(this.handover, () => undefined);
  }

  private replace(afterMs: number): void {
    const pause = setTimeout(() => {
      this.pauses.delete(pause);
      this.fork(afterMs);
    }, afterMs);
    this.pauses.add(pause);
  }
}

function failureOf({ reason, code, signal }: WorkerEnd): WorkersFailed {
  return new WorkersFailed(reason ?? `A worker exited while starting: ${signal ?? code}`);
}
