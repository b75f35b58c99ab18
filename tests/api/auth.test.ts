import { randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import type { Problem } from '../../generated/api';
import { startService, type TestService } from '../support/service';
import { until } from '../support/until';
import { workerDatabase } from '../support/database';
import { sql } from '../support/sql';
import { plansOf } from '../support/plans';
import { statementsOf } from '../support/statements';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
afterEach(() => jest.restoreAllMocks());

const register = (device_id: string, api = service.api) =>
  api.post<{ token: string } & Problem>('/v1/auth/register', { device_id });

describe('registerDevice', () => {
  it('answers a token that works', async () => {
    const id = randomUUID();
    const { status, body } = await register(id);
    expect(status).toBe(200);
    expect(body.token).toMatch(new RegExp(`^${id}\\.[A-Za-z0-9_-]{43}$`));
    expect((await service.api.as(body.token).get('/v1/products')).status).toBe(200);
  });

  it('stores a bcrypt hash of the secret and the token nowhere', async () => {
    const id = randomUUID();
    const { token } = (await register(id)).body;
    const [row] = await sql<{ token_hash: string; all: string }>(
      'SELECT token_hash, devices::text AS all FROM devices WHERE id = $1',
      [id],
    );
    const secret = token.split('.')[1] ?? '';
    expect(row?.token_hash).toMatch(/^\$2b\$/);
    expect(await bcrypt.compare(secret, row?.token_hash ?? '')).toBe(true);
    expect(row?.all).not.toContain(secret);
  });

  it('refuses a registered device and leaves its token working', async () => {
    const id = randomUUID();
    const { token } = (await register(id)).body;
    for (const again of [id, id.toUpperCase()]) {
      const { status, body } = await register(again);
      expect([status, body.detail]).toEqual([409, 'Device already registered']);
    }
    expect((await service.api.as(token).get('/v1/products')).status).toBe(200);
  });

  it('registers once when twenty ask at once', async () => {
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(id)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array<number>(19).fill(409)]);
  });

  it.each([
    ['not a uuid', { device_id: 'phone' }],
    ['a urn', { device_id: `urn:uuid:${randomUUID()}` }],
    ['an unknown field', { device_id: randomUUID(), name: 'phone' }],
    ['null', null],
    ['a list', []],
    ['a string', 'device'],
    ['nothing', {}],
  ])('refuses %s', async (_what, body) => {
    expect((await service.api.post('/v1/auth/register', body)).status).toBe(422);
  });

  it('limits how many an address registers in a minute', async () => {
    const strict = await startService({ registrationsPerMinute: 3 });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      statuses.push((await register(randomUUID(), strict.api)).status);
    }
    const roundabout = await fetch(`${strict.url}//v1//auth/register`, { method: 'POST' });
    await strict.close();
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(roundabout.status).toBe(404);
  });
});

