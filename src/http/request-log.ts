import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id';

/**
 * One line a request. The operation names it rather than the URL: a query can hold the name of a
 * food, and no food name is logged.
 */
export function requestLog(log: Logger): RequestHandler {
  if (!log.isLevelEnabled('info')) return (_req, _res, next) => next();
  return (req, res, next) => {
    const started = process.hrtime.bigint();
    res.once('close', () => {
      const durationMs = Number(process.hrtime.bigint() - started) / 1e6;
      const code = res.locals.problemCode as string | undefined;
      log.info({
        request_id: requestIdOf(res),
        operation: (res.locals.operationId as string | undefined) ?? null,
        method: req.method,
        // A client that hung up before its answer was given none.
        status: res.headersSent ? res.statusCode : null,
        duration_ms: Math.round(durationMs * 100) / 100,
        ...(code !== undefined && { code }),
        ...(!res.writableFinished && { aborted: true }),
      });
    });
    next();
  };
}
