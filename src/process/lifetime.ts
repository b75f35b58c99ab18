import type { Logger } from 'pino';
import { describeFault } from '../problems/describe-fault';

/** What a process was started for: the service itself, or the workers that are. */
export interface Running {
  /**
   * Lets requests under way finish, for so long, and then ends what is left.
   *
   * @returns whether it came to an end in time
   */
  stop(withinMs: number): Promise<boolean>;
}

/** For what is left once the requests have had all of their time: writing, closing connections. */
export const closeWithinMs = 1_000;

/**
 * Runs until the signal, which is heard during the start as well: it can take long, where another
 * process migrates, and nobody has to wait for its end.
 *
 * @returns whether the stop went well
 */
export async function runUntil(
  signal: Promise<NodeJS.Signals>,
  start: () => Promise<Running>,
  withinMs: number,
  log: Logger,
): Promise<boolean> {
  const running = await Promise.race([start(), signal]);
  log.info({ signal: await signal }, 'stopping');
  return typeof running !== 'object' || running.stop(withinMs);
}

/** A second signal changes nothing: a terminal and npm both send one, and the stop has its limit. */
export function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    process.on('SIGTERM', resolve);
    process.on('SIGINT', resolve);
  });
}

/** What libraries print, and what nobody caught, is said in the log. */
export function logWhatEscapes(log: Logger): void {
  // Sequelize says there that it gave a connection up; the request that met it says so in the log.
  // eslint-disable-next-line no-console
  console.warn = (line: unknown) => log.debug({ line: String(line) }, 'console');
  process.on('uncaughtException', (error) => {
    log.fatal({ fault: describeFault(error) }, 'uncaught');
    process.exit(1);
  });
}
