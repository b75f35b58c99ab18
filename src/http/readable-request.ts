import type { RequestHandler } from 'express';
import { malformedRequest } from '../problems/problem';

/**
 * Refuses a URL with a malformed percent escape, which the routers would read each in its own way,
 * and a request that names no host, as HTTP/1.1 demands of a server.
 */
export const readableRequest: RequestHandler = (req, _res, next) => {
  try {
    if (req.url.includes('%')) decodeURIComponent(req.url);
  } catch {
    throw malformedRequest('The URL has a malformed percent escape');
  }
  if (req.headers.host === undefined && req.httpVersion === '1.1') {
    throw malformedRequest('The request has no Host header');
  }
  next();
};
