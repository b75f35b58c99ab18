import type { ErrorObject } from 'ajv';
import type { Request } from 'openapi-backend';
import {
  invalidToken,
  methodNotAllowed,
  notFound,
  unsupportedMediaType,
  validationError,
} from '../problems/problem';
import type { BackendContext, Exchange } from './exchange';
import { assertPlainIntegers } from './plain-integers';
import { faultsOf } from './validation-faults';

/** What openapi-backend calls on the way to an operation, or instead of one. They answer by throwing. */
export const refusals = {
  notFound(): never {
    throw notFound('Path');
  },

  methodNotAllowed({ api, request }: BackendContext): never {
    const allowed = ['GET', 'POST', 'PUT', 'DELETE'].filter((method) =>
      api.router.matchOperation({ path: request.path, headers: {}, method }),
    );
    throw methodNotAllowed(
      allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
    );
  },

  postRoutingHandler({ operation }: BackendContext, { locals }: Exchange): void {
    locals.operationId = operation?.operationId;
  },

  unauthorizedHandler(_context: BackendContext, { refusal }: Exchange): never {
    throw refusal ?? invalidToken();
  },

  // After the credential and before the values, of which openapi-backend validates JSON only.
  postSecurityHandler({ operation, request, security }: BackendContext): void {
    const isRefused = operation.security?.length && !security?.authorized;
    if (isRefused) return;
    if (operation.requestBody && hasForeignBody(request.headers)) throw unsupportedMediaType();
    assertPlainIntegers(operation, request.query);
  },

  validationFail({ validation }: BackendContext): never {
    throw validationError(faultsOf(validation.errors as ErrorObject[]));
  },
};

function hasForeignBody(headers: Request['headers']): boolean {
  const length = headers['content-length'];
  const hasBody = headers['transfer-encoding'] !== undefined || (length ?? '0') !== '0';
  const [type = ''] = String(headers['content-type'] ?? '').split(';');
  return hasBody && type.trim().toLowerCase() !== 'application/json';
}
