import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so, and fails when it takes too long. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  for (const end = Date.now() + withinMs; !(await isSo()); await sleep(10)) {
    if (Date.now() > end) throw new Error(`Not so after ${withinMs} ms: ${isSo.toString()}`);
  }
}
