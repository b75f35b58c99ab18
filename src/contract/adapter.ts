import type { Request, RequestHandler, Response } from 'express';
import type { Request as BackendRequest } from 'openapi-backend';
import { requestIdOf } from '../http/request-id';
import { type ContractParts, createBackend } from './backend';
import type { AnyReply, Exchange } from './exchange';

/**
 * The contract as Express middleware: openapi-backend routes, authenticates and validates, the
 * operation's handler answers, and only here is the answer written.
 *
 * @throws when the contract is not valid, or an operation has no handler
 */
export async function serveContract(parts: ContractParts): Promise<RequestHandler> {
  const backend = await createBackend(parts);
  return async (req, res) => {
    const exchange: Exchange = {
      requestId: requestIdOf(res),
      url: req.originalUrl,
      address: req.ip ?? '',
      authorization: req.get('Authorization'),
      ifMatch: req.get('If-Match'),
      ifNoneMatch: isRead(req) ? req.get('If-None-Match') : undefined,
      locals: res.locals,
    };
    write(res, (await backend.handleRequest(plainRequest(req), exchange)) as AnyReply);
  };
}

const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD';

/** A plain object: with coercion, the Express request itself would lose its path and headers. */
function plainRequest(req: Request): BackendRequest {
  const start = req.url.indexOf('?');
  return {
    method: req.method === 'HEAD' ? 'GET' : req.method,
    path: req.path,
    headers: req.headers as Record<string, string | string[]>,
    // With its question mark: openapi-backend takes away the first one that it finds.
    query: start === -1 ? '' : req.url.slice(start),
    body: req.body as unknown,
  };
}

function write(res: Response, { status, body, headers = {} }: AnyReply): void {
  res.status(status);
  for (const [name, value] of Object.entries(headers)) res.set(name, String(value));
  if (body === undefined) {
    res.end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  res.set('Content-Type', 'application/json; charset=utf-8');
  res.set('Content-Length', String(json.length));
  res.end(json);
}
