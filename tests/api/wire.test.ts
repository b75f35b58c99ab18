import { randomUUID } from 'node:crypto';
import type { Problem } from '../../generated/api';
import type { Api } from '../support/api';
import { startService, type TestService } from '../support/service';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('every answer', () => {
  it.each(['/health', '/v1/products', '/nothing', '/openapi.yaml'])(
    'of %s is neither kept nor sniffed, and names its request',
    async (path) => {
      const { headers } = await fetch(service.url + path);
      expect(headers.get('Cache-Control')).toBe('no-store');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('X-Powered-By')).toBeNull();
      expect(headers.get('ETag')).toBeNull();
      expect(headers.get('X-Request-Id')).toMatch(/^[\w-]{36}$/);
    },
  );

  it.each([
    ['phone-17.a_B', true],
    ['x'.repeat(65), false],
    ['a b', false],
    ['"><script>', false],
  ])('takes over the request id %j: %s', async (id, taken) => {
    const { headers, body } = await service.api.get<Problem>('/v1/products', {
      headers: { 'X-Request-Id': id },
    });
    expect(headers.get('X-Request-Id') === id).toBe(taken);
    expect(body.request_id).toBe(headers.get('X-Request-Id'));
  });
});

describe('a path', () => {
  it.each([
    '/',
    '/v1',
    '/v2/products',
    '/v1/products/',
    '//v1/products',
    '/v1//products',
    '/V1/products',
    '/v1/food%2Dentries',
    '/v1/products/a/b/c',
  ])('%s is not known', async (path) => {
    const { status, body } = await service.api.get<Problem>(path);
    expect([status, body.code, body.detail]).toEqual([404, 'not_found', 'Path not found']);
  });

  it('that is malformed is a 400', async () => {
    const { status } = await service.api.get('/v1/products/%E0%A4%A');
    expect(status).toBe(400);
  });

  it('with an id that is none is a 422', async () => {
    const api = await service.api.asNewDevice();
    for (const id of ['1', 'urn:uuid:0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01', '%00', 'copy']) {
      const { body } = await api.get(`/v1/products/${id}`);
      expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/path/product_id' }] });
    }
  });
});

describe('a method', () => {
  it('HEAD answers as GET does, without the body', async () => {
    const { status, headers, body } = await service.api.ask('HEAD', '/health');
    expect([status, body]).toEqual([200, undefined]);
    expect(Number(headers.get('Content-Length'))).toBeGreaterThan(0);
  });

  it.each([
    ['/v1/products', 'GET, HEAD, POST'],
    ['/v1/products/0b6e4c1e-5d0f-4f0e-8a35-7a1c2f9f6d01', 'GET, HEAD, PUT, DELETE'],
    ['/v1/auth/register', 'POST'],
    ['/health', 'GET, HEAD'],
  ])('that %s does not take is told which it does', async (path, allow) => {
    for (const method of [
      'PATCH',
      'TRACE',
      'PROPFIND',
      ...(allow.includes('HEAD') ? [] : ['HEAD']),
    ]) {
      // fetch does not send TRACE.
      if (method === 'TRACE') continue;
      const { status, headers } = await fetch(service.url + path, { method });
      expect([status, headers.get('Allow')]).toEqual([405, allow]);
    }
  });
});

describe('a query', () => {
  it('is read to its end, with a question mark in it too', async () => {
    const api = await service.api.asNewDevice();
    const { body } = await api.get('/v1/food-entries?date=2025-02-05?x');
    expect(body).toMatchObject({ errors: [{ pointer: '/query/date' }] });
  });

  it('does not fail on ten thousand parameters', async () => {
    const api = await service.api.asNewDevice();
    const query = Array.from({ length: 1500 }, (_, i) => `a${i}=1`).join('&');
    expect((await api.get(`/v1/products?${query}`)).status).toBe(422);
  });
});

describe('CORS', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/v1/products`, {
      method: 'OPTIONS',
      headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
    });

  it('is open to every origin and takes no credentials', async () => {
    const { status, headers } = await preflight(service.url, 'https://app.example');
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('with a list echoes a matching origin only, and never null', async () => {
    const listed = await startService({ corsOrigins: ['https://app.example'] });
    const allowed = async (origin: string) => {
      const { headers } = await preflight(listed.url, origin);
      expect(headers.get('Vary')).toContain('Origin');
      return headers.get('Access-Control-Allow-Origin');
    };
    const answers = [
      await allowed('https://app.example'),
      await allowed('https://app.example.evil'),
      await allowed('null'),
    ];
    await listed.close();
    expect(answers).toEqual(['https://app.example', null, null]);
  });

  it('lets a page read what the answer says beside its rows', async () => {
    const { headers } = await fetch(`${service.url}/health`, {
      headers: { Origin: 'https://a.b' },
    });
    const exposed = headers.get('Access-Control-Expose-Headers') ?? '';
    for (const name of ['Link', 'Location', 'Retry-After', 'X-Request-Id', 'X-Total-Count']) {
      expect(exposed).toContain(name);
    }
  });
});

describe('the address of a caller', () => {
  const register = (api: Api, forwarded: string) =>
    api.post(
      '/v1/auth/register',
      { device_id: randomUUID() },
      { headers: { 'X-Forwarded-For': forwarded } },
    );

  it.each([
    ['is not what the caller claims', false, [200, 429, 429]],
    ['is what a trusted proxy says', 1, [200, 200, 429]],
  ] as const)('%s', async (_what, trustProxy, statuses) => {
    const limited = await startService({ registrationsPerMinute: 1, trustProxy });
    const seen = [];
    for (const forwarded of ['192.0.2.1', '192.0.2.2', '192.0.2.2']) {
      seen.push((await register(limited.api, forwarded)).status);
    }
    await limited.close();
    expect(seen).toEqual(statuses);
  });
});

test('an idle connection outlives the 60 seconds of a usual balancer', async () => {
  const { headers } = await fetch(`${service.url}/health`);
  expect(Number(/timeout=(\d+)/.exec(headers.get('Keep-Alive') ?? '')?.[1])).toBeGreaterThan(60);
});
