import cors from 'cors';
import type { RequestHandler } from 'express';

/**
 * CORS for bearer tokens: never with credentials. With a list, a matching origin is echoed and
 * `Vary` says so; `null` (a sandboxed frame, a local file) never matches.
 */
export function crossOrigin(origins: '*' | readonly string[]): RequestHandler {
  const answer = cors({
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: [
      'ETag',
      'Link',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
      'X-Total-Count',
    ],
    maxAge: 600,
  });
  return (req, res, next) => {
    // Who names no origin is no page, and asks for no permission.
    if (req.headers.origin !== undefined || req.method === 'OPTIONS') answer(req, res, next);
    else next();
  };
}
