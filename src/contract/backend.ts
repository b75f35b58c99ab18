import type { Response } from 'express';
import type { Context } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import { type CompiledContract, compileContract } from './compile';
import type { ContractRequest } from './contract-request';
import { type Admit, hooks } from './hooks';
import type { Problem } from '../problems/problem';
import { answerOrNotModified } from './not-modified';
import type { Admitted, Handlers } from './operation';
import { replaceSeams } from './seams';
import {
  type AnyHandler,
  type AnyReply,
  type ServedOperation,
  servedOperations,
} from './served-operation';

/** Counts the requests of each device. */
export interface RequestBudget {
  /** @returns nothing while there is no need to tell the client how much is left */
  spend(deviceId: string):
    | {
        readonly headers: ReadonlyMap<string, string>;
        /** The answer, when no request is left. */
        readonly refusal: Problem | undefined;
      }
    | undefined;
}

export interface ContractParts {
  readonly document: OpenAPIV3.Document;
  readonly handlers: Handlers;
  /** @throws 401 for a bad credential; anything else it throws is an outage */
  readonly authenticate: (authorization: string | undefined, address: string) => Promise<Admitted>;
  readonly admit?: Admit;
  readonly budget: RequestBudget;
}

export interface Backend {
  readonly api: CompiledContract;
  readonly operations: readonly ServedOperation[];
}

/**
 * openapi-backend with everything registered that a request needs.
 *
 * @throws when an operation has no handler, or a handler no operation
 */
export async function createBackend(parts: ContractParts): Promise<Backend> {
  const api = await compileContract(parts.document, { quick: true });
  const operations = servedOperations(api);
  replaceSeams(api, operations);
  api.register(hooks(parts.admit));
  api.registerSecurityHandler('deviceToken', securityHandler(parts));
  registerOperations(api, operations, parts.handlers);
  assertComplete(api);
  return { api, operations };
}

/** @returns what the token opens; anything but an error is taken for a good one */
function securityHandler({ authenticate, budget }: ContractParts) {
  return async (_context: Context, request: ContractRequest): Promise<Admitted> => {
    const { authorization } = request.headers;
    const admitted = await authenticate(authorization, request.context.address);
    spend(budget, admitted, request.res);
    request.admitted = admitted;
    return admitted;
  };
}

/** @throws 429 when the device has no request left */
function spend(budget: RequestBudget, { caller }: Admitted, res: Response): void {
  const notice = budget.spend(caller.credential.deviceId);
  if (!notice) return;
  for (const [name, value] of notice.headers) res.setHeader(name, value);
  if (notice.refusal) throw notice.refusal;
}

function registerOperations(
  api: CompiledContract,
  operations: readonly ServedOperation[],
  handlers: Handlers,
): void {
  const unserved = new Map(Object.entries(handlers as unknown as Record<string, AnyHandler>));
  for (const operation of operations) {
    const { id } = operation;
    // It would be called for requests of other operations.
    if (api.allowedHandlers.includes(id)) throw new Error(`No operation can be called ${id}`);
    const handler = unserved.get(id);
    if (!handler) throw new Error(`The operation ${id} has no handler`);
    unserved.delete(id);
    api.register(id, (_context: Context, request: ContractRequest) =>
      answer(operation, handler, request),
    );
  }
  for (const id of unserved.keys()) throw new Error(`The contract has no operation ${id}`);
}

/** Calls the handler with what was validated. */
function answer(
  operation: ServedOperation,
  handler: AnyHandler,
  { params: path, query, requestBody: body, context, admitted, req }: ContractRequest,
): Promise<AnyReply> {
  const call = { path, query, body };
  if (operation.isPublic) return handler(call, context);
  const { device, caller } = admitted!;
  const { requestId, url, address } = context;
  const ifMatch = req.headers['if-match'];
  const known = { requestId, url, address, device, caller, ifMatch };
  return answerOrNotModified(req, operation, handler, known, call);
}

/**
 * openapi-backend lets a request through to its handler where it does not find the hook that would
 * refuse it.
 *
 * @throws when anything is not registered
 */
export function assertComplete(api: CompiledContract): void {
  const operations = api.getOperations().map(({ operationId = '' }) => operationId);
  const missing = [...Object.keys(hooks()), ...operations].filter((name) => !api.handlers[name]);
  if (!api.securityHandlers.deviceToken) missing.push('deviceToken');
  if (!api.strict || api.validate !== true) missing.push('strict validation');
  if (missing.length > 0) throw new Error(`openapi-backend lacks ${missing.join(', ')}`);
}
