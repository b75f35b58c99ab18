import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { documentOf } from '../support/import-documents';
import { answersIn, connectionProblem } from '../support/raw-answers';
import { sqlOn } from '../support/sql';
import { until } from '../support/until';
import { RawConnection } from './raw-connection';

const headersTimeoutMs = 2_000;
const requestTimeoutMs = 3_000;
const sendTimeoutMs = 6_000;
/** The service looks once a second, and the machine may be busy. */
const latenessMs = 4_000;

let database: { url: string; drop(): Promise<void> };
let service: BuiltService;
let api: Api;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startBuiltService({
    DATABASE_URL: database.url,
    // One export at a time.
    DATABASE_POOL_MAX: '5',
    HEADERS_TIMEOUT_MS: String(headersTimeoutMs),
    REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
    SEND_TIMEOUT_MS: String(sendTimeoutMs),
    // Shorter than a slow reader's pauses: its snapshot has to outlast them.
    DATABASE_STATEMENT_TIMEOUT_MS: '3000',
  });
  api = await new Api(service.url).asNewDevice();
});
afterAll(async () => {
  const { code, stderr } = await service.stop();
  await database.drop();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

/** Sends parts with pauses between them. @returns what was answered, and after how long */
async function slowly(head: string, part: string, everyMs: number) {
  const connection = await RawConnection.open(service.url);
  const started = Date.now();
  connection.send(head);
  const timer = setInterval(() => connection.send(part), everyMs);
  await until(() => connection.closed, 30_000).finally(() => clearInterval(timer));
  return { tookMs: Date.now() - started, answers: answersIn(connection.text) };
}

const create = (length: number) =>
  `POST /v1/products HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.token}\r\n` +
  `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n{"name":`;

function expectTimeout({ tookMs, answers }: Awaited<ReturnType<typeof slowly>>, limitMs: number) {
  expect(answers.map(connectionProblem)).toEqual(['request_timeout']);
  expect(tookMs).toBeGreaterThanOrEqual(limitMs);
  expect(tookMs).toBeLessThan(limitMs + latenessMs);
}

describe('a request that does not arrive in time is a 408 by the time that its setting says', () => {
  test.each([
    ['stop', '', 1_000],
    ['come byte by byte', 'X', 200],
  ])('headers that %s', async (_how, part, everyMs) => {
    const head = 'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ';
    expectTimeout(await slowly(head, part, everyMs), headersTimeoutMs);
  });

  test.each([
    ['stops', '', 1_000],
    ['comes byte by byte', ' ', 200],
  ])('a body that %s', async (_how, part, everyMs) => {
    expectTimeout(await slowly(create(1_000), part, everyMs), requestTimeoutMs);
    await until(() => service.log().some(({ code }) => code === 'request_timeout'));
    const line = service.log().find(({ operation, status }) => operation && status === 408);
    expect(line).toMatchObject({ operation: 'createProduct', code: 'request_timeout' });
  });

  test('a body whose request was answered without it ends the connection', async () => {
    const head = create(1_000).replace(/Bearer \S+/, 'Bearer none');
    const { tookMs, answers } = await slowly(head, ' ', 200);
    expect(answers.map(({ status }) => status)).toEqual([401]);
    expect(tookMs).toBeLessThan(requestTimeoutMs + latenessMs);
  });

  test('a connection that never sends a byte is closed without an answer', async () => {
    const connection = await RawConnection.open(service.url);
    await connection.isClosed();
    expect(connection.text).toBe('');
  });
});

test('a large body at a steady pace takes longer than the time, and is taken', async () => {
  const json = JSON.stringify(documentOf({})) + ' '.repeat(400_000);
  const connection = await RawConnection.open(service.url);
  connection.send(
    `POST /v1/data/import HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.token}\r\n` +
      `Connection: close\r\nContent-Type: application/json\r\nContent-Length: ${json.length}\r\n\r\n`,
  );
  const started = Date.now();
  for (let at = 0; at < json.length; at += 8_000) {
    connection.send(json.slice(at, at + 8_000));
    await sleep(100);
  }
  await connection.isClosed();
  expect(Date.now() - started).toBeGreaterThan(requestTimeoutMs + 1_500);
  expect(answersIn(connection.text).map(({ status }) => status)).toEqual([200]);
});

describe('an export', () => {
  const rows = 40_000;
  beforeAll(async () => {
    const deviceId = api.token!.split('.')[0];
    // The triggers that count revisions would take most of a minute.
    await sqlOn(database.url, 'ALTER TABLE products DISABLE TRIGGER USER');
    await sqlOn(
      database.url,
      `INSERT INTO products (device_id, id, name, kcal_100g, revision)
       SELECT $1, gen_random_uuid(), repeat('x', 100), 1, n FROM generate_series(1, $2::int) AS n`,
      [deviceId, rows],
    );
  }, 60_000);

  /** Reads so much, so often. @returns all that came before the connection ended */
  async function read(bytes: number, everyMs: number) {
    const { hostname, port } = new URL(service.url);
    const socket = connect({ port: Number(port), host: hostname });
    let received = '';
    socket.on('error', () => undefined).on('data', (part: Buffer) => (received += part.toString()));
    await once(socket, 'connect');
    socket.write(
      `GET /v1/data/export HTTP/1.1\r\nHost: x\r\nConnection: close\r\n` +
        `Authorization: Bearer ${api.token}\r\n\r\n`,
    );
    let allowed = 0;
    const closed = once(socket, 'close');
    socket.on('data', () => {
      if (received.length > allowed) socket.pause();
    });
    const timer = setInterval(() => {
      allowed += bytes;
      if (received.length <= allowed) socket.resume();
    }, everyMs);
    const started = Date.now();
    await closed.finally(() => clearInterval(timer));
    return { received, tookMs: Date.now() - started };
  }

  test('goes on while its client reads, however long its pauses are for the database', async () => {
    const { received, tookMs } = await read(2_500_000, 4_000);
    expect(received.slice(0, 12)).toBe('HTTP/1.1 200');
    expect(received.endsWith(']}\r\n0\r\n\r\n')).toBe(true);
    expect(received.split('"kcal_100g"')).toHaveLength(rows + 1);
    // More than the database lets a session be idle in a transaction, and than the send timeout.
    expect(tookMs).toBeGreaterThan(sendTimeoutMs);
  }, 120_000);

  test('ends when its client stops reading, and its place is free again', async () => {
    const other = await new Api(service.url).asNewDevice();
    const { hostname, port } = new URL(service.url);
    const socket = connect({ port: Number(port), host: hostname });
    socket.on('error', () => undefined);
    socket.write(
      `GET /v1/data/export HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.token}\r\n\r\n`,
    );
    await once(socket, 'readable');
    const started = Date.now();
    expect((await other.get('/v1/data/export')).status).toBe(503);
    // The time begins when the last buffer between the two is full, which nobody can see from here.
    await until(async () => (await other.get('/v1/data/export')).status === 200, 45_000);
    expect(Date.now() - started).toBeGreaterThan(sendTimeoutMs - 1_000);
    socket.destroy();
  }, 60_000);
});
