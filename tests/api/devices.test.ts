import { randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import { Client } from 'pg';
import type { Device, DeviceToken, Problem, RecoveryCode } from '../../generated/api';
import type { Api } from '../support/api';
import { workerDatabase } from '../support/database';
import { aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';
import { until } from '../support/until';

let service: TestService;
let id: string;
let api: Api;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  id = randomUUID();
  api = await service.api.asNewDevice(id);
});
afterAll(() => service.close());

const me = async (as = api) => (await as.get<Device>('/v1/devices/me')).body;
const rotate = (as = api) => as.post<DeviceToken & Problem>('/v1/devices/me/token', undefined);
const askForCode = (as = api) =>
  as.post<RecoveryCode & Problem>('/v1/devices/me/recovery-code', undefined);
const recover = (code: string, device_id = id) =>
  service.api.post<DeviceToken & Problem>('/v1/auth/recover', { device_id, code });
const works = async (as: Api) => (await as.get('/v1/products')).status === 200;
const statusesOf = (answers: readonly { status: number }[]) =>
  answers.map(({ status }) => status).toSorted();

describe('getDevice', () => {
  it('says who the token belongs to, and that there is no way back yet', async () => {
    const device = await me();
    expect(device).toEqual({
      id,
      created_at: expect.any(String) as string,
      last_seen_at: null,
      recovery_code_expires_at: null,
    });
    expect(Date.now() - Date.parse(device.created_at)).toBeLessThan(60_000);
  });

  it('says until when the recovery code is good, while it is', async () => {
    const { expires_at } = (await askForCode()).body;
    expect((await me()).recovery_code_expires_at).toBe(expires_at);
    await sql(`UPDATE recovery_codes SET expires_at = now() WHERE device_id = $1`, [id]);
    expect((await me()).recovery_code_expires_at).toBeNull();

    const { code } = (await askForCode()).body;
    const { token } = (await recover(code)).body;
    expect((await me(api.as(token))).recovery_code_expires_at).toBeNull();
  });

  it('says when the device was last seen', async () => {
    await sql(`UPDATE devices SET last_seen_at = '2025-02-06T18:04:12.25Z' WHERE id = $1`, [id]);
    expect((await me()).last_seen_at).toBe('2025-02-06T18:04:12.250Z');
  });
});

describe('rotateDeviceToken', () => {
  it('answers a token of the same device, and the old one is dead', async () => {
    const { id: productId } = await aProduct(api);
    const { status, body } = await rotate();
    expect(status).toBe(200);
    expect(body.token).toMatch(new RegExp(`^${id}\\.[A-Za-z0-9_-]{43}$`));
    expect((await rotate()).status).toBe(401);
    expect(await works(api)).toBe(false);
    const renewed = api.as(body.token);
    expect((await renewed.get(`/v1/products/${productId}`)).status).toBe(200);
  });

  it('gives one token to twenty who rotate at once, and that one lives', async () => {
    await me();
    const answers = await Promise.all(Array.from({ length: 20 }, () => rotate()));
    expect(statusesOf(answers)).toEqual([200, ...Array<number>(19).fill(401)]);
    const { token } = answers.find(({ status }) => status === 200)!.body;
    expect(await works(api.as(token))).toBe(true);
  });

  it('keeps the recovery code, for an answer that is lost', async () => {
    const { code } = (await askForCode()).body;
    await rotate();
    const { status, body } = await recover(code);
    expect(status).toBe(200);
    expect(await works(api.as(body.token))).toBe(true);
  });

  it('stores only a hash', async () => {
    const { token } = (await rotate()).body;
    const [row] = await sql<{ token_hash: string; all: string }>(
      'SELECT token_hash, devices::text AS all FROM devices WHERE id = $1',
      [id],
    );
    const secret = token.split('.')[1] ?? '';
    expect(await bcrypt.compare(secret, row?.token_hash ?? '')).toBe(true);
    expect(row?.all).not.toContain(secret);
  });
});

