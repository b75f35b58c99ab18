import type { Request } from 'express';
import type { Context } from 'openapi-backend';
import { invalidToken, methodNotAllowed, validationError } from '../problems/problem';
import type { ContractRequest } from './contract-request';
import { faultsOf } from './validation-faults';

/** Asked before anything else is done for an operation. @throws 503 under overload */
export type Admit = (operationId: string, req: Request) => void;

/** What openapi-backend calls on a request's way to its handler, beside the security handler. */
export const hooks = (admit?: Admit) => ({
  /** Called with a path that is not the contract's, too. @throws what `admit` throws */
  postRoutingHandler(_context: Context, { operation, req, res }: ContractRequest) {
    res.locals.operationId = operation?.id;
    if (operation) admit?.(operation.id, req);
  },

  /** No reply: the path is left to others. */
  notFound() {
    return undefined;
  },

  /** @throws 405 */
  methodNotAllowed(_context: Context, { match }: ContractRequest) {
    const allowed = [...(match?.targets.keys() ?? [])];
    throw methodNotAllowed(
      ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((name) =>
        allowed.includes(name === 'HEAD' ? 'GET' : name),
      ),
    );
  },

  /** The body of a caller who is not known is not waited for. @throws 415, 413, 400 */
  async postSecurityHandler({ security }: Context, request: ContractRequest) {
    if (request.operation?.isPublic || security.authorized) await request.readBody();
  },

  /**
   * openapi-backend takes whatever a security handler throws for a bad token. It is thrown on as
   * what it is: a client registers anew when it is told that its token is bad.
   *
   * @throws 401; what the security handler threw
   */
  unauthorizedHandler({ security }: Context) {
    const { error } = (security.deviceToken ?? {}) as { error?: Error };
    throw error ?? invalidToken();
  },

  /** @throws 422 */
  validationFail({ validation }: Context) {
    throw validationError(faultsOf(validation.errors ?? []));
  },
});
