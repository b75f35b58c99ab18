const firstMs = 100;
const maxMs = 30_000;
/** Whoever lived for longer did not end because of how it started. */
const shortLifeMs = 60_000;

/**
 * How long to wait before a worker that ended is replaced: hardly at all, but longer each time when
 * its like end soon after they started.
 *
 * @param previousMs the wait before the one that ended, if there was one
 */
export function replacementPause(previousMs: number | undefined, livedMs: number): number {
  if (previousMs === undefined || livedMs > shortLifeMs) return firstMs;
  return Math.min(previousMs * 2, maxMs);
}
