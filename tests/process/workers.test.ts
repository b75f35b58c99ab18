import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { get } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { Client } from 'pg';
import type { DeviceToken } from '../../generated/api';
import { replacementPause } from '../../src/process/replacement-pause';
import { Api } from '../support/api';
import { runBuilt } from '../support/built';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { until } from '../support/until';
import { RawConnection, halves } from './raw-connection';

let database: { url: string; drop(): Promise<void> };
let sql: Client;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  sql = new Client({ connectionString: database.url });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function startTwo(): Promise<BuiltService> {
  const service = await startBuiltService({ DATABASE_URL: database.url, WEB_CONCURRENCY: '2' });
  await until(() => listening(service).length === 2);
  return service;
}

/** The processes that serve, or did. */
function listening(service: BuiltService): number[] {
  return service.log().flatMap(({ msg, pid }) => (msg === 'listening' ? [pid as number] : []));
}

/** A connection, and with it the worker that serves it. */
interface Line {
  readonly pid: number;
  readonly connection: RawConnection;
  /** @returns the status */
  ask(token: string): Promise<number>;
}

async function lineTo(service: BuiltService): Promise<Line> {
  const connection = await RawConnection.open(service.url);
  const ask = async (id: string, path: string, token: string) => {
    connection.send(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: ${id}\r\n` +
        `Authorization: Bearer ${token}\r\n\r\n`,
    );
    const heard = await connection.answer(new RegExp(`${id}[^]*\r\n\r\n`));
    const [, status] = /.*HTTP\/1\.1 (\d{3})/s.exec(heard.slice(0, heard.indexOf(id))) ?? [];
    return Number(status);
  };
  const first = randomUUID();
  await ask(first, '/health', 'none');
  const served = () => service.log().find(({ request_id }) => request_id === first);
  await until(() => served() !== undefined);
  return {
    pid: served()!.pid as number,
    connection,
    ask: (token) => ask(randomUUID(), '/v1/products', token),
  };
}

/** One to each of the two. */
async function linesTo(service: BuiltService): Promise<[Line, Line]> {
  const first = await lineTo(service);
  for (;;) {
    const next = await lineTo(service);
    if (next.pid !== first.pid) return [first, next];
    next.connection.drop();
  }
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('both serve, and a token that is renewed through one is dead in the other at once', async () => {
  const service = await startTwo();
  const api = await new Api(service.url).asNewDevice();
  const old = api.token!;
  const lines = await linesTo(service);
  expect(lines.map(({ pid }) => pid).sort()).toEqual(listening(service).sort());
  expect(lines.map(({ pid }) => pid)).not.toContain(service.pid);

  expect(await Promise.all(lines.map((line) => line.ask(old)))).toEqual([200, 200]);
  const { body } = await api.post<DeviceToken>('/v1/devices/me/token', undefined);
  expect(await Promise.all(lines.map((line) => line.ask(old)))).toEqual([401, 401]);
  expect(await Promise.all(lines.map((line) => line.ask(body.token)))).toEqual([200, 200]);
  for (const { connection } of lines) connection.drop();
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
});

test('a worker that is killed is replaced, and nothing that was answered is lost', async () => {
  const service = await startTwo();
  const api = await new Api(service.url).asNewDevice();
  const created: string[] = [];
  let isOver = false;
  const phone = async () => {
    while (!isOver) {
      const id = randomUUID();
      const answer = await api.post('/v1/products', { id, name: 'Oats', kcal_100g: 379 }).catch(
        // Its connection was cut off with the worker: it may have been created or not.
        () => undefined,
      );
      if (answer?.status === 201) created.push(id);
    }
  };
  const phones = [phone(), phone(), phone(), phone()];
  await until(() => created.length > 20);
  const [killed] = listening(service);
  process.kill(killed!, 'SIGKILL');
  const before = created.length;
  await until(
    () => listening(service).length === 3 && created.length > before + 20,
    20_000,
  ).finally(() => {
    isOver = true;
  });
  await Promise.all(phones);

  expect(service.log()).toContainEqual(
    expect.objectContaining({ msg: 'worker exited', worker: killed, signal: 'SIGKILL' }),
  );
  const [first, second] = await linesTo(service);
  expect([first.pid, second.pid].sort()).toEqual(listening(service).slice(1).sort());
  const { rows } = await sql.query<{ id: string }>(`SELECT id FROM products WHERE id = ANY($1)`, [
    created,
  ]);
  expect(rows).toHaveLength(created.length);
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
});

test('no client waits for a worker that was killed as it connected', async () => {
  const service = await startTwo();
  let isOver = false;
  let answered = 0;
  let waiting = 0;
  const client = async () => {
    while (!isOver) {
      await new Promise<void>((resolve) => {
        const request = get(`${service.url}/health`, { agent: false, timeout: 5_000 });
        request.once('response', (response) => {
          answered += 1;
          response.resume().once('close', resolve);
        });
        request.once('timeout', () => {
          waiting += 1;
          request.destroy();
        });
        // Cut off with its worker.
        request.once('error', () => resolve());
      });
    }
  };
  const clients = Array.from({ length: 8 }, client);
  try {
    for (let kills = 1; kills <= 4; kills += 1) {
      const before = answered;
      await until(() => answered > before + 100);
      process.kill(listening(service).at(-1)!, 'SIGKILL');
      await until(() => listening(service).length === 2 + kills);
    }
  } finally {
    isOver = true;
  }
  await Promise.all(clients);
  expect(waiting).toBe(0);
  expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
});

describe('a stop', () => {
  test.each(['SIGTERM to the first process', 'SIGINT to all, twice'])(
    'by %s lets the requests finish that both have',
    async (how) => {
      const service = await startTwo();
      const { token } = await new Api(service.url).asNewDevice();
      const lines = await linesTo(service);
      const [head, rest] = halves({
        method: 'POST',
        path: '/v1/products',
        token: token!,
        body: { name: 'Oats', kcal_100g: 379 },
      });
      for (const { connection } of lines) connection.send(head);
      // What was sent before was read by then.
      for (const other of await linesTo(service)) other.connection.drop();

      if (how.startsWith('SIGTERM')) service.signal('SIGTERM');
      else for (const name of ['SIGINT', 'SIGINT'] as const) process.kill(-service.pid, name);
      await until(() => service.log().filter(({ msg }) => msg === 'stopping').length === 3);
      for (const { connection } of lines) {
        expect(connection.closed).toBe(false);
        connection.send(rest);
      }
      for (const { connection } of lines) {
        await connection.isClosed();
        expect(connection.text).toMatch(/HTTP\/1\.1 201 Created/);
      }
      expect(await service.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
      const stopped = service.log().filter(({ msg }) => msg === 'stopped');
      expect(new Set(stopped.map(({ pid }) => pid)).size).toBe(3);
      expect(stopped.at(-1)!.pid).toBe(service.pid);
    },
  );

  test('asked of one worker alone has it replaced', async () => {
    const service = await startTwo();
    process.kill(listening(service)[0]!, 'SIGTERM');
    await until(() => listening(service).length === 3);
    expect(await service.stop()).toMatchObject({ code: 0, stderr: '' });
  });

  test('tells by its code that a worker was ended by force', async () => {
    const service = await startTwo();
    const [line] = await linesTo(service);
    line.connection.send('GET /health HTTP/1.1\r\n');
    service.signal('SIGTERM');
    await until(() => service.log().filter(({ msg }) => msg === 'stopping').length === 3);
    process.kill(line.pid, 'SIGKILL');
    expect(await service.ended).toMatchObject({ code: 1 });
  });
});

test('the workers do not outlive the first process', async () => {
  const service = await startTwo();
  service.signal('SIGKILL');
  await until(() => !listening(service).some(isAlive));
});

test('a taken port says so, once', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const env = { DATABASE_URL: database.url, WEB_CONCURRENCY: '2', PORT: String(port) };
  expect(await runBuilt('src/main.js', [], { env })).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: `Port ${port} is in use; set PORT to another port\n`,
  });
  holder.close();
});

test('the pause before a replacement grows while workers end soon, and only then', () => {
  const pauses = [replacementPause(undefined, 50)];
  for (let n = 0; n < 12; n += 1) pauses.push(replacementPause(pauses.at(-1), 50));
  expect(pauses.slice(0, 4)).toEqual([100, 200, 400, 800]);
  expect(pauses.at(-1)).toBe(30_000);
  expect(replacementPause(30_000, 3_600_000)).toBe(100);
});
