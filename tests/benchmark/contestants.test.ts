import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { asService, ownDatabase } from '../support/database';
import { type TestService, startService } from '../support/service';
import { sqlOn } from '../support/sql';
import { type Answer, answerOf, assertSame } from './answers';
import { createFastifyApp } from './fastify/app';
import { routes } from './floor/routes';
import { createFloor } from './floor/server';
import { seed } from './seed';
import { workloads } from './workloads';
import { get } from './workloads/get';
import { mix } from './workloads/mix';
import type { Workload } from './workloads/workload';
import { World } from './world';

const world = new World({ devices: 12, products: 60, entries: 40, foods: 0 });
let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
let floor: Server;
let fastify: FastifyInstance;
let urls: string[];

beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  const databaseUrl = asService(database.url);
  await seed(database.url, databaseUrl, world, 4);
  service = await startService({ databaseUrl });
  floor = await createFloor(databaseUrl, routes);
  await once(floor.listen(0, '127.0.0.1'), 'listening');
  fastify = createFastifyApp(databaseUrl);
  const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;
  urls = [service.url, floorUrl, await fastify.listen({ port: 0, host: '127.0.0.1' })];
}, 60_000);

afterAll(async () => {
  await service.close();
  await fastify.close();
  floor.closeAllConnections();
  await once(floor.close(), 'close');
  await database.drop();
});

/** Of the service first. */
async function answers(n: number, turn: number, workload: Workload = get): Promise<Answer[]> {
  const all: Answer[] = [];
  for (const url of urls) all.push(await answerOf(url, workload, n, turn, world));
  return all;
}

describe('the floor and the Fastify service', () => {
  it.each(workloads.map((workload) => [workload.title, workload] as const))(
    'answer "%s" as the service does',
    async (_title, workload) => {
      const times = workload === mix ? 40 : 4;
      for (let n = 0; n < times; n += 1) assertSame(workload, await answers(n, n, workload));
    },
  );

  it('leave the same rows behind', async () => {
    for (const workload of workloads) await answers(3, 1_000, workload);
    const rows = await sqlOn<{ written: string; times: string }>(database.url, rowsWritten, [
      ['id', 'product_id', 'portion_id', 'creation_digest', 'created_at', 'revision'],
    ]);
    expect(rows.length).toBeGreaterThan(5);
    for (const { written, times } of rows) {
      expect([written, Number(times) % urls.length]).toEqual([written, 0]);
    }
  });

  it('answer a day without entries as the service does', async () => {
    const path = `/v1/stats/day/${world.dateToCome(364)}`;
    const ask = () => ({ device: world.asked - 1, method: 'GET' as const, path });
    assertSame(get, await answers(0, 0, { ...get, ask }));
  });

  it('find no product that is not there, as the service', async () => {
    const nobodys = { ...get, statuses: [404], own: ['request_id'] };
    const elsewhere = `/v1/products/${world.product(1, 3)}`;
    const ask = () => ({ device: 0, method: 'GET' as const, path: elsewhere });
    assertSame(nobodys, await answers(0, 0, { ...nobodys, ask }));
  });

  it('take no token any more that they have remembered, as the service', async () => {
    await answers(0, 0);
    await sqlOn(database.url, `UPDATE devices SET deleted_at = now() WHERE id = $1`, [
      world.token(0).split('.')[0],
    ]);
    const refused = { ...get, statuses: [401], own: ['request_id'] };
    assertSame(refused, await answers(0, 0, refused));
  });
});

/** What was written since the seed, by its values, and how often. */
const rowsWritten = `
  SELECT written, count(*) AS times FROM (
    SELECT 'entry ' || (to_jsonb(e) - $1::text[])::text AS written FROM food_entries e
    WHERE date > '2026-01-01'
    UNION ALL
    SELECT 'product ' || (to_jsonb(p) - $1::text[])::text FROM products p
    WHERE name LIKE 'Crème fraîche %' AND kcal_100g = 292 OR name LIKE 'Soupe%'
    UNION ALL
    SELECT 'portion ' || (to_jsonb(q) - $1::text[])::text FROM portions q WHERE name = 'a bowl'
  ) AS rows GROUP BY written`;

describe('answers', () => {
  it('are told apart by status, header and body', async () => {
    const [answer] = await answers(1, 0);
    const others = [
      { ...answer!, status: 201 },
      { ...answer!, headers: { ...answer!.headers, link: '</v1/products>; rel="next"' } },
      { ...answer!, body: { ...(answer!.body as object), kcal_100g: -1 } },
    ];
    for (const other of others) {
      expect(() => assertSame(get, [answer!, answer!, other])).toThrow('is answered differently');
    }
    expect(() => assertSame({ ...get, statuses: [404] }, [answer!, answer!])).toThrow();
  });
});
