import type { NextFunction, Request, RequestHandler, Response } from 'express';

/**
 * Several handlers as one: each goes on to the next, as in Express. For those that see every
 * request, whatever its path: Express looks at the path again for each handler that it knows.
 */
export function inTurn(...handlers: RequestHandler[]): RequestHandler {
  function from(index: number, req: Request, res: Response, next: NextFunction): void {
    const handler = handlers[index];
    if (!handler) {
      next();
      return;
    }
    void handler(req, res, (error?: unknown) => {
      if (error) next(error);
      else from(index + 1, req, res, next);
    });
  }
  return (req, res, next) => from(0, req, res, next);
}
