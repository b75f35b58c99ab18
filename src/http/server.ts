import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Express } from 'express';
import { expressMessages } from './express-messages';

/** A listening server. */
export interface Listening {
  readonly url: string;
  /**
   * Lets requests under way finish, for so long; then ends what is left.
   *
   * @returns how many requests were cut off
   */
  close(withinMs: number): Promise<number>;
}

/** Longer than the 60 s for which balancers keep idle connections, or they answer stray 502s. */
const keepAliveMs = 65_000;
/** Slow senders are dropped. Node wants the first of these below the second. */
const headersWithinMs = 15_000;
const requestWithinMs = 30_000;

/** @param port 0 for any free one @throws when the port is taken */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer(expressMessages(app), app);
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = headersWithinMs;
  server.requestTimeout = requestWithinMs;
  const traffic = watch(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${actual}`,
    close: (withinMs) => close(server, traffic, withinMs),
  };
}

/**
 * Each connection, and the answer that it waits for. An entry stays while its connection does. A set
 * of the answers under way, which changes with every request, would be renewed all the time, and
 * what was in a table of V8's that has grown old outlives its use, and through the table after it
 * all that came later: a read would cost a sixth more, and the process twice its heap.
 */
type Traffic = ReadonlyMap<Socket, ServerResponse | undefined>;

function watch(server: Server): Traffic {
  const traffic = new Map<Socket, ServerResponse | undefined>();
  server.on('connection', (socket) => {
    traffic.set(socket, undefined);
    socket.once('close', () => traffic.delete(socket));
  });
  server.prependListener('request', ({ socket }, res) => {
    traffic.set(socket, res);
    res.once('close', () => {
      // Its client can have sent the next request by then, or be gone.
      if (traffic.get(socket) === res) traffic.set(socket, undefined);
    });
  });
  return traffic;
}

const underWay = (traffic: Traffic) => [...traffic.values()].filter((res) => res !== undefined);

async function close(server: Server, traffic: Traffic, withinMs: number): Promise<number> {
  // A client that keeps its connection is told to give it up with its next answer.
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  for (const res of underWay(traffic)) if (!res.headersSent) res.setHeader('Connection', 'close');

  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => {
    // A connection that turns idle after close() was called would otherwise hold it up, and so
    // would one that never sent a byte, as browsers open them: Node does not take it for idle.
    server.closeIdleConnections();
    const silent = [...traffic.keys()].filter(isSilent);
    // Not before what has arrived is read: on a busy machine timers are due before that.
    setImmediate(() => silent.filter(isSilent).forEach((socket) => socket.destroy()));
  }, 50);
  let cutOff = 0;
  const limit = setTimeout(() => {
    cutOff = underWay(traffic).length;
    server.closeAllConnections();
  }, withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
  return cutOff;
}

const isSilent = ({ bytesRead }: Socket) => bytesRead === 0;
