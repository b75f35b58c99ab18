import { type Server, createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Express } from 'express';
import { type Logger, pino } from 'pino';
import { answerConnectionErrors } from './connection-errors';
import { expressMessages } from './express-messages';
import { type Traffic, pendingResponses, watchTraffic } from './traffic';
import { type TransferLimits, checkEveryMs, watchTransfers } from './transfer-timeouts';

/** A listening server. */
export interface Listening {
  readonly url: string;
  /** Serves on, and tells each client that keeps its connection to give it up with its next answer. */
  drain(): void;
  /**
   * Listens no more, and lets requests under way finish, for so long; then ends what is left.
   *
   * @returns how many requests were cut off
   */
  close(withinMs: number): Promise<number>;
}

export interface ListenSettings extends TransferLimits {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** For the head of a request to arrive. */
  readonly headersTimeoutMs: number;
}

/** Longer than the 60 s for which balancers keep idle connections, or they answer stray 502s. */
const keepAliveTimeout = 65_000;
/** Of the URL and of all names and values of headers, in bytes. It bounds their number too. */
const maxHeaderSize = 16_384;

/** @throws when the port is taken */
export async function listen(
  app: Express,
  { host, port, headersTimeoutMs, ...limits }: ListenSettings,
  log: Logger = pino({ level: 'silent' }),
): Promise<Listening> {
  const options = {
    ...expressMessages(app),
    keepAliveTimeout,
    maxHeaderSize,
    headersTimeout: headersTimeoutMs,
    // It would be one time for bodies of any size; `watchTransfers` has an eye on them.
    requestTimeout: 0,
    // Node looks for late headers every 30 s unless it is told otherwise.
    connectionsCheckingInterval: checkEveryMs,
    // Node would answer a request without `Host` with an empty 400.
    requireHostHeader: false,
  };
  const server = createServer(options, app);
  // Node drops further headers without a word: a token may be among them.
  server.maxHeadersCount = 0;
  const traffic = watchTraffic(server);
  answerConnectionErrors(server, traffic, maxHeaderSize, log);
  server.once('close', watchTransfers(traffic, limits));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  let isDraining = false;
  const drain = () => {
    if (!isDraining) tellToClose(server, traffic);
    isDraining = true;
  };
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${actual}`,
    drain,
    close(withinMs) {
      drain();
      return close(server, traffic, withinMs);
    },
  };
}

function tellToClose(server: Server, traffic: Traffic): void {
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  for (const res of pendingResponses(traffic)) {
    if (!res.headersSent) res.setHeader('Connection', 'close');
  }
}

async function close(server: Server, traffic: Traffic, withinMs: number): Promise<number> {
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
    cutOff = pendingResponses(traffic).length;
    // Among them those that Node counts no more, since they asked for a tunnel.
    for (const socket of traffic.keys()) socket.destroy();
  }, withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
  return cutOff;
}

const isSilent = ({ bytesRead }: Socket) => bytesRead === 0;
