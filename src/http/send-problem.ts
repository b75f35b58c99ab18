import type { Response } from 'express';
import { requestIdOf } from './request-id';
import type { Problem } from '../problems/problem';

/** Answers with a problem. Nothing may have been sent yet. */
export function sendProblem(res: Response, problem: Problem): void {
  res.locals.problemCode = problem.code;
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
