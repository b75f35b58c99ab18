import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ownDatabase } from '../support/database';
import { documentOf, productsWithEntries } from '../support/import-documents';
import { type MeasuredService, startMeasuredService } from '../support/measured-service';

/** What the service must stay below, with room for the collections of a busy machine. */
const stallMs = 250;
const growthMb = 50;

let database: Awaited<ReturnType<typeof ownDatabase>>;
let service: MeasuredService;
let token: string;
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  service = await startMeasuredService({
    DATABASE_URL: database.url,
    REGISTRATIONS_PER_MINUTE: '1000',
  });
  token = await aDevice();
  // What is compiled for the first request of its kind is not the body's doing.
  await send('/v1/data/import', JSON.stringify(documentOf({})));
  await send('/v1/sync/changes', '{}');
  await send('/v1/products', '{}');
}, 120_000);
afterAll(async () => {
  await service.stop();
  await database.drop();
});

async function aDevice(): Promise<string> {
  const { body } = await send('/v1/auth/register', JSON.stringify({ device_id: randomUUID() }));
  return (JSON.parse(body) as { token: string }).token;
}

function open(path: string, headers: Record<string, string | number>, by = token): ClientRequest {
  return request(service.url + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${by}`, 'Content-Type': 'application/json', ...headers },
  }).on('error', () => undefined);
}

async function send(path: string, body: string | Buffer, coding?: string) {
  const headers = { 'Content-Length': Buffer.byteLength(body) };
  const asked = open(path, { ...headers, ...(coding && { 'Content-Encoding': coding }) });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { status: answer.statusCode!, body: await text(answer) };
}

const times = (count: number, json: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => json(n)).join(',');
const name = (n: number) => n.toString(36).padStart(4, '_');

/** Small in bytes or in schema, and large in memory. */
const trees: Record<string, string> = {
  'deeply nested arrays': '['.repeat(2_000_000),
  'deeply nested objects': '{"a":'.repeat(400_000),
  'a million numbers': `[${'1,'.repeat(999_990)}1]`,
  'empty arrays': `[${'[],'.repeat(600_000)}[]]`,
  'an object of 120,000 names': `{${times(120_000, (n) => `"${name(n)}":1`)}}`,
  'objects of a name each': `[${times(80_000, (n) => `{"${name(n)}":1}`)}]`,
  'a long text': `"${'a'.repeat(1_999_000)}"`,
  'escapes alone': `{"changes":"${'\\u0041'.repeat(300_000)}"}`,
  'a number of two million digits': '9'.repeat(1_999_000),
  'numbers that are hard to read': `[${times(50_000, () => '2.2250738585072011360574097967e-308')}]`,
  'spaces alone': ' '.repeat(1_999_000),
};

describe.each(Object.entries(trees))('%s', (_what, json) => {
  test.each(['/v1/sync/changes', '/v1/products', '/v1/data/import'])(
    '%s',
    async (path) => {
      const { peakMb } = await service.measure();
      for (const member of [json, `{"changes":${json}}`, `{"products":[${json}]}`]) {
        const { status } = await send(path, member);
        expect([400, 413, 422]).toContain(status);
      }
      const after = await service.measure();
      expect(after.stallMs).toBeLessThan(stallMs);
      expect(after.peakMb - peakMb).toBeLessThan(growthMb);
    },
    60_000,
  );
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])(
  'a body of %s that inflates a thousandfold',
  async (coding, compress) => {
    const { peakMb } = await service.measure();
    const open = `{"products":[`;
    for (const bytes of [
      Buffer.alloc(32_000_000, '['),
      Buffer.concat([Buffer.from(open), Buffer.alloc(63_000_000, ' ')]),
      Buffer.concat([Buffer.from(open), Buffer.alloc(80_000_000, ' ')]),
      Buffer.concat([Buffer.from(`${open}"`), Buffer.alloc(63_000_000, 'a')]),
    ]) {
      const { status } = await send('/v1/data/import', compress(bytes), coding);
      expect([400, 413]).toContain(status);
    }
    const push = await send('/v1/sync/changes', compress(Buffer.alloc(64_000_000, '[')), coding);
    expect([400, 413]).toContain(push.status);
    const after = await service.measure();
    expect(after.stallMs).toBeLessThan(stallMs);
    expect(after.peakMb - peakMb).toBeLessThan(growthMb);
  },
  120_000,
);

test('names that mean something to JavaScript are names', async () => {
  for (const key of ['__proto__', 'constructor', 'toString']) {
    for (const [path, body] of [
      ['/v1/products', `{"name":"a","kcal_100g":1,"${key}":{"polluted":true}}`],
      ['/v1/data/import', `{"${key}":[],"products":[]}`],
      ['/v1/data/import', `{"products":[{"${key}":1}]}`],
      ['/v1/sync/changes', `{"${key}":{},"changes":{},"cursor":null}`],
    ] as const) {
      expect((await send(path, body)).status).toBe(422);
    }
  }
});

test('a body whose bytes are changed at random is refused or taken, and is no fault', async () => {
  const document = JSON.stringify(productsWithEntries(3, 1));
  const bodies: [string, string][] = [
    ['/v1/data/import', document],
    ['/v1/products', '{"name":"Oats","kcal_100g":379,"protein_100g":13.15}'],
    ['/v1/sync/changes', '{"changes":{"meals":{"created":[{"name":"Breakfast"}]}},"cursor":null}'],
  ];
  for (let round = 0; round < 300; round += 1) {
    const [path, json] = bodies[round % bodies.length]!;
    const bytes = Buffer.from(json);
    for (let edit = 0; edit <= round % 3; edit += 1) {
      bytes[Math.floor(Math.random() * bytes.length)] = Math.floor(Math.random() * 256);
    }
    const { status } = await send(path, bytes);
    if (status >= 500) throw new Error(`${status} for ${path}: ${bytes.toString('latin1')}`);
  }
}, 60_000);

test('clients that fall silent hold no more than the budget of the process', async () => {
  const { peakMb } = await service.measure();
  const silent = Array.from({ length: 60 }, () => {
    const asked = open('/v1/sync/changes', { 'Content-Length': 1_999_999 });
    asked.write(' '.repeat(1_900_000));
    return asked;
  });
  const [refused] = (await Promise.race(silent.map((asked) => once(asked, 'response')))) as [
    IncomingMessage,
  ];
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5']);
  // What is small needs none of it.
  expect((await send('/v1/products', '{"name":"Oats","kcal_100g":379}')).status).toBe(201);
  expect((await service.measure()).peakMb - peakMb).toBeLessThan(150);

  for (const asked of silent) asked.destroy();
  const large = JSON.stringify({ changes: {}, cursor: null, atomic: true }) + ' '.repeat(500_000);
  await expectSoon(async () => (await send('/v1/sync/changes', large)).status, 200);
}, 60_000);

async function expectSoon(ask: () => Promise<number>, status: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) if ((await ask()) === status) return;
  throw new Error(`Never ${status}`);
}
