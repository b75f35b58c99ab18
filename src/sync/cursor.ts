import type { Counter } from '../database/revision';
import { cursorExpired, validationError } from '../problems/problem';

/** How far a client has read. */
export interface Position {
  readonly epoch: string;
  /**
   * The last revision that it was sent. The device's own may be further, where what came last is
   * of no use to a first pull: what it was sent is all that a client can be held to.
   */
  readonly after: number;
  /**
   * During a first pull, the device's revision when it began, else 0. What was gone by then is left
   * out on every page; what went since is told, since a page may have shown it.
   */
  readonly fresh: number;
}

const form = /^1\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,15})(?:\.(\d{1,15}))?$/;

export function writeCursor({ epoch, after, fresh }: Position): string {
  // All that was there when the first pull began has been sent: from here on it is like any other.
  const isFresh = after < fresh;
  const text = ['1', epoch, after, ...(isFresh ? [fresh] : [])].join('.');
  return Buffer.from(text).toString('base64url');
}

/** @param pointer where in the request the cursor is @throws 422 when it is none of ours */
export function readCursor(cursor: string, pointer: string): Position {
  const text = Buffer.from(cursor, 'base64url').toString();
  const [, epoch, after, fresh = '0'] = form.exec(text) ?? [];
  if (epoch === undefined || after === undefined) {
    throw validationError([{ pointer, detail: 'is not a cursor that a pull returned' }]);
  }
  return { epoch, after: Number(after), fresh: Number(fresh) };
}

/**
 * @throws 410 when the position is on another count, ahead of this one (both: a backup was
 *   restored), or behind what was erased
 */
export function assertGood({ epoch, after, fresh }: Position, counter: Counter): void {
  const reached = Math.max(after, fresh);
  const isGood =
    epoch === counter.epoch && reached <= counter.revision && reached >= counter.horizon;
  if (!isGood) throw cursorExpired();
}
