import { Agent, type IncomingMessage, request } from 'node:http';
import { checkAgainstContract } from '../support/check-response';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up after this; by default it waits for as long as it takes. */
  readonly withinMs?: number;
}

export interface Answered<Body = unknown> {
  readonly status: number;
  readonly etag: string | undefined;
  readonly retryAfter: string | undefined;
  readonly body: Body;
}

/** Every so many of the same kind, an answer is held against the contract; so are the first. */
const sample = { first: 3, then: 100 };

/**
 * A client for thousands of requests: connections are kept, and of answers that are alike only some
 * are held against the contract.
 */
export class Wire {
  /** An idle connection is given up before the server closes it, which it does after 65 s. */
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 60_000 });
  private readonly met = new Map<string, number>();

  async ask<Body>(url: string, asked: Asked): Promise<Answered<Body>> {
    const { method, path } = asked;
    const response = await this.send(url, asked);
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const body = (text === '' ? undefined : JSON.parse(text)) as Body;
    const status = response.statusCode ?? 0;
    if (this.isInSample(`${method} ${path.replace(query, '').replace(anyId, '{}')} ${status}`)) {
      checkAgainstContract(method, path, asResponse(response), body);
    }
    const { etag, 'retry-after': retryAfter } = response.headers;
    return { status, etag, retryAfter, body };
  }

  /** Each kind of answer there was: `PUT /v1/products/{} 412`. */
  kindsMet(): string[] {
    return [...this.met.keys()];
  }

  close(): void {
    this.agent.destroy();
  }

  private send(url: string, { method, path, token, body, headers, withinMs }: Asked) {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return new Promise<IncomingMessage>((resolve, reject) => {
      request(url + path, {
        agent: this.agent,
        method,
        ...(withinMs !== undefined && { signal: AbortSignal.timeout(withinMs) }),
        headers: {
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(payload && { 'Content-Type': 'application/json', 'Content-Length': payload.length }),
          ...headers,
        },
      })
        .once('response', resolve)
        .once('error', reject)
        .end(payload);
    });
  }

  private isInSample(kind: string): boolean {
    const met = this.met.get(kind) ?? 0;
    this.met.set(kind, met + 1);
    return met < sample.first || met % sample.then === 0;
  }
}

const query = /\?.*/;
const anyId = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

function asResponse({ statusCode = 0, rawHeaders }: IncomingMessage): Response {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '');
  }
  return new Response(null, { status: statusCode, headers });
}
