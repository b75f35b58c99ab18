import { type Client, Query, type QueryResult, type QueryResultRow, types } from 'pg';
import { unavailable } from '../problems/problem';
import { DatabaseClient } from './client';
import { type DatabaseSettings, connectionSettings, lockPatienceMs } from './connection';
import { isConnectionLost } from './failures';
import { sessionStatement } from './session';

/** A statement that each connection prepares once. */
export interface Prepared {
  readonly name: string;
  readonly text: string;
}

/** Two keep each other company while one waits for a slow statement. */
const connections = 2;
/** What is waited for beyond this is more than the database can be asked in a statement's time. */
const mostUnderWay = 1_000;

/**
 * Sends prepared statements without waiting for the answers of those before them, on a few
 * connections of its own. For short statements only: a slow one holds up its neighbours. Each is a
 * transaction of its own, and one that may run twice: a read, or a write that finds what it wrote
 * before. It does when its connection turns out to be gone, as after a restart of the database all
 * of them are.
 */
export class Pipeline {
  private readonly lanes: readonly Lane[];
  private turn = 0;

  constructor(url: string, settings: DatabaseSettings) {
    this.lanes = Array.from({ length: connections }, () => new Lane(url, settings));
  }

  async run<Row extends QueryResultRow>(statement: Prepared, values: unknown[]): Promise<Row[]> {
    for (let lost = 0; ; lost += 1) {
      this.turn = (this.turn + 1) % connections;
      try {
        return await this.lanes[this.turn]!.run<Row>(statement, values);
      } catch (error) {
        if (lost === connections || !isConnectionLost(error)) throw error;
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.close()));
  }
}

/** One connection, made when it is first needed and anew when it is lost. */
class Lane {
  private connecting: Promise<Client> | undefined;
  private client: Client | undefined;
  private underWay = 0;
  private isHeld = false;

  constructor(
    private readonly url: string,
    private readonly settings: DatabaseSettings,
  ) {}

  async run<Row extends QueryResultRow>(statement: Prepared, values: unknown[]): Promise<Row[]> {
    const client = this.client ?? (await (this.connecting ??= this.connect()));
    if (this.underWay >= mostUnderWay) throw unavailable(new Error('too many statements'));
    this.underWay += 1;
    this.gather(client);
    return new Promise((resolve, reject) => {
      // With a callback: pg's own promise would look for the caller's stack each time.
      client.query(
        prepared<Row>(statement, values, (error, result) => {
          this.underWay -= 1;
          if (error) reject(error);
          else resolve(result.rows);
        }),
      );
    });
  }

  async close(): Promise<void> {
    const client = await this.connecting?.catch(() => undefined);
    await client?.end();
  }

  private connect(): Promise<Client> {
    const { settings } = this;
    const client = new DatabaseClient(
      {
        ...connectionSettings(settings),
        connectionString: this.url,
        query_timeout: settings.databaseStatementTimeoutMs + 1_000,
        pipeline: true,
        types: { getTypeParser },
      },
      sessionStatement({
        statementTimeoutMs: settings.databaseStatementTimeoutMs,
        lockTimeoutMs: lockPatienceMs(settings),
        idleInTransactionTimeoutMs: settings.databaseStatementTimeoutMs,
      }),
    );
    const connecting = client.connect().then(() => {
      this.client = client;
      return client;
    });
    // Told of twice, and by the second time another one can have taken its place.
    const drop = () => {
      if (this.connecting !== connecting) return;
      this.connecting = undefined;
      this.client = undefined;
    };
    client.on('error', drop).on('end', drop);
    connecting.catch(drop);
    return connecting;
  }

  /** What one turn of the event loop asks for leaves in one packet: a write costs more than a query. */
  private gather(client: Client): void {
    if (this.isHeld) return;
    this.isHeld = true;
    const { stream } = (client as PipelinedClient).connection;
    stream.cork();
    setImmediate(() => {
      this.isHeld = false;
      stream.uncork();
    });
  }
}

type PipelinedClient = Client & {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
};

type Answer<Row extends QueryResultRow> = (error: Error | null, result: QueryResult<Row>) => void;

/** pg's query from its parts: it would copy a whole configuration property by property. */
function prepared<Row extends QueryResultRow>(
  { name, text }: Prepared,
  values: unknown[],
  callback: Answer<Row>,
): Query<Row> {
  return Object.assign(new Query<Row>(text, values), { name, callback });
}

const { DATE, INT8, NUMERIC } = types.builtins;
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, String],
  [INT8, Number],
  [NUMERIC, Number],
]);

/** As the models read them: days as they are written, and every number as a number. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  return parsers.get(oid) ?? (types.getTypeParser(oid, format) as (text: string) => unknown);
}
