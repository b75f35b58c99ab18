import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, connect, createServer } from 'node:net';

type State = 'open' | 'stalled' | 'cut';

/**
 * Stands between the service and PostgreSQL, and fails as networks and servers do: `cut` breaks
 * every connection and takes no new one, `stall` takes them and lets nothing through.
 */
export class TcpProxy {
  private state: State = 'open';
  private readonly pairs = new Map<Socket, Socket>();
  private trap: { text: string; loses: 'statement' | 'answer' } | undefined;

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private target: URL,
  ) {
    server.on('connection', (socket) => this.take(socket));
  }

  static async to(databaseUrl: string): Promise<TcpProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.port = String((server.address() as AddressInfo).port);
    return new TcpProxy(server, url.href, new URL(databaseUrl));
  }

  /** How many connections there are. */
  get connections(): number {
    return this.pairs.size;
  }

  cut(): void {
    this.state = 'cut';
    this.breakAll();
  }

  stall(): void {
    this.state = 'stalled';
    for (const pair of this.pairs) for (const socket of pair) socket.pause();
  }

  /** As before; connections that were stalled go on where they were. */
  restore(databaseUrl: string = this.target.href): void {
    this.target = new URL(databaseUrl);
    this.state = 'open';
    for (const pair of this.pairs) for (const socket of pair) socket.resume();
  }

  /** Breaks every connection once, as a restart of the server does. */
  breakAll(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.destroy();
  }

  /** Breaks every connection, once, when a statement passes that has this text in it. */
  breakAt(text: string, loses: 'statement' | 'answer'): void {
    this.trap = { text, loses };
  }

  async close(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private take(client: Socket): void {
    client.on('error', () => undefined);
    if (this.state === 'cut') {
      client.destroy();
      return;
    }
    const server = connect(Number(this.target.port), this.target.hostname);
    server.on('error', () => undefined);
    this.pairs.set(client, server);
    let losesAnswer = false;
    client.on('data', (bytes) => {
      const caught = this.trap !== undefined && bytes.includes(this.trap.text);
      if (caught && this.trap?.loses === 'statement') this.breakAll();
      else server.write(bytes);
      losesAnswer = caught;
      if (caught) this.trap = undefined;
    });
    server.on('data', (bytes) => {
      if (losesAnswer) this.breakAll();
      else client.write(bytes);
    });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      if (this.state === 'stalled') from.pause();
      from.on('close', () => {
        to.destroy();
        this.pairs.delete(client);
      });
    }
  }
}
