import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { until } from '../support/until';

/** A connection whose bytes the test writes itself: half a request, two of them, none at all. */
export class RawConnection {
  private heard = '';
  closed = false;

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('utf8').on('data', (text: string) => (this.heard += text));
    socket.on('error', () => undefined).on('close', () => (this.closed = true));
  }

  static async open(url: string): Promise<RawConnection> {
    const { hostname, port } = new URL(url);
    const connection = new RawConnection(connect(Number(port), hostname));
    await once(connection.socket, 'connect');
    return connection;
  }

  send(text: string): void {
    this.socket.write(text);
  }

  /** All that came so far. */
  get text(): string {
    return this.heard;
  }

  async answer(pattern: RegExp): Promise<string> {
    await until(() => pattern.test(this.heard) || this.closed);
    return this.heard;
  }

  async isClosed(): Promise<void> {
    await until(() => this.closed);
  }

  /** Sends nothing more, and reads on. */
  end(): void {
    this.socket.end();
  }

  drop(): void {
    this.socket.destroy();
  }
}

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
}

/** A request as bytes, in two halves: the second is the end of its body. */
export function halves({ method, path, token, body = {} }: RawRequest): [string, string] {
  const json = JSON.stringify(body);
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    ...(token === undefined ? [] : [`Authorization: Bearer ${token}`]),
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(json)}`,
  ];
  const middle = Math.floor(json.length / 2);
  return [`${head.join('\r\n')}\r\n\r\n${json.slice(0, middle)}`, json.slice(middle)];
}
