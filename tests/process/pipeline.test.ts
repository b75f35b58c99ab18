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
