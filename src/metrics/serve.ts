import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { ConfigError } from '../config-error';

export interface ServedMetrics {
  readonly url: string;
  close(): void;
}

/** Serves `/metrics`. @throws ConfigError when the port is taken */
export async function serveMetrics(
  registry: Registry,
  host: string,
  port: number,
): Promise<ServedMetrics> {
  const server = createServer((req, res) => {
    if (req.url?.split('?')[0] !== '/metrics' || !['GET', 'HEAD'].includes(req.method ?? '')) {
      res.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => res.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => res.writeHead(503).end(),
    );
  });
  await listening(server, host, port);
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${(server.address() as AddressInfo).port}/metrics`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new ConfigError([`METRICS_PORT ${port} of ${host} cannot be listened on: ${code}`])),
    );
    server.listen(port, host, resolve);
  });
}
