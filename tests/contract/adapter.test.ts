import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { OpenAPIV3 } from 'openapi-types';
import type { AnyReply } from '../../src/contract/served-operation';
import { streamed } from '../../src/contract/streamed';
import { Caller } from '../../src/database/caller';
import { invalidToken, unavailable } from '../../src/problems/problem';
import { smallContract, startSmallService } from '../support/small-service';
import { until } from '../support/until';

const item: OpenAPIV3.SchemaObject = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string' } },
};
const answering = (schema: OpenAPIV3.SchemaObject): OpenAPIV3.ResponsesObject => ({
  200: { description: 'ok', content: { 'application/json': { schema } } },
});
const taking = (limit?: number): OpenAPIV3.OperationObject['requestBody'] => ({
  required: true,
  content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
  ...(limit && { 'x-body-limit': limit }),
});
const lengths = answering({ type: 'object', properties: { count: { type: 'integer' } } });

const document = smallContract({
  '/leak': {
    get: {
      operationId: 'leak',
      security: [],
      responses: answering({
        type: 'object',
        properties: { name: { type: 'string' }, of: item, list: { type: 'array', items: item } },
      }),
    },
  },
  '/stream': {
    get: {
      operationId: 'stream',
      security: [],
      responses: answering({ type: 'array', items: item }),
    },
  },
  '/small': {
    post: { operationId: 'small', security: [], requestBody: taking(), responses: lengths },
  },
  '/large': {
    post: {
      operationId: 'large',
      security: [{ deviceToken: [] }],
      requestBody: taking(2_000_000),
      responses: lengths,
    },
  },
});

let chunks: () => AsyncIterable<string>;
let isClosed = false;
const count = (call: object) => {
  const { body } = call as { body: string[] };
  return Promise.resolve({ status: 200, body: { count: body.length } });
};
const handlers = {
  leak: () =>
    Promise.resolve({
      status: 200,
      body: {
        name: 'a',
        secret: 1,
        of: { name: 'b', secret: 2 },
        list: [{ name: 'c', secret: 3 }],
      },
    }),
  stream: (): Promise<AnyReply> => Promise.resolve({ status: 200, body: streamed(chunks()) }),
  small: count,
  large: count,
};

let service: Awaited<ReturnType<typeof startSmallService>>;
beforeAll(async () => {
  const caller = new Caller({ deviceId: 'a device', tokenHash: 'a hash' });
  const admitted = { caller, device: { confirm: () => Promise.resolve() } } as never;
  service = await startSmallService(document, handlers, (authorization) =>
    authorization === 'Bearer good' ? Promise.resolve(admitted) : Promise.reject(invalidToken()),
  );
});
afterAll(() => service.close());

test('a field that the contract lacks does not leave, wherever a handler puts it', async () => {
  const answer = await fetch(`${service.url}/leak`);
  const text = await answer.text();
  expect(JSON.parse(text)).toEqual({ name: 'a', of: { name: 'b' }, list: [{ name: 'c' }] });
  expect(answer.headers.get('Content-Length')).toBe(String(text.length));
});

