import { pino, type Logger } from 'pino';
import type { Config } from './config';

/**
 * Logs as one JSON object a line. Each is written before anything goes on: by way of libuv's threads
 * they would wait behind bcrypt, and the last ones be lost or swapped when the process ends.
 *
 * @param base what every line has, such as the process that wrote it where there are several
 */
export function createLog(level: Config['logLevel'], base: object | null = null): Logger {
  const options = { level, base, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, pino.destination({ sync: true }));
}
