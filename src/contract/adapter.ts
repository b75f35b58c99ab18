import type { RequestHandler } from 'express';
import type { Request } from 'openapi-backend';
import { type ContractParts, createBackend } from './backend';
import { restArrived } from './body-bytes';
import { compileValidators } from './compile-validators';
import { confirmed } from './confirmed';
import { ContractRequest } from './contract-request';
import { Problem } from '../problems/problem';
import type { AnyReply } from './served-operation';
import { writeReply } from './write-reply';

export interface ServedContract {
  readonly handle: RequestHandler;
  /** Compiles what the first requests would otherwise wait for; see `compileValidators`. */
  compileValidators(signal: AbortSignal): Promise<void>;
}

/**
 * The contract as Express middleware: openapi-backend handles each request, and what a handler
 * replied is written here. Failures are thrown.
 *
 * @throws when an operation has no handler
 */
export async function serveContract(parts: ContractParts): Promise<ServedContract> {
  const { api, operations } = await createBackend(parts);

  const handle: RequestHandler = async (req, res, next) => {
    const request = new ContractRequest(req, res);
    const reply = await confirmed(
      request,
      () => api.handleRequest(request as Request, request) as Promise<AnyReply | undefined>,
      () => parts.authenticate(req.headers.authorization, request.context.address),
    ).catch(async (error: unknown) => {
      // The connection is closed with this answer; see `sendProblem`.
      if (error instanceof Problem && error.status === 413) await restArrived(req);
      throw error;
    });
    if (!reply || !request.operation) return next();
    await writeReply(req, res, request.operation, reply);
  };
  return { handle, compileValidators: (signal) => compileValidators(operations, signal) };
}
