import { randomUUID } from 'node:crypto';
import type { Problem, ValidationProblem } from '../../generated/api';
import { checkAgainstContract } from './check-response';

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}

export interface Ask {
  readonly token?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

/** A client that holds every answer against the contract before the test sees it. */
export class Api {
  constructor(
    readonly url: string,
    readonly token?: string,
  ) {}

  /** The same for a newly registered device. */
  async asNewDevice(deviceId: string = randomUUID()): Promise<Api> {
    const { status, body } = await this.post<{ token: string }>('/v1/auth/register', {
      device_id: deviceId,
    });
    if (status !== 200) throw new Error(`The registration failed: ${JSON.stringify(body)}`);
    return this.as(body.token);
  }

  as(token: string): Api {
    return new Api(this.url, token);
  }

  async ask<Body = unknown>(method: string, path: string, ask: Ask = {}): Promise<Answer<Body>> {
    const token = ask.token ?? this.token;
    const payload = ask.raw ?? (ask.body === undefined ? undefined : JSON.stringify(ask.body));
    const response = await fetch(this.url + path, {
      method,
      body: payload,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(payload !== undefined && { 'Content-Type': 'application/json' }),
        ...ask.headers,
      },
    });
    const text = await response.text();
    const body = (text === '' ? undefined : JSON.parse(text)) as Body;
    checkAgainstContract(method, path, response, body);
    return { status: response.status, headers: response.headers, body };
  }

  get<Body = unknown>(path: string, ask?: Ask) {
    return this.ask<Body>('GET', path, ask);
  }

  post<Body = unknown>(path: string, body: unknown, ask?: Ask) {
    return this.ask<Body>('POST', path, { ...ask, body });
  }

  put<Body = unknown>(path: string, body: unknown, ask?: Ask) {
    return this.ask<Body>('PUT', path, { ...ask, body });
  }

  delete(path: string, ask?: Ask) {
    return this.ask<Problem | undefined>('DELETE', path, ask);
  }
}

export type Refusal = Problem | ValidationProblem;