describe('the bearer token', () => {
  const refused = async (headers: Record<string, string>) => {
    const answer = await service.api.get<Problem>('/v1/products', { headers });
    return [answer.status, answer.body.detail, answer.headers.get('WWW-Authenticate')];
  };
  const bad = [401, 'Invalid or expired token', 'Bearer'];

  it('is required', async () => {
    expect(await refused({})).toEqual(bad);
  });

  it('is refused when any part of it is wrong', async () => {
    const one = (await register(randomUUID())).body.token;
    const other = (await register(randomUUID())).body.token;
    const [id, secret = ''] = one.split('.');
    const lastChanged = secret.slice(0, -1) + (secret.endsWith('A') ? 'E' : 'A');
    for (const authorization of [
      one,
      `Basic ${one}`,
      'Bearer ',
      `Bearer ${id}`,
      `Bearer ${id}.`,
      // bcrypt reads 72 bytes, and the whole token has 80: only the secret may be hashed.
      `Bearer ${id}.${lastChanged}`,
      `Bearer ${id}.${other.split('.')[1]}`,
      `Bearer ${randomUUID()}.${secret}`,
      `Bearer ${one}x`,
    ]) {
      expect(await refused({ Authorization: authorization })).toEqual(bad);
    }
  });

  it('is taken with the device id in capitals', async () => {
    const [id = '', secret] = (await register(randomUUID())).body.token.split('.');
    const api = service.api.as(`${id.toUpperCase()}.${secret}`);
    expect((await api.get('/v1/products')).status).toBe(200);
  });

  it('dies with its device', async () => {
    const api = await service.api.asNewDevice();
    expect((await api.get('/v1/products')).status).toBe(200);
    const [id] = api.token?.split('.') ?? [];
    await sql('UPDATE devices SET deleted_at = now() WHERE id = $1', [id]);
    expect((await api.get('/v1/products')).status).toBe(401);
    expect((await register(id ?? '')).status).toBe(409);
  });

  it('dies at once in every process when its hash is replaced', async () => {
    const second = await startService();
    const api = await service.api.asNewDevice();
    const elsewhere = second.api.as(api.token ?? '');
    expect((await api.get('/v1/products')).status).toBe(200);
    expect((await elsewhere.get('/v1/products')).status).toBe(200);

    const [id] = api.token?.split('.') ?? [];
    const hash = await bcrypt.hash('another secret', 4);
    await sql('UPDATE devices SET token_hash = $2 WHERE id = $1', [id, hash]);
    expect((await api.get('/v1/products')).status).toBe(401);
    expect((await elsewhere.get('/v1/products')).status).toBe(401);
    await second.close();
  });

  it('costs one indexed read and no bcrypt once it is known, among 100,000 devices', async () => {
    await sql(`INSERT INTO devices (id, token_hash)
               SELECT gen_random_uuid(), 'none' FROM generate_series(1, 100000)`);
    await sql('ANALYZE devices, device_revisions');
    const api = await service.api.asNewDevice();
    await api.get('/v1/products');

    const compare = jest.spyOn(bcrypt, 'compare');
    const statements = await statementsOf(() => api.get('/v1/products'));
    expect(compare).not.toHaveBeenCalled();
    // The token, the revision and the rows.
    expect(statements).toHaveLength(1);

    const [plan] = await plansOf(await workerDatabase(), () => api.get('/v1/products'));
    expect(plan).toContain('using devices_pkey');
    expect(plan).toContain('using device_revisions_pkey');
    expect(plan).not.toContain('Seq Scan on device');
  });

  it('is checked by bcrypt once when many requests use it for the first time together', async () => {
    const api = await service.api.asNewDevice();
    const compare = jest.spyOn(bcrypt, 'compare');
    const answers = await Promise.all(Array.from({ length: 30 }, () => api.get('/v1/products')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(compare).toHaveBeenCalledTimes(1);
  });

  it('is compared with something when there is no such device, so that time does not tell', async () => {
    const { token } = (await register(randomUUID())).body;
    const compare = jest.spyOn(bcrypt, 'compare');
    const [, secret] = token.split('.');
    await refused({ Authorization: `Bearer ${randomUUID()}.${secret}` });
    expect(compare).toHaveBeenCalledTimes(1);
  });

  it('can be guessed at only so often from one address, by failures alone', async () => {
    const strict = await startService({ failedTokensPerMinute: 3 });
    const owner = await strict.api.asNewDevice();
    const neighbour = await strict.api.asNewDevice();
    const [id] = owner.token?.split('.') ?? [];

    const guess = (device = id) =>
      strict.api.as(`${device}.${'x'.repeat(43)}`).get<Problem>('/v1/products');
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    const { status, headers, body } = await guess(randomUUID());
    expect([status, body.detail]).toEqual([429, 'Too many failed attempts from this address']);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);

    // The service has seen neither token before, and both come from the very same address.
    expect((await owner.get('/v1/products')).status).toBe(200);
    expect((await neighbour.get('/v1/products')).status).toBe(200);
    await strict.close();
  });

  it('can be guessed at only so often for one device, from however many addresses', async () => {
    const strict = await startService({ failedTokensPerMinute: 3, trustProxy: 1 });
    const owner = await strict.api.asNewDevice();
    const [id] = owner.token?.split('.') ?? [];
    const from = (last: number) => ({ headers: { 'X-Forwarded-For': `192.0.2.${last}` } });
    const guessed = [];
    for (let last = 1; last <= 4; last += 1) {
      const token = `${id}.${'x'.repeat(43)}`;
      guessed.push(await strict.api.get<Problem>('/v1/products', { ...from(last), token }));
    }
    expect(guessed.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(guessed[3]?.body.detail).toBe('Too many failed attempts for this device');
    expect((await owner.get('/v1/products', from(9))).status).toBe(200);
    await strict.close();
  });

  it('is limited by what an IPv6 subscriber is given', async () => {
    const strict = await startService({ failedTokensPerMinute: 1, trustProxy: 1 });
    const guess = async (address: string) => {
      const token = `${randomUUID()}.${'x'.repeat(43)}`;
      const headers = { 'X-Forwarded-For': address };
      return (await strict.api.get('/v1/products', { headers, token })).status;
    };
    expect(await guess('2001:db8:1:200::1')).toBe(401);
    expect(await guess('2001:db8:1:2ff::1')).toBe(429);
    expect(await guess('2001:db8:1:300::1')).toBe(401);
    await strict.close();
  });

  it('is served while an address floods the service with wrong ones', async () => {
    const own = await startService({ bcryptCost: 8, failedTokensPerMinute: 3 });
    const owners = await Promise.all(Array.from({ length: 5 }, () => own.api.asNewDevice()));
    let isOver = false;
    const statuses = new Set<number>();
    const flood = Array.from({ length: 100 }, async () => {
      while (!isOver) {
        const guess = own.api.as(`${randomUUID()}.${'x'.repeat(43)}`);
        statuses.add((await guess.get('/v1/products')).status);
      }
    });
    await until(() => statuses.has(429), 10_000);
    // A hundred wait in the line of wrong ones, for 15 ms each.
    const started = Date.now();
    for (const owner of owners) expect((await owner.get('/v1/products')).status).toBe(200);
    const took = Date.now() - started;
    isOver = true;
    await Promise.all(flood);
    await own.close();
    expect(statuses).toEqual(new Set([401, 429]));
    expect(took).toBeLessThan(5 * 1_000);
  });

  it('gets a hash of the cost that is set when it is next used, and goes on elsewhere', async () => {
    const second = await startService();
    const api = await service.api.asNewDevice();
    const [id, secret = ''] = api.token?.split('.') ?? [];
    const stored = async () =>
      (await sql<{ token_hash: string }>('SELECT token_hash FROM devices WHERE id = $1', [id]))[0]
        ?.token_hash ?? '';
    await sql('UPDATE devices SET token_hash = $2 WHERE id = $1', [
      id,
      await bcrypt.hash(secret, 6),
    ]);

    const all = await Promise.all(Array.from({ length: 20 }, () => api.get('/v1/products')));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await stored()).toMatch(/^\$2b\$04\$/);
    expect((await second.api.as(api.token!).get('/v1/products')).status).toBe(200);

    // One that remembers the hash of before, and is set otherwise, leaves it as it is by now.
    const other = await startService({ bcryptCost: 5 });
    expect((await other.api.as(api.token!).get('/v1/products')).status).toBe(200);
    const rehashed = await stored();
    expect(rehashed).toMatch(/^\$2b\$05\$/);
    for (const one of [service, second, other, service]) {
      const created = await one.api
        .as(api.token!)
        .post('/v1/products', { name: 'A', kcal_100g: 1 });
      expect(created.status).toBe(201);
    }
    expect(await stored()).toBe(rehashed);
    await Promise.all([second.close(), other.close()]);
  });
});

describe('last_seen_at', () => {
  it('is written beside the requests and at the latest when the service stops', async () => {
    const own = await startService();
    const api = await own.api.asNewDevice();
    const [id] = api.token?.split('.') ?? [];
    const seen = async () =>
      (await sql<{ last_seen_at: Date }>('SELECT last_seen_at FROM devices WHERE id = $1', [id]))[0]
        ?.last_seen_at;

    const statements = await statementsOf(() => api.get('/v1/products'));
    expect(statements.filter((text) => text.startsWith('UPDATE'))).toEqual([]);
    expect(await seen()).toBeNull();
    await own.close();
    const first = await seen();
    expect(first).toBeInstanceOf(Date);

    const again = await startService();
    await again.api.as(api.token ?? '').get('/v1/products');
    await again.close();
    expect(await seen()).toEqual(first);
  });
});
