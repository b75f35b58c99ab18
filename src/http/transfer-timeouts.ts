import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Response } from 'express';
import { requestTimeout } from '../problems/problem';
import { sendProblem } from './send-problem';
import { TransferDeadline } from './transfer-deadline';
import type { Traffic } from './traffic';

export interface TransferLimits {
  /** For a body to arrive; see `TransferDeadline`. */
  readonly requestTimeoutMs: number;
  /** For a client to take what is sent; see `TransferDeadline`. */
  readonly sendTimeoutMs: number;
}

export const checkEveryMs = 1_000;

/**
 * Cuts off clients that stop sending a body or reading an answer. Node's `requestTimeout` is one
 * time for a body of any size, and Node has none for reading. All connections are looked at once a
 * second, so that a request costs nothing.
 *
 * @returns ends the checks
 */
export function watchTransfers(traffic: Traffic, limits: TransferLimits): () => void {
  const receiving = new WeakMap<ServerResponse, TransferDeadline>();
  const sending = new WeakMap<ServerResponse, TransferDeadline>();

  function check(socket: Socket, res: ServerResponse, now: number): void {
    if (!res.req.complete && isLate(receiving, res, limits.requestTimeoutMs, received(res), now)) {
      if (res.headersSent) socket.destroy();
      else sendProblem(res as Response, requestTimeout());
    } else if (isLate(sending, res, limits.sendTimeoutMs, flushed(socket), now)) {
      socket.destroy();
    }
    function received({ req }: ServerResponse): number | undefined {
      // Who has sent more than is read waits for the service.
      return req.readableLength >= req.readableHighWaterMark ? undefined : socket.bytesRead;
    }
  }

  const timer = setInterval(() => {
    const now = performance.now();
    for (const [socket, res] of traffic) if (res !== undefined) check(socket, res, now);
  }, checkEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** @param bytes undefined while the transfer does not depend on the client: its time starts anew */
function isLate(
  deadlines: WeakMap<ServerResponse, TransferDeadline>,
  res: ServerResponse,
  timeoutMs: number,
  bytes: number | undefined,
  now: number,
): boolean {
  if (bytes === undefined) {
    deadlines.delete(res);
    return false;
  }
  const deadline = deadlines.get(res);
  if (deadline) return deadline.isMissed(bytes, now);
  deadlines.set(res, new TransferDeadline(timeoutMs, bytes, now));
  return false;
}

/** What the kernel took, or undefined when nothing waits to be sent. */
const flushed = (socket: Socket): number | undefined =>
  socket.writableLength > 0 ? socket.bytesWritten - socket.writableLength : undefined;
