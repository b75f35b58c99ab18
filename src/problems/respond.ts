import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from '../http/request-id';
import { describeFault } from './describe-fault';
import { problemFrom } from './from-error';
import type { Problem } from './problem';

/** The one place where a failure becomes an answer. */
export function respondWithProblem(log: Logger): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _req, res, _next) => {
    const problem = problemFrom(error);
    res.locals.problemCode = problem.code;
    if (problem.status >= 500) {
      log.error({
        request_id: requestIdOf(res),
        operation: res.locals.operationId as string | undefined,
        code: problem.code,
        fault: describeFault(problem.cause ?? error),
      });
    }
    if (res.headersSent) res.destroy();
    else send(res, problem);
  };
}

function send(res: Response, problem: Problem): void {
  const body = JSON.stringify(problem.toBody(requestIdOf(res)));
  res.writeHead(problem.status, {
    ...problem.headers,
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(body),
    // A body that was not read to its end can't be followed by another request.
    ...(problem.status === 413 && { Connection: 'close' }),
  });
  res.end(body);
}
