import { randomUUID } from 'node:crypto';
import type { OpenAPIV3 } from 'openapi-types';
import type { Problem } from '../../generated/api';
import { bodyExample } from '../isolation/id-inputs';
import type { Api, Ask } from '../support/api';
import {
  type ContractOperation,
  contract,
  operations,
  parametersOf,
  resolve,
  responseOf,
} from '../support/contract';
import { ownDatabase } from '../support/database';
import { sqlOn } from '../support/sql';
import { startService, type TestService } from '../support/service';

/** What every operation of the contract refuses in the same way, generated from the contract. */

let service: TestService;
/** Whose one wrong guess in a minute has been made. */
let strict: TestService;
/** Where the device's budget of a single request is used up. */
let spent: TestService;
/** Whose database can't be reached. */
let cutOff: TestService;
let api: Api;
beforeAll(async () => {
  service = await startService();
  api = await service.api.asNewDevice();
  strict = await startService({ failedTokensPerMinute: 1 });
  await strict.api.get('/v1/products', { token: guess });
  spent = await startService({ requestsPerMinute: 1 });
  await spent.api.get('/v1/products', { token: api.token! });
  cutOff = await startService({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing' });
});
afterAll(() => Promise.all([service.close(), strict.close(), spent.close(), cutOff.close()]));

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const guess = `${randomUUID()}.${'x'.repeat(43)}`;

const all = operations.map((operation) => [operation.id, operation] as const);
const withBody = all.filter(([, { definition }]) => definition.requestBody);
const withToken = all.filter(([, { isPublic }]) => !isPublic);

/** With ids of nothing, and every other parameter as in its example. */
const pathOf = (operation: ContractOperation) =>
  parametersOf(operation, 'path').reduce(
    (path, { name, example }) =>
      path.replace(`{${name}}`, name.endsWith('_id') ? randomUUID() : String(example)),
    operation.path,
  );
const requiredQuery = (operation: ContractOperation) =>
  parametersOf(operation, 'query')
    .filter(({ required }) => required)
    .map(({ name, example }) => `&${name}=${encodeURIComponent(String(example))}`)
    .join('');
const send = (
  operation: ContractOperation,
  { query = '', ...ask }: Ask & { query?: string } = {},
) => api.ask<Problem>(operation.method.toUpperCase(), pathOf(operation) + query, ask);

describe.each(all)('%s', (_id, operation) => {
  it('refuses a URL with a malformed escape (400)', async () => {
    const { status, body } = await send(operation, { query: '?x=%E0%A4%A' });
    expect([status, body.code]).toEqual([400, 'malformed_request']);
  });

  it('refuses an unknown query parameter (422)', async () => {
    const query = `?unknown=1${requiredQuery(operation)}`;
    const { body } = await send(operation, { query, body: bodyExample(operation) });
    expect(body).toMatchObject({ status: 422, errors: [{ pointer: '/query/unknown' }] });
  });

  it('declares that it can fail', () => {
    expect(responseOf(operation, 500)).toBeDefined();
  });

  it('shares its path with the methods that the contract declares there, and no other', async () => {
    const { path } = operation;
    const declared = verbs.filter((verb) => contract.paths[path]?.[verb.toLowerCase() as 'get']);
    const allow = declared.flatMap((verb) => (verb === 'GET' ? ['GET', 'HEAD'] : [verb]));
    for (const verb of verbs.filter((one) => !declared.includes(one))) {
      const { status, headers } = await api.ask(verb, pathOf(operation));
      expect([status, headers.get('Allow')]).toEqual([405, allow.join(', ')]);
    }
  });
});

describe.each(withToken)('%s', (_id, operation) => {
  it('needs a token before anything else (401)', async () => {
    const bad = { headers: { Authorization: 'Bearer no.token' }, query: '?unknown=1' };
    const { status, headers } = await send(operation, bad);
    expect([status, headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
  });

  it('answers the next wrong token of an address that guesses with a 429', async () => {
    const method = operation.method.toUpperCase();
    const { status } = await strict.api.ask(method, pathOf(operation), { token: guess });
    expect(status).toBe(429);
  });

  it('refuses a device that has used up its budget (429)', async () => {
    const method = operation.method.toUpperCase();
    const { status, headers } = await spent.api.ask(method, pathOf(operation), {
      token: api.token!,
    });
    expect([status, headers.get('RateLimit-Policy')]).toEqual([429, '"device";q=1;w=60']);
    expect(headers.get('RateLimit')).toMatch(/^"device";r=0;t=\d+$/);
  });

  it('does not take an outage for a bad token (503)', async () => {
    const method = operation.method.toUpperCase();
    const answer = await cutOff.api.ask(method, pathOf(operation), { token: guess });
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
  });
});

describe.each(withBody)('%s', (_id, operation) => {
  it.each([
    ['breaks off', '{"name":'],
    ['is two values', '{}{}'],
    ['is not UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22])],
    ['has a NUL outside of an escape', '"a\0"'],
  ])('refuses a body that %s (400)', async (_what, raw) => {
    const { status, body } = await send(operation, { raw });
    expect([status, body.code]).toEqual([400, 'malformed_request']);
  });

  it('refuses a body over its limit (413)', async () => {
    const { 'x-body-limit': limit = 100_000 } = resolve(
      operation.definition.requestBody!,
    ) as OpenAPIV3.RequestBodyObject & { 'x-body-limit'?: number };
    const { status } = await send(operation, { raw: JSON.stringify('x'.repeat(limit)) });
    expect(status).toBe(413);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16'])(
    'refuses %s (415)',
    async (type) => {
      const { status } = await send(operation, { raw: '{}', headers: { 'Content-Type': type } });
      expect(status).toBe(415);
    },
  );

  it.each(['null', '[]', '"text"', '1', 'false', '', '{"unknown":1}'])(
    'refuses the body %j (422)',
    async (raw) => {
      const { status } = await send(operation, { raw });
      expect(status).toBe(422);
    },
  );
});

test('a fault of ours is a bare 500, and the service goes on', async () => {
  const database = await ownDatabase({ migrated: true });
  const broken = await startService({ databaseUrl: database.url });
  const device = await broken.api.asNewDevice();
  await sqlOn(database.url, 'ALTER TABLE products RENAME COLUMN kcal_100g TO broken');

  const { status, body } = await device.get<Problem>('/v1/products');
  expect(status).toBe(500);
  expect(body).toEqual({
    type: '/problems/internal-error',
    title: 'Internal server error',
    status: 500,
    detail: 'Internal server error',
    code: 'internal_error',
    request_id: expect.any(String) as string,
  });
  expect((await broken.api.get('/health')).status).toBe(200);
  await broken.close();
  await database.drop();
});

test('without its database the service is alive and not ready', async () => {
  const registration = cutOff.api.post('/v1/auth/register', { device_id: randomUUID() });
  const answers = [cutOff.api.get('/health'), cutOff.api.get('/ready'), registration];
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  expect(statuses).toEqual([200, 503, 503]);
});
