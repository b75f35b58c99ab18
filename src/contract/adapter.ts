import type { Ajv, ErrorObject } from 'ajv';
import type { RequestHandler, Response } from 'express';
import { type Context, OpenAPIBackend, type Request } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import type { DeviceStore } from '../database/device-store';
import { requestIdOf } from '../http/request-id';
import {
  invalidToken,
  methodNotAllowed,
  notFound,
  unsupportedMediaType,
  validationError,
} from '../problems/problem';
import { operationsOf } from './document';
import { addFormats, assertKnownFormats } from './formats';
import type { DeviceContext, Handlers, PublicContext } from './operation';
import { assertPlainIntegers } from './plain-integers';
import { assertStorable } from './storable-text';
import { faultsOf } from './validation-faults';

export interface AdapterParts {
  readonly document: OpenAPIV3.Document;
  readonly handlers: Handlers;
  /** @throws 401 for a bad credential; anything else it throws is an outage */
  readonly authenticate: (
    authorization: string | undefined,
    address: string,
  ) => Promise<DeviceStore>;
}

/** What openapi-backend calls back with; it knows no more of the values than that. */
type BackendContext = Omit<Context, 'request'> & {
  readonly request: Omit<Request, 'query' | 'body'> & {
    readonly params: Record<string, unknown>;
    readonly query: Record<string, unknown>;
    readonly body?: unknown;
  };
};

/** One request on its way through openapi-backend. */
interface Exchange extends PublicContext {
  readonly authorization: string | undefined;
  readonly locals: Response['locals'];
  device?: DeviceStore;
  /** Why the credential was not taken: a 401, or an outage. */
  refusal?: Error;
}

interface AnyReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | number>>;
}
type AnyHandler = (call: object, context: PublicContext | DeviceContext) => Promise<AnyReply>;

/**
 * The contract as Express middleware: openapi-backend routes, authenticates and validates, the
 * operation's handler answers, and only here is the answer written.
 *
 * @throws when the contract is not valid, or an operation has no handler
 */
export async function serveContract(parts: AdapterParts): Promise<RequestHandler> {
  const backend = await compile(parts);
  return async (req, res) => {
    const exchange: Exchange = {
      requestId: requestIdOf(res),
      url: req.originalUrl,
      address: req.ip ?? '',
      authorization: req.get('Authorization'),
      locals: res.locals,
    };
    // A plain object: with coercion, the Express request itself would lose its path and headers.
    const request: Request = {
      method: req.method === 'HEAD' ? 'GET' : req.method,
      path: req.path,
      headers: req.headers as Record<string, string | string[]>,
      query: req.url.split('?')[1] ?? '',
      body: req.body as unknown,
    };
    write(res, (await backend.handleRequest(request, exchange)) as AnyReply);
  };
}

async function compile({
  document,
  handlers,
  authenticate,
}: AdapterParts): Promise<OpenAPIBackend> {
  assertKnownFormats(document);
  const backend = new OpenAPIBackend({
    definition: structuredClone(document),
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
    ajvOpts: { useDefaults: true },
    customizeAjv: oneAjvForEach(),
    handlers: {
      ...refusals(),
      ...operations(handlers),
    },
    securityHandlers: {
      // openapi-backend takes any exception in here for a bad credential: an outage is carried
      // past it, so that it can't turn into a 401.
      deviceToken: async (_context: BackendContext, exchange: Exchange) => {
        try {
          exchange.device = await authenticate(exchange.authorization, exchange.address);
          return true;
        } catch (refusal) {
          exchange.refusal = refusal as Error;
          return false;
        }
      },
    },
  });
  await backend.init();

  // The router lists the operations anew for each request.
  const listed = backend.router.getOperations();
  backend.router.getOperations = () => listed;

  for (const { id } of operationsOf(document)) {
    if (!(id in handlers)) throw new Error(`The operation ${id} has no handler`);
  }
  return backend;
}

function operations(handlers: Handlers) {
  return Object.fromEntries(
    Object.entries(handlers as unknown as Record<string, AnyHandler>).map(([id, handler]) => [
      id,
      async ({ request }: BackendContext, { requestId, url, address, device }: Exchange) => {
        const call = { path: request.params, query: request.query, body: request.body };
        assertStorable(call);
        const context = { requestId, url, address };
        return handler(call, device ? { ...context, device } : context);
      },
    ]),
  );
}

/** What openapi-backend calls when it does not call an operation. All of them throw. */
function refusals() {
  return {
    notFound() {
      throw notFound('Path');
    },
    methodNotAllowed({ api, request }: BackendContext) {
      const allowed = ['GET', 'POST', 'PUT', 'DELETE'].filter((method) =>
        api.router.matchOperation({ path: request.path, headers: {}, method }),
      );
      throw methodNotAllowed(
        allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
      );
    },
    postRoutingHandler({ operation }: BackendContext, { locals }: Exchange) {
      locals.operationId = operation?.operationId;
    },
    unauthorizedHandler(_context: BackendContext, { refusal }: Exchange) {
      throw refusal ?? invalidToken();
    },
    // After the credential and before the body: openapi-backend validates JSON and nothing else.
    postSecurityHandler({ operation, request, security }: BackendContext) {
      const isRefused = operation.security?.length && !security?.authorized;
      if (isRefused) return;
      if (operation.requestBody && hasForeignBody(request.headers)) throw unsupportedMediaType();
      assertPlainIntegers(operation, request.query);
    },
    validationFail({ validation }: BackendContext) {
      throw validationError(faultsOf(validation.errors as ErrorObject[]));
    },
  };
}

function hasForeignBody(headers: Request['headers']): boolean {
  const length = headers['content-length'];
  const hasBody = headers['transfer-encoding'] !== undefined || (length ?? '0') !== '0';
  const [type = ''] = String(headers['content-type'] ?? '').split(';');
  return hasBody && type.trim().toLowerCase() !== 'application/json';
}

/** openapi-backend makes an Ajv for each schema; one for each of its contexts starts much faster. */
function oneAjvForEach() {
  const made = new Map<string, Ajv>();
  return (ajv: Ajv, _options: unknown, context: string): Ajv => {
    const known = made.get(context);
    if (known) return known;
    addFormats(ajv);
    made.set(context, ajv);
    return ajv;
  };
}

function write(res: Response, { status, body, headers = {} }: AnyReply): void {
  res.status(status);
  for (const [name, value] of Object.entries(headers)) res.set(name, String(value));
  if (body === undefined) {
    res.end();
    return;
  }
  const json = Buffer.from(JSON.stringify(body));
  res.set('Content-Type', 'application/json; charset=utf-8');
  res.set('Content-Length', String(json.length));
  res.end(json);
}
