import type { OpenAPIV3 } from 'openapi-types';
import { integerCheck, queryReader } from '../../src/contract/query';

const parameters: OpenAPIV3.ParameterObject[] = [
  { in: 'query', name: 'limit', schema: { type: 'integer' } },
  { in: 'query', name: 'q', schema: { type: 'string' } },
  { in: 'query', name: 'tags', schema: { type: 'array', items: { type: 'string' } } },
];
const read = queryReader(parameters);
const check = integerCheck(parameters);

it.each([
  ['/a', {}],
  ['/a?', {}],
  ['/a?q=', { q: '' }],
  ['/a?q', { q: '' }],
  ['/a?q=a+b%26c', { q: 'a b&c' }],
  ['/a?q=1&q=2', { q: ['1', '2'] }],
  ['/a?q=x?y=z', { q: 'x?y=z' }],
  ['/a?tags=one', { tags: ['one'] }],
  ['/a?tags=one&tags=two', { tags: ['one', 'two'] }],
  ['/a?q[x]=1', { 'q[x]': '1' }],
  [
    '/a?toString=1&__proto__=2',
    Object.assign(Object.create(null), JSON.parse('{"toString":"1","__proto__":"2"}')),
  ],
])('%s', (url, query) => {
  expect({ ...read(url) }).toEqual({ ...(query as object) });
});

it('leaves none of many out', () => {
  const url = `/a?${Array.from({ length: 1_500 }, (_, i) => `a${i}=1`).join('&')}`;
  expect(Object.keys(read(url))).toHaveLength(1_500);
});

it.each(['0x10', '1e1', '%2010', '1.0', '', '+1'])('limit=%s is no plain integer', (text) => {
  expect(check(read(`/a?limit=${text}`))).toMatchObject({ instancePath: '/query/limit' });
});

it.each(['/a', '/a?limit=10', '/a?limit=-1', '/a?q=0x10'])('%s has plain integers only', (url) => {
  expect(check(read(url))).toBeUndefined();
});

it.each<Partial<OpenAPIV3.ParameterObject>>([
  { style: 'pipeDelimited' },
  { explode: false },
  { content: { 'application/json': {} } },
])('a parameter that is declared as %j is refused at the start', (declared) => {
  expect(() => queryReader([{ in: 'query', name: 'x', ...declared }])).toThrow('style');
});
