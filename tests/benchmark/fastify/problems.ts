import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance } from 'fastify';

/** A failure that a client is told of. */
export class Problem extends Error {
  constructor(
    readonly statusCode: number,
    readonly title: string,
    readonly code: string,
    detail: string,
    readonly errors?: readonly object[],
  ) {
    super(detail);
  }
}

export const notFound = (what: string) =>
  new Problem(404, 'Not found', 'not_found', `${what} not found`);

/** Answers whatever is thrown as a problem (RFC 9457). */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Problem, _request, reply) => {
    const problem = error instanceof Problem ? error : problemOf(error);
    return reply
      .code(problem.statusCode)
      .type('application/problem+json')
      .serializer(JSON.stringify)
      .send({
        type: `/problems/${problem.code.replaceAll('_', '-')}`,
        title: problem.title,
        status: problem.statusCode,
        detail: problem.message,
        code: problem.code,
        request_id: randomUUID(),
        ...(problem.errors && { errors: problem.errors }),
      });
  });
  app.setNotFoundHandler(() => {
    throw notFound('Path');
  });
}

function problemOf({ validation, validationContext, message }: FastifyError): Problem {
  if (!validation) return new Problem(500, 'Internal server error', 'internal_error', message);
  const errors = validation.map(({ instancePath, params, keyword, message: detail }) => ({
    pointer: `/${validationContext}${instancePath}${keyword === 'required' ? `/${String(params.missingProperty)}` : ''}`,
    detail: keyword === 'required' ? 'is required' : detail,
  }));
  const title = 'Validation error';
  return new Problem(422, title, 'validation_error', title, errors);
}
