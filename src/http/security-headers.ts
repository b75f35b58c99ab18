import helmet from 'helmet';
import type { RequestHandler } from 'express';

const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  // The API is made to be called from other origins; CORS says from which.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
});

/** Nothing here is to be framed, sniffed or kept by a cache. */
export const securityHeaders: RequestHandler = (req, res, next) => {
  res.set('Cache-Control', 'no-store');
  headers(req, res, next);
};
