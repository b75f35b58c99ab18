import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** A listening server. */
export interface Listening {
  readonly url: string;
  /** Lets requests under way finish, for so long; then ends what is left. */
  close(withinMs: number): Promise<void>;
}

/** Longer than the 60 s for which balancers keep idle connections, or they answer stray 502s. */
const keepAliveMs = 65_000;
/** Slow senders are dropped. Node wants the first of these below the second. */
const headersWithinMs = 15_000;
const requestWithinMs = 30_000;

/** @param port 0 for any free one @throws when the port is taken */
export async function listen(app: Express, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  server.keepAliveTimeout = keepAliveMs;
  server.headersTimeout = headersWithinMs;
  server.requestTimeout = requestWithinMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  const shown = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${shown}:${actual}`, close: (withinMs) => close(server, withinMs) };
}

async function close(server: Server, withinMs: number): Promise<void> {
  // A client that keeps its connection is told to give it up with its next answer.
  server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that turns idle after close() was called would otherwise hold it up.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
