import type { Worker } from 'node:cluster';
import { isStartFailed } from './handover';

export interface WorkerEnd {
  readonly pid: number | undefined;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Told by one that could not start. */
  readonly reason: string | undefined;
}

/** Waits until a worker has ended, and all that it said is read. */
export async function endOf(worker: Worker): Promise<WorkerEnd> {
  let reason: string | undefined;
  worker.on('message', (message: unknown) => {
    if (isStartFailed(message)) reason = message.startFailed;
  });
  const hasClosed = new Promise((resolve) => worker.once('disconnect', resolve));
  const end = await new Promise<Pick<WorkerEnd, 'code' | 'signal'>>((resolve, reject) => {
    worker.once('exit', (code: number | null, signal: NodeJS.Signals | null) =>
      resolve({ code, signal }),
    );
    // A message to one that has ended fails as well; that one's end is heard of.
    worker.on('error', (error) => {
      if (worker.process.pid === undefined) reject(error);
    });
  }).catch((error: Error) => {
    reason = error.message;
  });
  if (end) await hasClosed;
  return { pid: worker.process.pid, code: null, signal: null, ...end, reason };
}

/** One that had not got as far as to hear signals ends by them, and had nothing under way. */
export function isAsAsked({ code, signal }: WorkerEnd): boolean {
  return code === 0 || signal === 'SIGTERM' || signal === 'SIGINT';
}
