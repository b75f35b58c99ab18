import { once } from 'node:events';
import { type AddressInfo, type Server, connect, createServer } from 'node:net';

/**
 * Stands between a server and PostgreSQL and counts what passes. On the wire a statement is a
 * statement, however it was sent and by how many processes: a prepared one, a simple one, a BEGIN.
 */
export class Wire {
  statements = 0;

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async to(databaseUrl: string): Promise<Wire> {
    const target = new URL(databaseUrl);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const wire = new Wire(server, url.href);
    server.on('connection', (client) => {
      const database = connect(Number(target.port || 5432), target.hostname);
      const messages = new MessageTypes();
      client.on('data', (bytes) => {
        for (const type of messages.of(bytes)) {
          // What ends with one Sync is one statement, the naming of its device included.
          if (type === 'Q' || type === 'S') wire.statements += 1;
        }
      });
      for (const socket of [client, database]) socket.on('error', () => socket.destroy());
      client.pipe(database).pipe(client);
    });
    return wire;
  }

  close(): void {
    this.server.close();
  }
}

/** The messages of PostgreSQL's protocol that a client sends, as they arrive in pieces. */
export class MessageTypes {
  private rest: Buffer = Buffer.alloc(0);
  private hasStarted = false;

  /** @returns the types of those that are whole by now: `Q` and `E` run a statement */
  of(bytes: Buffer): string[] {
    this.rest = Buffer.concat([this.rest, bytes]);
    const types: string[] = [];
    for (;;) {
      // The first message, which opens the session, has no type.
      const lengthAt = this.hasStarted ? 1 : 0;
      if (this.rest.length < lengthAt + 4) return types;
      const end = lengthAt + this.rest.readInt32BE(lengthAt);
      if (this.rest.length < end) return types;
      if (this.hasStarted) types.push(this.rest.toString('latin1', 0, 1));
      this.hasStarted = true;
      this.rest = this.rest.subarray(end);
    }
  }
}
