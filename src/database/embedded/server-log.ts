import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home';

const MAX_BYTES = 10 * 1024 * 1024;

const logFile = (home: Home) => join(home.path, 'server.log');

export async function openLog(home: Home): Promise<FileHandle> {
  const log = await open(logFile(home), 'a', 0o600);
  if (home.account) await log.chown(home.account.uid, home.account.gid);
  if ((await log.stat()).size > MAX_BYTES) await log.truncate();
  return log;
}

/** The end of the log, for an error message. */
export async function lastLines(home: Home, from = 0): Promise<string> {
  const log = await readFile(logFile(home)).catch(() => Buffer.of());
  return log.subarray(from).toString().trim().split('\n').slice(-15).join('\n');
}
