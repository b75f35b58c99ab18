import { Client } from 'pg';
import type { Call, Fields } from './call';

/** A statement that every connection prepares when it opens. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The statement that names the device to row-level security. It answers with no row. */
const naming: Statement = {
  name: 'device',
  text: `SELECT FROM set_config('countonme.device', $1, true) AS name WHERE name IS NULL`,
};

/** How values are written and read. */
const session = `SET TimeZone TO 'UTC'; SET DateStyle TO 'ISO, MDY'`;

/**
 * A connection that takes calls without waiting for the answers of those before them. It speaks
 * through pg's own connection, below pg's queue of queries: the answers come in the order of the
 * calls. What one turn of the event loop asks for leaves in one write.
 */
export class FloorConnection {
  private readonly calls: Call[] = [];
  private unsent: Buffer[] = [];
  private readonly flush = () => {
    const { unsent } = this;
    this.unsent = [];
    this.wire.stream.write(Buffer.concat(unsent));
  };

  private constructor(
    private readonly client: Client,
    private readonly wire: Wire,
  ) {}

  static async open(url: string, statements: readonly Statement[]): Promise<FloorConnection> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(session);
    for (const { name, text } of [naming, ...statements]) {
      await client.query(`PREPARE "${name}" AS ${text}`);
    }
    const connection = new FloorConnection(client, (client as unknown as Connected).connection);
    connection.takeOver();
    return connection;
  }

  /** Runs a statement of the call's route on the rows of its device. */
  send(call: Call, statement: string, values: readonly (string | null)[]): void {
    this.calls.push(call);
    if (this.unsent.length === 0) setImmediate(this.flush);
    this.unsent.push(call.caller.naming ?? this.name(call));
    this.wire.bind({ statement, values });
    this.wire.execute();
    this.wire.sync();
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private takeOver(): void {
    const { wire } = this;
    for (const message of ['dataRow', 'readyForQuery', 'errorMessage', 'commandComplete']) {
      wire.removeAllListeners(message);
    }
    wire.on('dataRow', (message) => this.calls[0]!.rows.push(message.fields));
    wire.on('errorMessage', (message) => (this.calls[0]!.failure = message as unknown as Error));
    wire.on('readyForQuery', () => this.calls.shift()!.answer());
    wire._send = (message) => this.unsent.push(message);
  }

  /** The messages that name the device of a caller are the same each time. */
  private name({ caller }: Call): Buffer {
    const { unsent } = this;
    this.unsent = [];
    this.wire.bind({ statement: naming.name, values: [caller.id] });
    this.wire.execute();
    caller.naming = Buffer.concat(this.unsent);
    this.unsent = unsent;
    return caller.naming;
  }
}

interface Connected {
  readonly connection: Wire;
}

/** pg's connection, below its client. */
interface Wire {
  readonly stream: { write(bytes: Buffer): void };
  bind(message: { statement: string; values: readonly (string | null)[] }): void;
  execute(): void;
  sync(): void;
  _send(message: Buffer): void;
  on(name: string, listener: (message: { readonly fields: Fields }) => void): void;
  removeAllListeners(name: string): void;
}
