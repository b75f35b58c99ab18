import { performance } from 'node:perf_hooks';
import { Client, type ClientConfig } from 'pg';
import { ConnectionUnavailable } from './connection-unavailable';

/** An operator or a shutdown ended the session, it was idle for too long, or its transaction failed. */
const isOver = /^(57P0.|25P0[234])$/;
const readOnlyServer = '25006';
/** A session this young knows what its server is now: another one would meet the same. */
const youngMs = 1_000;
const closeWithinMs = 1_000;

/**
 * A connection of pg that is set up as it has to be before anyone gets it, that never throws an
 * error at nobody, and that knows when it is to be used no more.
 */
export class DatabaseClient extends Client {
  /** When a session last found its server read-only. One process has one database. */
  private static readOnlyAt = -Infinity;
  private readonly openedAt = performance.now();
  private isLost = false;

  /** @param session the statement it starts with, see `sessionStatement` */
  constructor(
    private readonly config: ClientConfig,
    private readonly session: string,
  ) {
    super(config);
    // Listened for from the start: PostgreSQL can end a session in the packet that opens it.
    this.on('error', () => (this.isLost = true));
    // Before pg's own listener, so that whoever hears of the error finds the connection marked.
    this.wire.on('errorMessage', ({ code }) => this.judge(code ?? ''));
  }

  /** The name is Sequelize's, whose pool asks for it and sets it. */
  get _invalid(): boolean {
    return this.isLost || this.openedAt < DatabaseClient.readOnlyAt;
  }

  set _invalid(isInvalid: boolean) {
    this.isLost ||= isInvalid;
  }

  /** @throws ConnectionUnavailable within `connectionTimeoutMillis`, if that is set */
  override connect(): Promise<Client>;
  override connect(callback: (error: Error | null, client?: Client) => void): void;
  override connect(callback?: (error: Error | null, client?: Client) => void) {
    const opened = this.open();
    if (!callback) return opened;
    opened.then(
      () => callback(null, this),
      (error: Error) => callback(error),
    );
    return undefined;
  }

  /** Closes it, and does not wait long for a server that does not answer. */
  override end(): Promise<void>;
  override end(callback: (error: Error) => void): void;
  override end(callback?: (error: Error) => void) {
    const timer = setTimeout(() => this.destroy(), closeWithinMs).unref();
    this.wire.once('end', () => clearTimeout(timer));
    return callback ? super.end(callback) : super.end();
  }

  /** Closes it at once; what is under way on it fails. */
  destroy(): void {
    this.isLost = true;
    this.wire.stream.destroy();
  }

  private async open(): Promise<Client> {
    const { connectionTimeoutMillis: withinMs = 0 } = this.config;
    const start = performance.now();
    try {
      await super.connect();
      const leftMs = withinMs && Math.max(1, withinMs - (performance.now() - start));
      await this.query({ text: this.session, query_timeout: leftMs } as { text: string });
      return this;
    } catch (cause) {
      this.destroy();
      throw new ConnectionUnavailable(cause);
    }
  }

  /**
   * When a server that was replaced by another one became read-only, each session with it is of no
   * more use: reads on it would go on to show what was true before.
   */
  private judge(code: string): void {
    if (isOver.test(code)) this.isLost = true;
    const now = performance.now();
    if (code === readOnlyServer && now - this.openedAt > youngMs) DatabaseClient.readOnlyAt = now;
  }

  private get wire(): Wire {
    return (this as unknown as { connection: Wire }).connection;
  }
}

/** pg's protocol below its client. */
interface Wire {
  readonly stream: { destroy(): void };
  on(event: 'errorMessage', listener: (error: { code?: string }) => void): void;
  once(event: 'end', listener: () => void): void;
}
