import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Each connection, and the last response on it that is not over: one that is not sent yet, or whose
 * request is still arriving. An entry lives as long as its connection. A set of the responses under
 * way would change with every request: V8 would renew its table all the time, and what an old table
 * refers to outlives its use (a read would cost a sixth more, and the process twice its heap).
 */
export type Traffic = ReadonlyMap<Socket, ServerResponse | undefined>;

export function watchTraffic(server: Server): Traffic {
  const traffic = new Map<Socket, ServerResponse | undefined>();
  server.on('connection', (socket) => {
    traffic.set(socket, undefined);
    socket.once('close', () => traffic.delete(socket));
  });
  server.prependListener('request', ({ socket }, res) => {
    traffic.set(socket, res);
    res.once('close', () => {
      // The client may have sent its next request, or be gone. A body that still arrives is watched
      // on, although its request is answered.
      if (traffic.get(socket) === res && res.req.complete) traffic.set(socket, undefined);
    });
  });
  return traffic;
}

/** The responses that clients wait for. */
export const pendingResponses = (traffic: Traffic): ServerResponse[] =>
  [...traffic.values()].filter(
    (res) => res !== undefined && !res.writableFinished,
  ) as ServerResponse[];
