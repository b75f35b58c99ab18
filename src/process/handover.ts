import type { Config } from '../config';

/** What the primary gives to each worker: the settings and the database as they are for all. */
export interface Handover {
  readonly url: string;
  readonly config: Config;
}

/** What a worker says before it ends because it can't start. */
export interface StartFailed {
  readonly startFailed: string;
}

export function isStartFailed(message: unknown): message is StartFailed {
  return typeof message === 'object' && message !== null && 'startFailed' in message;
}

export function receiveHandover(): Promise<Handover> {
  return new Promise((resolve) => {
    process.once('message', (message) => resolve(message as Handover));
  });
}

/** Tells the primary, which tells whoever started it: once, and not once for each worker. */
export function reportStartFailure(reason: string): Promise<void> {
  return new Promise((resolve) => {
    process.send!({ startFailed: reason } satisfies StartFailed, () => resolve());
  });
}
