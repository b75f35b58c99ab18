import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { Pipeline } from '../../src/database/pipeline';
import type { Product } from '../../generated/api';
import { workerDatabase } from '../support/database';
import { startService } from '../support/service';

const oats = { name: 'Oats', kcal_100g: 379 };

test('a device whose lock is taken holds up no other', async () => {
  const service = await startService();
  const busy = await service.api.asNewDevice();
  const other = await service.api.asNewDevice();
  await Promise.all([busy.get('/v1/products'), other.get('/v1/products')]);

  const sql = new Client({ connectionString: await workerDatabase() });
  await sql.connect();
  await sql.query('BEGIN');
  await sql.query('SELECT 1 FROM device_revisions WHERE device_id = $1 FOR UPDATE', [
    busy.token?.split('.')[0],
  ]);
  let areWaiting = true;
  const creates = Promise.all([1, 2, 3, 4].map(() => busy.post('/v1/products', oats))).finally(
    () => (areWaiting = false),
  );
  // As many as there are connections, and more.
  for (let n = 0; n < 6; n += 1) expect((await other.get('/v1/products')).status).toBe(200);
  expect((await other.post('/v1/products', oats)).status).toBe(201);
  expect(areWaiting).toBe(true);
  await sql.query('ROLLBACK');
  await sql.end();

  expect((await creates).map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  expect((await busy.get<Product[]>('/v1/products')).body).toHaveLength(4);
  await service.close();
});

test('a connection that ends late does not take along the one that took its place', async () => {
  const url = await workerDatabase();
  const connect = jest.spyOn(Client.prototype, 'connect');
  const config = readConfig({ DATABASE_URL: url });
  const database = connectDatabase(url, config);
  const pipeline = new Pipeline(url, config, database);
  const ask = () => pipeline.run({ name: 'one', text: 'SELECT 1 AS one', isOfDevice: false }, []);
  // Once on each.
  expect(await Promise.all([ask(), ask()])).toEqual([[{ one: 1 }], [{ one: 1 }]]);
  const first = connect.mock.contexts as Client[];
  expect(first).toHaveLength(2);

  const lost = [...first];
  for (const client of lost) client.emit('error', new Error('Connection terminated'));
  await Promise.all([ask(), ask()]);
  for (const client of lost) client.emit('end');
  for (let n = 0; n < 4; n += 1) await ask();
  expect(connect).toHaveBeenCalledTimes(4);

  await Promise.all(lost.map((client) => client.end()));
  await pipeline.close();
  await database.close();
  connect.mockRestore();
});

test('a statement whose connection ends in the packet that opens it is sent on another one', async () => {
  const url = new URL(await workerDatabase());
  const relay = createServer((client) => endAsItOpens(client, url));
  relay.listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const relayed = new URL(url);
  relayed.port = String((relay.address() as AddressInfo).port);
  const config = readConfig({ DATABASE_URL: relayed.href });
  const database = connectDatabase(url.href, config);
  const pipeline = new Pipeline(relayed.href, config, database);
  const ask = () => pipeline.run({ name: 'one', text: 'SELECT 1 AS one', isOfDevice: false }, []);

  const answers = Promise.all([ask(), ask(), ask()]);
  try {
    expect(await Promise.race([answers, sleep(5_000)])).toEqual(Array(3).fill([{ one: 1 }]));
  } finally {
    await pipeline.close();
    await database.close();
    relay.close();
  }
});

/**
 * Relays a connection to the server, which ends its first session by an operator's command once it
 * is open. What the server says of both reaches the client in one packet.
 */
let isFirst = true;
function endAsItOpens(client: Socket, { href, hostname, port }: URL): void {
  const server = connect({ host: hostname, port: Number(port) });
  client.on('error', () => undefined).pipe(server);
  if (!isFirst) {
    server.pipe(client);
    return;
  }
  isFirst = false;
  let pid: number | undefined;
  let held = Buffer.alloc(0);
  server.on('data', (bytes: Buffer) => {
    const key = bytes.indexOf('K\0\0\0\x0c');
    // BackendKeyData is the last but one message of the start; the session's statement comes next.
    if (pid === undefined) client.write(bytes);
    else held = Buffer.concat([held, bytes]);
    if (held.length > 0 && held.at(-6) === 'Z'.charCodeAt(0)) void terminate(href, pid!);
    if (key >= 0) pid ??= bytes.readInt32BE(key + 5);
  });
  server.on('end', () => client.end(held));
}

async function terminate(url: string, pid: number): Promise<void> {
  const sql = new Client({ connectionString: url });
  await sql.connect();
  await sql.query('SELECT pg_terminate_backend($1)', [pid]);
  await sql.end();
}
