import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './processes';

/**
 * Makes a directory appear complete or not at all: it is filled beside its place and renamed into
 * it. A start that was cut off leaves nothing that looks usable, and of two at once one wins.
 */
export async function createWhole(
  directory: string,
  fill: (staging: string) => Promise<void>,
): Promise<void> {
  await sweep(directory);
  if (existsSync(directory)) return;

  const staging = `${directory}.${process.pid}-${randomBytes(4).toString('hex')}.new`;
  try {
    await mkdir(staging, { mode: 0o700 });
    await fill(staging);
    await rename(staging, directory);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
}

/** Removes what starts that were cut off have left; their process id is in the name. */
async function sweep(directory: string): Promise<void> {
  const prefix = `${basename(directory)}.`;
  for (const name of await readdir(dirname(directory))) {
    const pid = name.startsWith(prefix) && /^(\d+)-\w+\.new$/.exec(name.slice(prefix.length))?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    // An initdb that outlived its parent may still be writing; it is swept another time.
    await rm(join(dirname(directory), name), { recursive: true, force: true }).catch(() => {});
  }
}
