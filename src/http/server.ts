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

interface Traffic {
  readonly sockets: ReadonlySet<Socket>;
  /** The answers that are still to be given. */
  readonly underWay: ReadonlySet<ServerResponse>;
}

function watch(server: Server): Traffic {
  const sockets = new Set<Socket>();
  const underWay = new Set<ServerResponse>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_req, res) => {
    underWay.add(res);
    res.once('close', () => underWay.delete(res));
  });
  return { sockets, underWay };
}

async function close(server: Server, traffic: Traffic, withinMs: number): Promise<number> {
  // A client that keeps its connection is told to give it up with its next answer.
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  for (const res of traffic.underWay) if (!res.headersSent) res.setHeader('Connection', 'close');

  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => {
    // A connection that turns idle after close() was called would otherwise hold it up, and so
    // would one that never sent a byte, as browsers open them: Node does not take it for idle.
    server.closeIdleConnections();
    const silent = [...traffic.sockets].filter(isSilent);
    // Not before what has arrived is read: on a busy machine timers are due before that.
    setImmediate(() => silent.filter(isSilent).forEach((socket) => socket.destroy()));
  }, 50);
  let cutOff = 0;
  const limit = setTimeout(() => {
    cutOff = traffic.underWay.size;
    server.closeAllConnections();
  }, withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
  return cutOff;
}

const isSilent = ({ bytesRead }: Socket) => bytesRead === 0;
