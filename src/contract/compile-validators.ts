import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedOperation } from './served-operation';

/** From one validator to the next, so that requests are served in between. */
const pauseMs = 20;

/**
 * Compiles the validators of request bodies ahead of their first request, which would be held up by
 * it: the largest takes 100 ms of CPU.
 *
 * @param signal ends it early
 */
export async function compileValidators(
  operations: readonly ServedOperation[],
  signal: AbortSignal,
): Promise<void> {
  for (const operation of operations) {
    if (!operation.readBody) continue;
    const steps = operation.compileValidators();
    while (!signal.aborted && !steps.next().done) await sleep(pauseMs, undefined, { ref: false });
  }
}
