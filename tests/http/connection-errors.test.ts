import { setTimeout as sleep } from 'node:timers/promises';
import { RawConnection } from '../process/raw-connection';
import { answersIn, connectionProblem } from '../support/raw-answers';
import { smallContract, startSmallService } from '../support/small-service';
import { until } from '../support/until';

/** What HTTP can't read, sent byte for byte. */

const ok = { responses: { '200': { description: 'Done.' } } };
const contract = smallContract({
  '/notes': {
    post: {
      operationId: 'createNote',
      security: [],
      requestBody: { required: true, content: { 'application/json': { schema: {} } } },
      ...ok,
    },
    get: { operationId: 'listNotes', security: [], ...ok },
  },
});

/** Set by a test that wants the answer to wait. */
let gate: Promise<unknown> | undefined;
let service: Awaited<ReturnType<typeof startSmallService>>;
beforeAll(async () => {
  const answer = async () => {
    await gate;
    return { status: 200 };
  };
  service = await startSmallService(contract, { createNote: answer, listNotes: answer });
});
afterAll(() => service.close());
beforeEach(() => {
  gate = undefined;
  service.lines.length = 0;
});

/** @returns the answers that came until the service closed the connection */
async function answersTo(...parts: string[]) {
  const connection = await RawConnection.open(service.url);
  for (const part of parts) {
    connection.send(part);
    await sleep(20);
  }
  await connection.isClosed();
  return answersIn(connection.text);
}

const get = (headers = '') => `GET /notes HTTP/1.1\r\nHost: x\r\n${headers}\r\n`;
const chunked = 'POST /notes HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n';
const json = 'Content-Type: application/json\r\n';

describe('a request that HTTP does not allow is answered with a problem', () => {
  test.each([
    ['a malformed request line', 'GET/ HTTP/1.1\r\n\r\n'],
    ['an unknown method', 'NONSENSE /notes HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a malformed header', get('a b: c\r\n')],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a length that is none', get('Content-Length: -1\r\n')],
    ['two lengths', get('Content-Length: 1\r\nContent-Length: 2\r\n')],
    ['a length beside chunks', `${chunked}Content-Length: 3\r\n\r\n`],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ])('%s (400)', async (_what, bytes) => {
    const answers = await answersTo(bytes);
    expect(answers.map(connectionProblem)).toEqual(['malformed_request']);
    expect(answers[0]!.status).toBe(400);
    const line = { status: 400, code: 'malformed_request', operation: null };
    expect(service.lines).toEqual([expect.objectContaining(line)]);
    expect(service.lines[0]!.request_id).toBe(answers[0]!.headers.get('X-Request-Id'));
  });

  test.each([
    ['a bad chunk', `${chunked}${json}\r\nNONSENSE\r\n`],
    ['a bad chunk that comes later', `${chunked}${json}\r\n`, '1\r\n1\r\n', 'NONSENSE\r\n'],
    ['no host', 'GET /notes HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ])('%s (400), with the line of its request', async (_what, ...parts) => {
    const answers = await answersTo(...parts);
    expect(answers.map(connectionProblem)).toEqual(['malformed_request']);
    await until(() => service.lines.length > 0);
    expect(service.lines).toEqual([
      expect.objectContaining({ status: 400, code: 'malformed_request' }),
    ]);
  });

  test.each([
    ['one of 20 kB', get(`X-Long: ${'x'.repeat(20_000)}\r\n`)],
    ['one of 2 MB, which is not read to its end', get(`X-Long: ${'x'.repeat(2_000_000)}\r\n`)],
    ['thousands', get('a:b\r\n'.repeat(9_000))],
    ['a URL of 20 kB', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ])('headers that are too large: %s (431)', async (_what, bytes) => {
    const answers = await answersTo(bytes);
    expect(answers.map(connectionProblem)).toEqual(['headers_too_large']);
    expect(answers[0]!.status).toBe(431);
  });

  test('a tunnel (405)', async () => {
    const answers = await answersTo('CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n');
    expect(answers.map(connectionProblem)).toEqual(['method_not_allowed']);
  });

  test('a request that ends in the middle (400)', async () => {
    const connection = await RawConnection.open(service.url);
    connection.send('GET /notes HTTP/1.1\r\nHo');
    connection.end();
    await connection.isClosed();
    expect(answersIn(connection.text).map(connectionProblem)).toEqual(['malformed_request']);
  });
});

describe('an answer under way', () => {
  test('comes first, and the error after it is answered after it', async () => {
    let open = () => {};
    gate = new Promise<void>((resolve) => (open = resolve));
    const connection = await RawConnection.open(service.url);
    connection.send(get() + get() + 'NONSENSE\r\n\r\n');
    await sleep(50);
    expect(connection.text).toBe('');
    open();
    await connection.isClosed();
    const text = connection.text.replaceAll(
      'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'Content-Length: 0\r\n\r\n',
    );
    const [first, second, third, ...more] = answersIn(text);
    expect([first!.status, second!.status, third!.status, more]).toEqual([200, 200, 400, []]);
    expect(connectionProblem(third!)).toBe('malformed_request');
  });

  test('and a client that is gone take no harm', async () => {
    let open = () => {};
    gate = new Promise<void>((resolve) => (open = resolve));
    const connection = await RawConnection.open(service.url);
    connection.send(get() + 'NONSENSE\r\n\r\n');
    await sleep(50);
    connection.drop();
    open();
    expect((await fetch(`${service.url}/notes`)).status).toBe(200);
  });
});

describe('what HTTP allows and hardly anyone sends', () => {
  test.each([
    ['the URL in its absolute form', 'GET http://x/notes HTTP/1.1\r\nHost: x\r\n', 200],
    ['an upgrade, which is not taken', 'GET /notes HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\n', 200],
    ['an unknown expectation', 'GET /notes HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n', 200],
    ['HTTP/1.0', 'GET /notes HTTP/1.0\r\n', 200],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n', 204],
    ['TRACE', 'TRACE /notes HTTP/1.1\r\nHost: x\r\n', 405],
    ['TRACE of nothing', 'TRACE /nothing HTTP/1.1\r\nHost: x\r\n', 404],
  ])('%s', async (_what, head, status) => {
    const connection = await RawConnection.open(service.url);
    connection.send(`${head}Connection: close\r\n\r\n`);
    await connection.isClosed();
    expect(connection.text).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    if (status < 400) return;
    expect(connection.text).toContain('Content-Type: application/problem+json\r\n');
  });

  test('Expect: 100-continue is told to go on', async () => {
    const connection = await RawConnection.open(service.url);
    connection.send(
      'POST /notes HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n' +
        'Connection: close\r\nContent-Type: application/json\r\n\r\n',
    );
    await connection.answer(/100 Continue/);
    connection.send('{}');
    await connection.isClosed();
    expect(connection.text).toContain('HTTP/1.1 200 OK');
  });
});
