import type { Response } from 'express';
import type { Context, Request } from 'openapi-backend';
import type { Admitted, PublicContext } from './operation';

/** One request on its way through openapi-backend. */
export interface Exchange extends PublicContext {
  readonly authorization: string | undefined;
  readonly ifMatch: string | undefined;
  /** Of a GET only; elsewhere it says nothing. */
  readonly ifNoneMatch: string | undefined;
  readonly locals: Response['locals'];
  admitted?: Admitted;
  /** Why the credential was not taken: a 401, or an outage. */
  refusal?: Error;
}

/** What openapi-backend calls back with; it knows no more of the values than that. */
export type BackendContext = Omit<Context, 'request'> & {
  readonly request: Omit<Request, 'query' | 'body'> & {
    readonly params: Record<string, unknown>;
    readonly query: Record<string, unknown>;
    readonly body?: unknown;
  };
};

/** Any operation's reply; which ones there are is told by `Reply`. */
export interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number>>;
}
