import type { Ajv } from 'ajv';
import { OpenAPIBackend } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import { operationsOf } from './document';
import type { AnyReply, BackendContext, Exchange } from './exchange';
import { answerUnlessKnown } from './not-modified';
import { addFormats, assertKnownFormats } from './formats';
import type { Admitted, DeviceContext, Handlers, PublicContext } from './operation';
import { refusals } from './refusals';
import { assertStorable } from './storable-text';

export interface ContractParts {
  readonly document: OpenAPIV3.Document;
  readonly handlers: Handlers;
  /** @throws 401 for a bad credential; anything else it throws is an outage */
  readonly authenticate: (authorization: string | undefined, address: string) => Promise<Admitted>;
}

/** @throws when the contract is not valid, or an operation has no handler */
export async function createBackend(parts: ContractParts): Promise<OpenAPIBackend> {
  const { document, handlers, authenticate } = parts;
  assertKnownFormats(document);
  for (const { id } of operationsOf(document)) {
    if (!(id in handlers)) throw new Error(`The operation ${id} has no handler`);
  }

  const backend = new OpenAPIBackend({
    definition: forAjv(document),
    strict: true,
    coerceTypes: true,
    ignoreTrailingSlashes: false,
    // Of the forms that a body can have, only the one that it names is looked at.
    ajvOpts: { useDefaults: true, discriminator: true },
    customizeAjv: oneAjvForEach(),
    handlers: { ...refusals, ...operationHandlers(handlers) },
    securityHandlers: { deviceToken: checkToken(authenticate) },
  });
  await backend.init();

  // The router lists the operations anew for each request.
  const operations = backend.router.getOperations();
  backend.router.getOperations = () => operations;
  return backend;
}

/**
 * openapi-backend takes any exception in a security handler for a bad credential. An outage is
 * carried past it, so that it can't turn into a 401.
 */
function checkToken(authenticate: ContractParts['authenticate']) {
  return async (_context: BackendContext, exchange: Exchange): Promise<boolean> => {
    try {
      exchange.admitted = await authenticate(exchange.authorization, exchange.address);
      return true;
    } catch (refusal) {
      exchange.refusal = refusal as Error;
      return false;
    }
  };
}

type AnyHandler = (call: object, context: PublicContext | DeviceContext) => Promise<AnyReply>;

function operationHandlers(handlers: Handlers) {
  return Object.fromEntries(
    Object.entries(handlers as unknown as Record<string, AnyHandler>).map(([id, handler]) => [
      id,
      async ({ request }: BackendContext, exchange: Exchange) => {
        const call = { path: request.params, query: request.query, body: request.body };
        assertStorable(call);
        const { requestId, url, address, ifMatch, ifNoneMatch, admitted } = exchange;
        const context = { requestId, url, address };
        return answerUnlessKnown(id, ifNoneMatch, admitted?.device, () =>
          handler(call, admitted ? { ...context, ifMatch, ...admitted } : context),
        );
      },
    ]),
  );
}

/**
 * A copy, since references are resolved in place. In it a discriminator has no `mapping`, which Ajv
 * refuses (it finds the form by the one value that each allows), and stands beside `type: object`,
 * without which Ajv lets through whatever is no object.
 */
function forAjv(document: OpenAPIV3.Document): OpenAPIV3.Document {
  const copy = structuredClone(document);
  for (const schema of Object.values(copy.components?.schemas ?? {})) {
    if (!('discriminator' in schema) || !schema.discriminator) continue;
    delete schema.discriminator.mapping;
    schema.type = 'object';
  }
  return copy;
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
