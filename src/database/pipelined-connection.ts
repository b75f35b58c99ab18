import type { QueryResultRow } from 'pg';
import { unavailable } from '../problems/problem';
import { DatabaseClient } from './client';
import {
  type AnswerListener,
  type Columns,
  type PipelinedStatement,
  PreparedQuery,
} from './prepared-query';

/** What is waited for beyond this is more than the database can be asked in a statement's time. */
const maxUnderWay = 1_000;

export interface ConnectionOptions {
  readonly config: ConstructorParameters<typeof DatabaseClient>[0];
  readonly session: string;
}

/** Hears what becomes of a connection and of what is on it. */
export interface ConnectionListener {
  opened(connection: PipelinedConnection): void;
  /** It could not be opened, broke, or was destroyed. Told once, before the statements fail. */
  ended(connection: PipelinedConnection): void;
  failed(statement: PipelinedStatement, error: unknown): void;
}

/** A connection that takes statements without waiting for the answers of those before them. */
export class PipelinedConnection implements AnswerListener {
  /** Open and fit to be used. */
  isOpen = false;
  /** A statement would have been sent on it, had it been open. */
  isWanted = false;
  /** Statements that wait for an answer, or for the connection to open. */
  underWay = 0;
  private client: PipelinedClient | undefined;
  private hasEnded = false;
  private readonly waiting: PipelinedStatement[] = [];
  private readonly columns = new Map<string, Columns>();
  /** What is written at the end of this turn of the event loop. */
  private unsent: Buffer[] = [];
  private answers = 0;
  private answersBefore = 0;
  private looksWithoutAnswer = 0;

  constructor(
    private readonly options: ConnectionOptions,
    private readonly listener: ConnectionListener,
  ) {}

  /** The server's id of the session; it has one once it is open. */
  get pid(): number | undefined {
    return this.client?.processID ?? undefined;
  }

  /** Whether the session is to be used no more, while what is under way on it may go on. */
  get isSpoilt(): boolean {
    return this.client?._invalid === true;
  }

  send(statement: PipelinedStatement): void {
    if (this.underWay >= maxUnderWay) {
      this.listener.failed(statement, unavailable(new Error('too many statements')));
      return;
    }
    this.underWay += 1;
    if (this.isOpen) this.write(statement);
    else {
      this.waiting.push(statement);
      this.open();
    }
  }

  open(): void {
    if (this.client) return;
    const { config, session } = this.options;
    const client = new DatabaseClient(
      { ...config, pipeline: true },
      session,
    ) as unknown as PipelinedClient;
    this.client = client;
    client.on('error', () => this.end()).on('end', () => this.end());
    client.connect().then(
      () => {
        // The server can end a session in the packet that opens it.
        if (this.hasEnded) return this.failWaiting(new Error('Connection terminated'));
        this.gatherWrites(client);
        this.isOpen = true;
        this.listener.opened(this);
        for (const statement of this.waiting.splice(0)) this.write(statement);
      },
      (error: unknown) => {
        this.end();
        this.failWaiting(error);
      },
    );
  }

  /**
   * To be called at an even pace.
   *
   * @returns how many calls ago the connection last answered or had nothing to answer
   */
  look(): number {
    const isStanding = this.isOpen && this.underWay > 0 && this.answers === this.answersBefore;
    this.answersBefore = this.answers;
    this.looksWithoutAnswer = isStanding ? this.looksWithoutAnswer + 1 : 0;
    return this.looksWithoutAnswer;
  }

  /** What was sent and is not answered yet, the oldest first. */
  unanswered(): PipelinedStatement[] {
    const { _activeQuery: active, _sentQueryQueue: sent = [] } = this.client ?? {};
    return [active, ...sent].flatMap((query) => query?.statement ?? []);
  }

  /** Ends it at once: it is out of use before its statements fail. */
  destroy(): void {
    this.end();
    this.client?.destroy();
  }

  /** Ends it once everything on it is answered, or a second later. */
  async close(): Promise<void> {
    await this.client?.end();
  }

  private write(statement: PipelinedStatement): void {
    this.client!.query(new PreparedQuery(statement, this.columns, this));
  }

  succeed(statement: PipelinedStatement, rows: QueryResultRow[]): void {
    this.underWay -= 1;
    this.answers += 1;
    statement.isSettled = true;
    statement.resolve(rows);
  }

  fail(statement: PipelinedStatement, error: unknown): void {
    this.underWay -= 1;
    this.answers += 1;
    this.listener.failed(statement, error);
  }

  private failWaiting(error: unknown): void {
    for (const statement of this.waiting.splice(0)) this.fail(statement, error);
  }

  private end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.isOpen = false;
    this.listener.ended(this);
  }

  /**
   * What one turn of the event loop asks for leaves in one write, since a write costs more than a
   * query. pg writes each of a query's messages by itself.
   */
  private gatherWrites({ connection }: PipelinedClient): void {
    const flush = () => {
      const { unsent } = this;
      this.unsent = [];
      if (connection.stream.writable) connection.stream.write(Buffer.concat(unsent));
    };
    connection._send = (message) => {
      if (this.unsent.push(message) === 1) setImmediate(flush);
    };
  }
}

/** Parts of pg's client that its types leave out. */
type PipelinedClient = Omit<DatabaseClient, 'connection' | 'query'> & {
  query(query: PreparedQuery): void;
  readonly connection: {
    readonly stream: { readonly writable: boolean; write(bytes: Buffer): void };
    _send(message: Buffer): void;
  };
  readonly processID: number | null;
  readonly _activeQuery?: PreparedQuery | null;
  readonly _sentQueryQueue?: readonly PreparedQuery[];
};
