import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id';
import { describeFault } from '../problems/describe-fault';
import type { Problem } from '../problems/problem';
import { sendProblem } from './send-problem';

/**
 * The one place where a failure becomes an answer.
 *
 * @param problemFrom makes a problem of the contract of whatever was thrown
 */
export function respondWithProblem(
  log: Logger,
  problemFrom: (error: unknown) => Problem,
): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _req, res, _next) => {
    const problem = problemFrom(error);
    // A 503 without a cause is a limit that was reached; the line of the request tells of it.
    if (problem.status >= 500 && (problem.status !== 503 || problem.cause !== undefined)) {
      log.error({
        request_id: requestIdOf(res),
        operation: res.locals.operationId as string | undefined,
        code: problem.code,
        fault: describeFault(problem.cause ?? error),
      });
    }
    if (res.headersSent) res.destroy();
    else sendProblem(res, problem);
  };
}
