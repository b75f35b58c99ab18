import helmet from 'helmet';
import type { RequestHandler } from 'express';
import { constantHeaders } from './constant-headers';

/** By name. */
export const constantSecurityHeaders = constantHeaders((req, res, next) => {
  res.setHeader('Cache-Control', 'no-store');
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    // The API is made to be called from other origins; CORS says from which.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // These say something of pages, or to browsers of the past; every answer would carry them.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  })(req, res, next);
});

/** Nothing here is to be framed, sniffed or kept by a cache. */
export const securityHeaders: RequestHandler = (_req, res, next) => {
  res.setHeaders(constantSecurityHeaders);
  next();
};
