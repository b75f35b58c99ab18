import type { Request, RequestHandler, Response } from 'express';
import type { OpenAPIV3 } from 'openapi-types';
import { requestIdOf } from '../http/request-id';
import { Problem, methodNotAllowed } from '../problems/problem';
import { compileContract } from './compile';
import type { Admitted, DeviceContext, Handlers, PublicContext } from './operation';
import { answerUnlessKnown } from './not-modified';
import { type AnyReply, type ServedOperation, operationTable } from './operation-table';
import type { Found, Router } from './router';
import { assertStorable } from './storable-text';
import { writeReply } from './write-reply';

export interface ContractParts {
  readonly document: OpenAPIV3.Document;
  readonly handlers: Handlers;
  /** @throws 401 for a bad credential; anything else it throws is an outage */
  readonly authenticate: (authorization: string | undefined, address: string) => Promise<Admitted>;
}

/**
 * The contract as Express middleware, from tables that are compiled once. Failures are thrown, and
 * only what a handler replied is written here.
 *
 * @throws when an operation has no handler
 */
export async function serveContract(parts: ContractParts): Promise<RequestHandler> {
  const { document, handlers, authenticate } = parts;
  const table = operationTable(await compileContract(document, { quick: true }), handlers);

  return async (req, res, next) => {
    const found = find(table, req);
    if (!found) return next();
    const { target: operation, path } = found;
    res.locals.operationId = operation.id;
    const context = contextOf(req, res);
    if (operation.isPublic) {
      const call = await readCall(operation, path, req);
      await writeReply(req, res, operation, await operation.handler(call, context));
    } else {
      const known = await identify(context, req, authenticate);
      const reply = await answer(operation, path, known, req);
      await writeReply(req, res, operation, reply);
    }
  };
}

/**
 * Nothing is answered to a token that is good no more, a refusal of what was sent no more than a
 * reply. What reads for the caller has asked for that already.
 *
 * @throws 401
 */
async function answer(
  operation: ServedOperation,
  path: Record<string, string>,
  context: DeviceContext,
  req: Request,
): Promise<AnyReply> {
  let reply: AnyReply;
  try {
    const call = await readCall(operation, path, req);
    reply = await answerUnlessKnown(req, operation, context, call);
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.status < 500) await context.device.confirm();
    throw refusal;
  }
  await context.device.confirm();
  return reply;
}

/** @returns undefined for a path that is not the contract's @throws 405 */
function find(
  table: Router<ServedOperation>,
  { method, path }: Request,
): Found<ServedOperation> | undefined {
  const found = table.find(method === 'HEAD' ? 'GET' : method, path);
  if (found) return found;
  const allowed = table.methodsAt(path);
  if (allowed.length === 0) return undefined;
  throw methodNotAllowed(
    ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((name) =>
      allowed.includes(name === 'HEAD' ? 'GET' : name),
    ),
  );
}

function contextOf(req: Request, res: Response): PublicContext {
  return { requestId: requestIdOf(res), url: req.originalUrl, address: req.ip ?? '' };
}

/** @throws 401, 429, 503 */
async function identify(
  context: PublicContext,
  { headers }: Request,
  authenticate: ContractParts['authenticate'],
): Promise<DeviceContext> {
  const { requestId, url, address } = context;
  const { device, caller } = await authenticate(headers.authorization, address);
  return { requestId, url, address, device, caller, ifMatch: headers['if-match'] };
}

/** What the client sent, as the contract declares it. @throws 415, 413, 400, 422 */
async function readCall(
  operation: ServedOperation,
  path: Record<string, string>,
  req: Request,
): Promise<object> {
  const body = operation.readBody && (await operation.readBody(req));
  const query = operation.readQuery(req.url);
  operation.validate({ path, query, header: req.headers, requestBody: body });
  const call = { path, query, body };
  assertStorable(call);
  return call;
}
