import type { IncomingHttpHeaders } from 'node:http';
import type { Request, Response } from 'express';
import { requestIdOf } from '../http/request-id';
import type { Admitted, PublicContext } from './operation';
import type { Query } from './query';
import type { PathMatch } from './router';
import type { ServedOperation } from './served-operation';

/**
 * A request as openapi-backend passes it through its steps, raw and parsed in one object. Express's
 * own request is not passed: openapi-backend copies it, and a copy lacks what its prototype has.
 */
export class ContractRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Set by `matchOperation` when the contract has the path. */
  match: PathMatch<ServedOperation> | undefined = undefined;
  /** Set by `matchOperation` when the path takes the method. */
  operation: ServedOperation | undefined = undefined;
  /** Set by the security handler. */
  admitted: Admitted | undefined = undefined;
  /** Set by `parseRequest`. */
  params: Record<string, string> = noParams;
  /** Set by `validateRequest`. */
  query: Query = noQuery;
  /** Set by `readBody`. */
  requestBody: unknown = undefined;
  private isBodyRead = false;

  private known: PublicContext | undefined = undefined;

  constructor(
    readonly req: Request,
    readonly res: Response,
  ) {
    this.method = req.method;
    this.path = req.path;
    this.headers = req.headers;
  }

  /** Reads the body once, however often the request is handled. @throws 415, 413, 400 */
  async readBody(): Promise<void> {
    const { operation, req } = this;
    if (this.isBodyRead || !operation?.readBody) return;
    this.isBodyRead = true;
    this.requestBody = await operation.readBody(req);
  }

  /** What every handler is told of a request. */
  get context(): PublicContext {
    const { req, res } = this;
    this.known ??= { requestId: requestIdOf(res), url: req.originalUrl, address: req.ip ?? '' };
    return this.known;
  }
}

const noParams = Object.freeze({});
const noQuery = Object.freeze({});
