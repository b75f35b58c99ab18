import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Config } from './config';
import { crossOrigin } from './http/cross-origin';
import { readableRequest } from './http/readable-request';
import { requestId } from './http/request-id';
import { requestLog } from './http/request-log';
import { securityHeaders } from './http/security-headers';
import { problemFrom } from './database/problem-from-error';
import { notFound } from './problems/problem';
import { respondWithProblem } from './http/respond-with-problem';

export interface AppParts {
  readonly config: Pick<Config, 'corsOrigins' | 'trustProxy'>;
  readonly log: Logger;
  /** Counts requests, where metrics are asked for. */
  readonly metrics?: RequestHandler | undefined;
  /** The reference page and the contract's files. */
  readonly docs: RequestHandler;
  /** Every operation of the contract; other paths it leaves to others. */
  readonly contract: RequestHandler;
}

/** The Express column, top to bottom. Nothing is started and nothing is listened on. */
export function createApp({ config, log, metrics, docs, contract }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', false);
  app.set('trust proxy', config.trustProxy);

  app.use(requestId);
  app.use(requestLog(log));
  if (metrics) app.use(metrics);
  app.use(securityHeaders);
  app.use(crossOrigin(config.corsOrigins));
  app.use(readableRequest);
  app.use(contract);
  app.use(docs);
  app.use(nothingHere);
  app.use(respondWithProblem(log, problemFrom));
  return app;
}

const nothingHere: RequestHandler = () => {
  throw notFound('Path');
};