describe('createRecoveryCode', () => {
  it('answers what a new phone needs, good for a year, of which only a hash is stored', async () => {
    const { status, body } = await askForCode();
    expect(status).toBe(200);
    expect(body.device_id).toBe(id);
    const days = (Date.parse(body.expires_at) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(364.9);
    expect(days).toBeLessThan(366.1);

    const [row] = await sql<{ code_hash: string; all: string }>(
      'SELECT code_hash, recovery_codes::text AS all FROM recovery_codes WHERE device_id = $1',
      [id],
    );
    const letters = body.code.replaceAll('-', '');
    expect(await bcrypt.compare(letters, row?.code_hash ?? '')).toBe(true);
    expect(row?.all).not.toContain(letters.slice(0, 8));
  });

  it('ends the code before it', async () => {
    const first = (await askForCode()).body;
    const second = (await askForCode()).body;
    expect((await recover(first.code)).status).toBe(401);
    expect((await recover(second.code)).status).toBe(200);
  });

  it('leaves one code when ten are asked for at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => askForCode()));
    expect(statusesOf(answers)).toEqual(Array<number>(10).fill(200));
    const recoveries = [];
    for (const { body } of answers) recoveries.push(await recover(body.code));
    expect(statusesOf(recoveries)).toEqual([200, ...Array<number>(9).fill(401)]);
  });
});

describe('deleteDevice', () => {
  it('ends the token and the recovery code, and keeps the id taken', async () => {
    await aProduct(api);
    const { code } = (await askForCode()).body;
    expect((await api.delete('/v1/devices/me')).status).toBe(204);

    expect((await api.delete('/v1/devices/me')).status).toBe(401);
    expect(await works(api)).toBe(false);
    expect((await recover(code)).status).toBe(401);
    const again = await service.api.post<Problem>('/v1/auth/register', { device_id: id });
    expect([again.status, again.body.code]).toEqual([409, 'device_already_registered']);
    expect(await sql('SELECT 1 FROM recovery_codes WHERE device_id = $1', [id])).toEqual([]);
  });

  it('is done once when ten ask for it at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => api.delete('/v1/devices/me')),
    );
    expect(statusesOf(answers)).toEqual([204, ...Array<number>(9).fill(401)]);
  });

  it('is not followed by the late write that says when the device was seen', async () => {
    const own = await startService();
    const deviceId = randomUUID();
    const device = await own.api.asNewDevice(deviceId);
    await device.delete('/v1/devices/me');
    await own.close();
    const rows = await sql('SELECT last_seen_at FROM devices WHERE id = $1', [deviceId]);
    expect(rows).toEqual([{ last_seen_at: null }]);
  });
});

describe('a request that was let in by a token which was replaced meanwhile', () => {
  it.each([
    ['rotate', () => rotate()],
    ['ask for a recovery code', () => askForCode()],
    ['delete', () => api.delete('/v1/devices/me')],
  ])('can not %s', async (_what, ask) => {
    const { code } = (await askForCode()).body;
    const [first, second] = await inTurn(() => recover(code), ask);
    // The one that gets the device's lock first is done, and the other one is refused. On a slow
    // machine both wait in vain once, and then it can be the second.
    const [done, refused] = [first, second].toSorted((a, b) => a.status - b.status);
    expect([done!.status < 300, refused!.status]).toEqual([true, 401]);
    if (done !== first) return;
    expect((await askForCode(api.as(first.body.token))).status).toBe(200);
  });
});

/** Lets both go as far as the lock of the device's row, and then on in the order they came. */
async function inTurn<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const gate = new Client({ connectionString: await workerDatabase() });
  await gate.connect();
  const waiting = () =>
    sql(`SELECT 1 FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`);
  try {
    await gate.query('BEGIN');
    await gate.query('SELECT 1 FROM devices WHERE id = $1 FOR UPDATE', [id]);
    const one = first();
    await until(async () => (await waiting()).length === 1);
    const other = second();
    await until(async () => (await waiting()).length === 2);
    await gate.query('COMMIT');
    return await Promise.all([one, other]);
  } finally {
    await gate.end();
  }
}
