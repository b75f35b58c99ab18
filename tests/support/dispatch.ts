import { AsyncLocalStorage } from 'node:async_hooks';
import { OpenAPIBackend } from 'openapi-backend';
import type { ContractRequest } from '../../src/contract/contract-request';
import { requestIdOf } from '../../src/http/request-id';

/** Ids of the requests that openapi-backend's `handleRequest` was given in this process. */
const handled = new Set<string>();
/** Origins of the services that run in this process. */
const origins = new Set<string>();
const underWay = new AsyncLocalStorage<true>();

export type Dispatch = 'handled' | 'bypassed' | 'unreadable' | 'elsewhere';

/** Watches every openapi-backend of this process; a handler that anything else calls throws. */
function watch(): void {
  const { prototype } = OpenAPIBackend;
  const handleRequest = Reflect.get<typeof prototype, 'handleRequest'>(prototype, 'handleRequest');
  const registerHandler = Reflect.get<typeof prototype, 'registerHandler'>(
    prototype,
    'registerHandler',
  );
  prototype.handleRequest = function (raw, ...args: [ContractRequest]) {
    handled.add(requestIdOf(args[0].res));
    return underWay.run(true, () => handleRequest.call(this, raw, ...args));
  };
  prototype.registerHandler = function (id, handler) {
    registerHandler.call(this, id, (...args: Parameters<typeof handler>) => {
      if (!underWay.getStore()) throw new Error(`${id} is called outside of handleRequest`);
      return handler(...args) as unknown;
    });
  };
}

watch();

/** @param url of a service that listens in this process */
export function runsHere(url: string): void {
  origins.add(new URL(url).origin);
}

/** Whether a request for an operation of the contract reached it by way of `handleRequest`. */
export function dispatchOf({ url, headers }: Response): Dispatch {
  // An answer that a test made itself has no URL.
  if (!URL.canParse(url) || !origins.has(new URL(url).origin)) return 'elsewhere';
  if (handled.has(headers.get('X-Request-Id') ?? '')) return 'handled';
  // A URL that can't be read is refused before it is known what it asks for.
  return isReadable(url) ? 'bypassed' : 'unreadable';
}

function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
