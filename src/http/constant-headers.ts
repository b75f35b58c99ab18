import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';

/**
 * The headers that a middleware sets whatever is asked: those it sets for a request that asks for
 * nothing. Worked out once, where the middleware would do so for each request.
 */
export function constantHeaders(middleware: RequestHandler): Map<string, string> {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  const res = new ServerResponse(req);
  const headers = new Map<string, string>();
  res.setHeader = (name, value) => {
    headers.set(name, String(value));
    ServerResponse.prototype.setHeader.call(res, name, value);
    return res;
  };
  let isDone = false;
  void middleware(req as never, res as never, () => (isDone = true));
  if (!isDone) throw new Error('A middleware with constant headers must call next synchronously');
  return headers;
}
