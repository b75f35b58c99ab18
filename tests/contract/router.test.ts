import { Router, paramsOf } from '../../src/contract/router';

function routerOf(...paths: string[]): Router<string> {
  const router = new Router<string>();
  for (const entry of paths) {
    const [method = '', path = ''] = entry.split(' ');
    router.add(method, path, entry);
  }
  return router;
}

const products = routerOf(
  'GET /v1/products',
  'GET /v1/products/check-name',
  'GET /v1/products/{product_id}',
  'DELETE /v1/products/{product_id}',
  'GET /v1/products/{product_id}/portions',
  'GET /v1/{kind}/latest/{day}',
);

it.each([
  ['GET', '/v1/products', 'GET /v1/products', {}],
  ['GET', '/v1/products/check-name', 'GET /v1/products/check-name', {}],
  ['GET', '/v1/products/a%2Fb', 'GET /v1/products/{product_id}', { product_id: 'a/b' }],
  [
    'GET',
    '/v1/products/check-name/portions',
    'GET /v1/products/{product_id}/portions',
    { product_id: 'check-name' },
  ],
  ['GET', '/v1/products/latest/x', 'GET /v1/{kind}/latest/{day}', { kind: 'products', day: 'x' }],
])('%s %s finds %s', (method, path, target, values) => {
  const match = products.find(path)!;
  expect([match.targets.get(method), paramsOf(match)]).toEqual([target, values]);
});

it.each([
  '/',
  '/v1',
  '/v1/products/',
  '//v1/products',
  '/v1/products//portions',
  '/v1/products/%7B'.repeat(2),
])('knows no %s', (path) => {
  expect(products.find(path)).toBeUndefined();
});

it.each([
  ['/v1/products/check-name', ['GET']],
  ['/v1/products/some-id', ['GET', 'DELETE']],
])('%s takes %j and nothing that another path takes', (path, methods) => {
  expect([...products.find(path)!.targets.keys()]).toEqual(methods);
});

it.each([
  ['twice', ['GET /a/{x}', 'GET /a/{y}']],
  ['twice with different parameter names', ['GET /a/{x}', 'PUT /a/{y}']],
  ['whole segment', ['GET /a/{x}.json']],
])('refuses what it could not tell apart: %s', (reason, paths) => {
  expect(() => routerOf(...paths)).toThrow(reason);
});

it('looks no further among ten thousand operations than among ten', () => {
  const steps = [10, 10_000].map((count) => {
    const paths = Array.from({ length: count }, (_, i) => `GET /v1/kind-${i}/{id}`);
    const router = routerOf(...paths);
    const looks = jest.spyOn(Map.prototype, 'get');
    const found = router.find('/v1/kind-9/7');
    const { length } = looks.mock.calls;
    looks.mockRestore();
    expect(paramsOf(found!)).toEqual({ id: '7' });
    return length;
  });
  expect(steps[1]).toBe(steps[0]);
});
