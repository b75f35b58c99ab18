import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownDatabase } from '../support/database';
import { type TestService, startService } from '../support/service';
import { sqlOn } from '../support/sql';
import { answerOf, assertSame } from './answers';
import { createFloor } from './floor';
import { seed } from './seed';
import { floorRoutes, workloads } from './workloads';
import { get } from './workloads/get';
import { World } from './world';

const world = new World({ devices: 12, products: 60, entries: 40 });
let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: TestService;
let floor: Server;
let floorUrl: string;

beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  await seed(database.url, database.url, world, 4);
  service = await startService({ databaseUrl: database.url });
  floor = await createFloor(database.url, floorRoutes);
  await once(floor.listen(0, '127.0.0.1'), 'listening');
  floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;
}, 60_000);

afterAll(async () => {
  await service.close();
  floor.closeAllConnections();
  await once(floor.close(), 'close');
  await database.drop();
});

const both = async (n: number, turn: number, workload = get) =>
  [
    await answerOf(service.url, workload, n, turn, world),
    await answerOf(floorUrl, workload, n, turn, world),
  ] as const;

describe('the floor', () => {
  it.each(workloads.map((workload) => [workload.title, workload] as const))(
    'answers "%s" as the service does',
    async (_title, workload) => {
      for (let n = 0; n < 20; n += 1) assertSame(workload, await both(n, n, workload));
    },
  );

  it('finds no product that is not there, as the service', async () => {
    const nobodys = { ...get, statuses: [404], own: ['request_id'] };
    const elsewhere = `/v1/products/${world.product(1, 3)}`;
    const ask = () => ({ device: 0, method: 'GET' as const, path: elsewhere });
    assertSame(nobodys, await both(0, 0, { ...nobodys, ask }));
  });

  it('takes no token any more that it has remembered, as the service', async () => {
    await both(0, 0);
    await sqlOn(database.url, `UPDATE devices SET deleted_at = now() WHERE id = $1`, [
      world.token(0).split('.')[0],
    ]);
    const refused = { ...get, statuses: [401], own: ['request_id'] };
    assertSame(refused, await both(0, 0, refused));
  });
});

describe('answers', () => {
  it('are told apart by status, header and body', async () => {
    const [answer] = await both(1, 0);
    const others = [
      { ...answer, status: 201 },
      { ...answer, headers: { ...answer.headers, link: '</v1/products>; rel="next"' } },
      { ...answer, body: { ...(answer.body as object), kcal_100g: -1 } },
    ];
    for (const other of others) {
      expect(() => assertSame(get, [answer, other])).toThrow('is answered differently');
    }
    expect(() => assertSame({ ...get, statuses: [404] }, [answer, answer])).toThrow();
  });
});
