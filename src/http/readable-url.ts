import type { RequestHandler } from 'express';
import { malformedRequest } from '../problems/problem';

/** Refuses a URL with a malformed percent escape, which the routers would read each in its own way. */
export const readableUrl: RequestHandler = (req, _res, next) => {
  try {
    if (req.url.includes('%')) decodeURIComponent(req.url);
  } catch {
    throw malformedRequest('The URL has a malformed percent escape');
  }
  next();
};
