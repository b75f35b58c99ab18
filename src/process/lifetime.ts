import type { Logger } from 'pino';
import type { Config } from '../config';
import { describeFault } from '../problems/describe-fault';

export type StopTimes = Pick<Config, 'shutdownDrainMs' | 'shutdownTimeoutMs'>;

/** What a process was started for: the service itself, or the workers that are. */
export interface Running {
  /**
   * Serves on for the time of the drain, without being ready, so that load balancers notice before
   * connections are refused. Then lets requests under way finish, and ends what is left.
   *
   * @returns whether it came to an end in time
   */
  stop(times: StopTimes): Promise<boolean>;
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
  times: StopTimes,
  log: Logger,
): Promise<boolean> {
  const running = await Promise.race([start(), signal]);
  log.info({ signal: await signal, drain_ms: times.shutdownDrainMs }, 'stopping');
  return typeof running !== 'object' || running.stop(times);
}

/**
 * A second signal changes nothing, the drain included: a terminal and npm both send one, so a second
 * one tells of no hurry. The stop has its limit.
 */
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
