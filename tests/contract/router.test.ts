import { Router } from '../../src/contract/router';

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
    'DELETE',
    '/v1/products/check-name',
    'DELETE /v1/products/{product_id}',
    { product_id: 'check-name' },
  ],
  [
    'GET',
    '/v1/products/check-name/portions',
    'GET /v1/products/{product_id}/portions',
    { product_id: 'check-name' },
  ],
  ['GET', '/v1/products/latest/x', 'GET /v1/{kind}/latest/{day}', { kind: 'products', day: 'x' }],
])('%s %s finds %s', (method, path, target, values) => {
  expect(products.find(method, path)).toEqual({ target, path: values });
});

it.each([
  '/',
  '/v1',
  '/v1/products/',
  '//v1/products',
  '/v1/products//portions',
  '/v1/products/%7B'.repeat(2),
])('knows no %s', (path) => {
  expect(products.find('GET', path)).toBeUndefined();
  expect(products.methodsAt(path)).toEqual([]);
});

it('tells every method of a path, by whichever way it matches', () => {
  expect(products.methodsAt('/v1/products/check-name').sort()).toEqual(['DELETE', 'GET']);
});

it.each([
  ['twice', ['GET /a/{x}', 'GET /a/{y}']],
  ['whole segment', ['GET /a/{x}.json']],
])('refuses what it could not tell apart: %s', (reason, paths) => {
  expect(() => routerOf(...paths)).toThrow(reason);
});

it('looks no further among ten thousand operations than among ten', () => {
  const steps = [10, 10_000].map((count) => {
    const paths = Array.from({ length: count }, (_, i) => `GET /v1/kind-${i}/{id}`);
    const router = routerOf(...paths);
    const looks = jest.spyOn(Map.prototype, 'get');
    const found = router.find('GET', '/v1/kind-9/7');
    const { length } = looks.mock.calls;
    looks.mockRestore();
    expect(found?.path).toEqual({ id: '7' });
    return length;
  });
  expect(steps[1]).toBe(steps[0]);
});
