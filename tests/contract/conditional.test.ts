import { tableNames } from '../../src/resources';
import type { ContractOperation } from '../support/contract';
import { operations, responseOf } from '../support/contract';
import { bodyExample } from '../isolation/id-inputs';
import { usualUrl } from '../isolation/requests';
import { aWorld, kinds, type World } from '../isolation/world';
import type { Problem } from '../../generated/api';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { statementsOf } from '../support/statements';

/** What entity tags are good for, generated from the contract: every operation that declares them. */

let service: TestService;
/** Shared by what leaves its rows as they are, but for when they were updated. */
let world: World;
beforeAll(async () => {
  service = await startService();
  world = await aWorld(service.api);
});
afterAll(() => service.close());

const declaring = (status: number) =>
  operations
    .filter((operation) => responseOf(operation, status))
    .map((operation) => [operation.id, operation] as const);

const isTaggedByData = ({ definition }: ContractOperation) =>
  JSON.stringify(definition.responses['200']).includes('headers/DataETag');

describe.each(declaring(304))('%s', (_id, operation) => {
  it('spares a client the answer that it has', async () => {
    const first = await world.api.get(urlOf(operation));
    const tag = tagOf(first);
    const again = await world.api.get(urlOf(operation), { headers: { 'If-None-Match': tag } });
    expect([again.status, again.body, again.headers.get('ETag')]).toEqual([304, undefined, tag]);

    const weak = { 'If-None-Match': `"other", W/${tag}` };
    expect((await world.api.get(urlOf(operation), { headers: weak })).status).toBe(304);
    expect((await world.api.ask('HEAD', urlOf(operation), { headers: weak })).status).toBe(304);
  });

  it('answers anew when what it shows was changed', async () => {
    const tag = tagOf(await world.api.get(urlOf(operation)));
    await changeEveryRow();
    const anew = await world.api.get(urlOf(operation), { headers: { 'If-None-Match': tag } });
    expect(anew.status).toBe(200);
    expect(tagOf(anew)).not.toBe(tag);
  });

  it('takes a tag of another device for none', async () => {
    const tag = tagOf(await world.api.get(urlOf(operation)));
    const other = await aWorld(service.api);
    const { status } = await other.api.get(urlOf(operation, other), {
      headers: { 'If-None-Match': tag },
    });
    expect(status).toBe(200);
  });
});

describe.each(declaring(304).filter(([, operation]) => isTaggedByData(operation)))(
  '%s',
  (_id, operation) => {
    it('reads one row to say that nothing changed', async () => {
      const headers = { 'If-None-Match': tagOf(await world.api.get(urlOf(operation))) };
      const statements = await statementsOf(() => world.api.get(urlOf(operation), { headers }));
      expect(statements).toHaveLength(1);
    });
  },
);

describe.each(declaring(412))('%s', (_id, operation) => {
  const send = (tag: string, of = world) =>
    of.api.ask<Problem & { current?: object }>(
      operation.method.toUpperCase(),
      urlOf(operation, of),
      {
        headers: { 'If-Match': tag },
        body: bodyExample(operation),
      },
    );

  it('does nothing to a row that was changed since, and shows it', async () => {
    const seen = tagOf(await world.api.get(urlOf(operation)));
    await changeEveryRow();
    const { body: current } = await world.api.get(urlOf(operation));
    const before = await revisionOf(world);

    const { status, body } = await send(seen);
    expect([status, body.code]).toEqual([412, 'precondition_failed']);
    expect(body.current).toEqual(current);
    expect(await revisionOf(world)).toBe(before);
  });

  it.each([
    ['its own tag', async (own: World) => tagOf(await own.api.get(urlOf(operation, own)))],
    ['the tag of a list', async ({ api }: World) => tagOf(await api.get('/v1/products'))],
    ['a tag among others', async ({ api }: World) => `"x", ${tagOf(await api.get('/v1/meals'))}`],
    ['any', () => Promise.resolve('*')],
  ])('takes %s', async (_what, tag) => {
    const own = await aWorld(service.api);
    expect((await send(await tag(own), own)).status).toBeLessThan(300);
  });

  it.each([
    ['no tag of ours', () => 'yesterday'],
    ['a tag from the future', (tag: string) => tag.replace(/\d+"$/, '999999"')],
    ['a tag of another epoch', (tag: string) => tag.replace(/"\w{8}/, '"00000000')],
  ])('refuses by %s', async (_what, forge) => {
    const tag = tagOf(await world.api.get(urlOf(operation)));
    expect((await send(forge(tag))).status).toBe(412);
  });
});

describe.each(declaring(412).filter(([, { method }]) => method === 'put'))(
  '%s',
  (_id, operation) => {
    it('succeeds when it was made already, whatever it goes by', async () => {
      const own = await aWorld(service.api);
      const put = (tag: string) =>
        own.api.put(urlOf(operation, own), bodyExample(operation), {
          headers: { 'If-Match': tag },
        });
      const old = tagOf(await own.api.get(urlOf(operation, own)));
      const first = await put(old);
      const before = await revisionOf(own);
      const again = await put(old);
      expect(again).toMatchObject({ status: 200, body: first.body });
      expect(tagOf(again)).toBe(tagOf(first));
      expect(await revisionOf(own)).toBe(before);
    });
  },
);

test('every list and every row of a device has a tag', () => {
  const tagged = new Set(declaring(304).map(([id]) => id));
  const owned = Object.values(kinds).map(({ path }) => path.slice('/v1/'.length));
  const reads = operations.filter(
    ({ id, method, definition }) =>
      method === 'get' && /^(get|list)/.test(id) && owned.includes(definition.tags?.[0] ?? ''),
  );
  expect(reads.length).toBeGreaterThan(10);
  expect(reads.filter(({ id }) => !tagged.has(id)).map(({ id }) => id)).toEqual([]);
});

const tagOf = ({ headers }: { headers: Headers }) => headers.get('ETag') ?? '';

const urlOf = (operation: ContractOperation, of: World = world) => usualUrl(operation, of);

async function changeEveryRow(): Promise<void> {
  for (const table of tableNames) {
    await sql(`UPDATE ${table} SET updated_at = now() WHERE device_id = $1`, [idOf(world)]);
  }
}

const idOf = ({ api }: World) => (api.token ?? '').split('.')[0];

async function revisionOf(of: World): Promise<string | undefined> {
  const [row] = await sql<{ revision: string }>(
    'SELECT revision FROM device_revisions WHERE device_id = $1',
    [idOf(of)],
  );
  return row?.revision;
}
