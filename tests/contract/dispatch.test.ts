import { randomUUID } from 'node:crypto';
import { OpenAPIBackend } from 'openapi-backend';
import { assertComplete, createBackend } from '../../src/contract/backend';
import { hooks } from '../../src/contract/hooks';
import type { Api, Ask } from '../support/api';
import { startService, type TestService } from '../support/service';
import { smallContract } from '../support/small-service';

/** What openapi-backend is to be called for; see `tests/support/dispatch` for the whole run. */

let service: TestService;
let api: Api;
let backend: OpenAPIBackend;
let id: string;
beforeAll(async () => {
  const register = jest.spyOn(OpenAPIBackend.prototype, 'registerSecurityHandler');
  service = await startService();
  backend = register.mock.contexts[0] as OpenAPIBackend;
  register.mockRestore();
  api = await service.api.asNewDevice();
  id = (await api.post<{ id: string }>('/v1/products', { name: 'Oats', kcal_100g: 372 })).body.id;
});
afterAll(() => service.close());

type Steps = Record<'routed' | 'authenticated' | 'validated' | 'answered', number>;
const all: Steps = { routed: 1, authenticated: 1, validated: 1, answered: 1 };
const isPublic: Steps = { ...all, authenticated: 0 };
const refused: Steps = { ...all, answered: 0 };
const unknown: Steps = { ...refused, validated: 0 };
const unrouted: Steps = { ...unknown, authenticated: 0 };

interface Case extends Ask {
  readonly method?: string;
  readonly path: string | (() => string);
  readonly operation: string;
  readonly status: number;
  readonly steps: Steps;
}

const cases: Record<string, Case> = {
  'a public read': { path: '/health', operation: 'getHealth', status: 200, steps: isPublic },
  'a public write': {
    method: 'POST',
    path: '/v1/auth/register',
    body: { device_id: randomUUID() },
    operation: 'registerDevice',
    status: 200,
    steps: isPublic,
  },
  'a list': { path: '/v1/products', operation: 'listProducts', status: 200, steps: all },
  'a row': {
    path: () => `/v1/products/${id}`,
    operation: 'getProduct',
    status: 200,
    steps: all,
  },
  'a HEAD': {
    method: 'HEAD',
    path: '/v1/products',
    operation: 'listProducts',
    status: 200,
    steps: all,
  },
  'an answer that the client has': {
    path: '/v1/products',
    headers: { 'If-None-Match': '*' },
    operation: 'listProducts',
    status: 304,
    steps: all,
  },
  'a create': {
    method: 'POST',
    path: '/v1/products',
    body: { name: 'Rice', kcal_100g: 130 },
    operation: 'createProduct',
    status: 201,
    steps: all,
  },
  'an update': {
    method: 'PUT',
    path: () => `/v1/products/${id}`,
    body: { kcal_100g: 370 },
    operation: 'updateProduct',
    status: 200,
    steps: all,
  },
  'a stream': { path: '/v1/data/export', operation: 'exportData', status: 200, steps: all },
  'a pull': { path: '/v1/sync/changes', operation: 'pullChanges', status: 200, steps: all },
  'a row that is not there': {
    path: `/v1/products/${randomUUID()}`,
    operation: 'getProduct',
    status: 404,
    steps: all,
  },
  'a bad token': {
    path: '/v1/products?unknown=1',
    token: 'no.token',
    operation: 'listProducts',
    status: 401,
    steps: unknown,
  },
  'a bad query': {
    path: '/v1/products?limit=0x10',
    operation: 'listProducts',
    status: 422,
    steps: refused,
  },
  'a bad body': {
    method: 'POST',
    path: '/v1/products',
    body: {},
    operation: 'createProduct',
    status: 422,
    steps: refused,
  },
  'a body that is not JSON': {
    method: 'POST',
    path: '/v1/products',
    raw: '{',
    operation: 'createProduct',
    status: 400,
    steps: unknown,
  },
  'another method': {
    method: 'PATCH',
    path: '/v1/products',
    operation: 'listProducts',
    status: 405,
    steps: unrouted,
  },
  'a path that is none': {
    path: '/v1/nothing',
    operation: 'listProducts',
    status: 404,
    steps: unrouted,
  },
};

it.each(Object.entries(cases))(
  '%s is handled by openapi-backend',
  async (_what, { method = 'GET', path, operation, status, steps, ...ask }) => {
    const spies = {
      routed: jest.spyOn(backend.router, 'matchOperation'),
      authenticated: jest.spyOn(backend.securityHandlers, 'deviceToken' as never),
      validated: jest.spyOn(backend.validator, 'validateRequest'),
      answered: jest.spyOn(backend.handlers, operation as never),
    };
    const handle = jest.spyOn(backend, 'handleRequest');
    const answer = await api.ask(method, typeof path === 'string' ? path : path(), ask);
    const seen = Object.fromEntries(
      Object.entries(spies).map(([step, { mock }]) => [step, mock.calls.length]),
    );
    const handled = handle.mock.calls.length;
    jest.restoreAllMocks();
    expect(answer.status).toBe(status);
    expect({ handled, ...seen }).toEqual({ handled: 1, ...steps });
  },
);

describe('the start is refused', () => {
  const responses = { 204: { description: 'ok' } };
  const document = smallContract({
    '/x': { get: { operationId: 'getX', security: [{ deviceToken: [] }], responses } },
  });
  const handlers = { getX: () => Promise.resolve({ status: 204 }) } as never;
  const authenticate = () => Promise.reject(new Error('nobody'));
  const budget = { spend: () => undefined };
  const create = () => createBackend({ document, handlers, authenticate, budget });

  it.each([...Object.keys(hooks()), 'getX'])('without %s', async (name) => {
    const { api: small } = await create();
    delete small.handlers[name];
    expect(() => assertComplete(small)).toThrow(`openapi-backend lacks ${name}`);
  });

  it('without the security handler', async () => {
    const { api: small } = await create();
    delete small.securityHandlers.deviceToken;
    expect(() => assertComplete(small)).toThrow('openapi-backend lacks deviceToken');
  });

  it('for an operation with the name of a hook', async () => {
    const taken = smallContract({
      '/x': { get: { operationId: 'notFound', security: [], responses } },
    });
    const starting = createBackend({ document: taken, handlers, authenticate, budget });
    await expect(starting).rejects.toThrow('No operation can be called notFound');
  });
});