describe('a streamed body', () => {
  const ask = (method = 'GET') => fetch(`${service.url}/stream`, { method });

  it('is sent in chunks, at the pace of the client', async () => {
    let made = 0;
    chunks = async function* () {
      isClosed = false;
      try {
        for (; made < 2_000; made += 1) yield await Promise.resolve('x'.repeat(100_000));
      } finally {
        isClosed = true;
      }
    };
    const asked = request(`${service.url}/stream`).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    expect(answer.headers['transfer-encoding']).toBe('chunked');
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    // Unread, it comes to rest when what lies between is full.
    let before = -1;
    await until(() => {
      const rests = before === made;
      before = made;
      return rests;
    });
    expect(made).toBeLessThan(1_000);

    asked.destroy();
    await until(() => isClosed);
    expect(made).toBeLessThan(1_000);
    await until(() => service.lines.some(({ aborted }) => aborted));
    expect(service.lines.at(-1)).not.toHaveProperty('code');
  });

  it('is whole when it is read to its end', async () => {
    chunks = async function* () {
      for (const chunk of ['[', '{"name":"a"}', ']']) yield await Promise.resolve(chunk);
    };
    expect(await (await ask()).json()).toEqual([{ name: 'a' }]);
  });

  it('is not made for a HEAD', async () => {
    chunks = async function* () {
      yield await Promise.reject<string>(new Error('made'));
    };
    const { status } = await ask('HEAD');
    expect(status).toBe(200);
  });

  it('that fails before its first chunk is a problem like any other', async () => {
    chunks = async function* () {
      yield await Promise.reject<string>(unavailable());
    };
    const answer = await ask();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'unavailable' });
  });

  it('that fails midway breaks the connection off, and is logged', async () => {
    let breakIt = () => {};
    const broken = new Promise<void>((resolve) => (breakIt = resolve));
    chunks = async function* () {
      yield '[{"name":"a"},';
      await broken;
      throw new Error('the source broke');
    };
    const answer = await ask();
    breakIt();
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
    await until(() =>
      service.lines.some(
        ({ operation, fault }) => operation === 'stream' && fault?.message === 'the source broke',
      ),
    );
  });
});

describe('a body', () => {
  const send = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(service.url + path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer good', ...headers },
    });
  const sized = (bytes: number) => JSON.stringify(['x'.repeat(bytes - 4)]);

  it.each([
    ['/small', 100_000, '100 kB'],
    ['/large', 2_000_000, '2 MB'],
  ])('of %s may have %i bytes and no more', async (path, limit, said) => {
    expect((await send(path, sized(limit))).status).toBe(200);
    const refused = await send(path, sized(limit + 1));
    expect(refused.status).toBe(413);
    expect(refused.headers.get('Connection')).toBe('close');
    expect(await refused.json()).toMatchObject({ detail: `The body is larger than ${said}` });
  });

  it('counts as what it is when it comes compressed', async () => {
    const gzip = { 'Content-Encoding': 'gzip' };
    expect(await (await send('/small', gzipSync('["a","b"]'), gzip)).json()).toEqual({ count: 2 });
    expect((await send('/small', gzipSync(sized(100_001)), gzip)).status).toBe(413);
    expect((await send('/small', '["a"]', gzip)).status).toBe(400);
    expect((await send('/small', '["a"]', { 'Content-Encoding': 'lzma' })).status).toBe(415);
  });

  it('is not waited for when its sender is not known', async () => {
    const sending = open('/large', { Authorization: 'Bearer bad', 'Content-Length': '1999999' });
    sending.write('["');
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    expect(answer.statusCode).toBe(401);
    sending.destroy();
  });

  it('that breaks off keeps nobody waiting', async () => {
    const sending = open('/large', { Authorization: 'Bearer good', 'Content-Length': '1000' });
    // Written bytes are counted before the socket is connected: only the callback tells that they left.
    await new Promise((sent) => sending.write('["', sent));
    sending.destroy();
    await until(() =>
      service.lines.some(
        ({ operation, aborted, status }) => operation === 'large' && aborted && status === null,
      ),
    );
  });

  function open(path: string, headers: Record<string, string>): ClientRequest {
    return request(service.url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
    }).on('error', () => undefined);
  }
});

describe('the start is refused', () => {
  const { leak, ...others } = handlers;

  test.each([
    ['without a handler for an operation', document, others, 'leak has no handler'],
    ['with a handler for none', document, { ...handlers, made_up: leak }, 'no operation made_up'],
    [
      'for a demand that nothing checks',
      smallContract({
        '/x': { get: { operationId: 'leak', security: [{}, { other: [] }], responses: {} } },
      }),
      { leak },
      'more than a device token',
    ],
  ])('%s', async (_what, contract, given, reason) => {
    await expect(startSmallService(contract, given)).rejects.toThrow(reason);
  });
});
