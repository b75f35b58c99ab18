import { randomUUID } from 'node:crypto';
import bcrypt from 'bcrypt';
import type { DeviceToken, Problem, RecoveryCode, ValidationProblem } from '../../generated/api';
import type { Answer, Api } from '../support/api';
import { formatRecoveryCode, newRecoveryCode } from '../../src/auth/recovery-code';
import { aProduct } from '../support/factories';
import { startService, type TestService } from '../support/service';
import { sql } from '../support/sql';

let service: TestService;
let id: string;
let api: Api;
let code: string;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  id = randomUUID();
  api = await service.api.asNewDevice(id);
  code = await newCodeOf(api);
});
afterAll(() => service.close());
afterEach(() => jest.restoreAllMocks());

const newCodeOf = async (device: Api) =>
  (await device.post<RecoveryCode>('/v1/devices/me/recovery-code', undefined)).body.code;
const recover = (
  body: { code: string; device_id?: string; recovery_id?: string },
  { to = service, from }: { to?: TestService; from?: string } = {},
) =>
  to.api.post<DeviceToken & Problem & ValidationProblem>(
    '/v1/auth/recover',
    { device_id: id, ...body },
    { headers: from ? { 'X-Forwarded-For': from } : {} },
  );
const works = async (token: string) => (await api.as(token).get('/v1/products')).status === 200;
const someCode = () => formatRecoveryCode(newRecoveryCode());

describe('recoverDevice', () => {
  it('answers a new token of the same device; the old one is dead and the code used up', async () => {
    const product = await aProduct(api);
    const { status, body } = await recover({ code });
    expect(status).toBe(200);
    expect(body.token).toMatch(new RegExp(`^${id}\\.[A-Za-z0-9_-]{43}$`));
    expect((await api.as(body.token).get(`/v1/products/${product.id}`)).body).toEqual(product);
    expect(await works(api.token!)).toBe(false);
    expect((await recover({ code })).status).toBe(401);
  });

  it('reads the code as a person writes it', async () => {
    const written = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `;
    expect((await recover({ code: written, device_id: id.toUpperCase() })).status).toBe(200);
  });

  it('finds a typing error before anything is counted or checked', async () => {
    const strict = await startService({ failedTokensPerMinute: 1 });
    const compare = jest.spyOn(bcrypt, 'compare');
    const typo = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    for (let times = 0; times < 10; times += 1) {
      const { status, body } = await recover({ code: typo }, { to: strict });
      expect([status, body.errors]).toEqual([
        422,
        [{ pointer: '/body/code', detail: 'has a wrong, missing or misplaced character' }],
      ]);
    }
    expect(compare).not.toHaveBeenCalled();
    expect((await recover({ code }, { to: strict })).status).toBe(200);
    await strict.close();
  });

  it('says the same, after the same work, of every code that is not the device’s', async () => {
    const used = await aDeviceWithCode();
    await recover(used.request);
    const expired = await aDeviceWithCode();
    await sql('UPDATE recovery_codes SET expires_at = now() WHERE device_id = $1', [
      expired.request.device_id,
    ]);
    const deleted = await aDeviceWithCode();
    await deleted.api.delete('/v1/devices/me');
    const without = randomUUID();
    await service.api.asNewDevice(without);

    const refused = [];
    for (const [what, body] of Object.entries({
      wrong: { code: someCode() },
      used: used.request,
      expired: expired.request,
      deleted: deleted.request,
      none: { device_id: without, code: someCode() },
      unknown: { device_id: randomUUID(), code },
    })) {
      const compare = jest.spyOn(bcrypt, 'compare');
      refused.push({ what, answer: await recover(body), compares: compare.mock.calls.length });
      compare.mockRestore();
    }
    const [first] = refused;
    expect(first!.answer.body).toMatchObject({
      status: 401,
      code: 'invalid_recovery_code',
      detail: 'Invalid or expired recovery code',
    });
    for (const { what, answer, compares } of refused) {
      expect({ what, ...told(answer), compares }).toEqual({
        what,
        ...told(first!.answer),
        compares: 1,
      });
    }
    expect(await works(api.token!)).toBe(true);
    expect((await recover({ code })).status).toBe(200);
  });

  it('gives one token when twenty use the code at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => recover({ code })));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, ...Array<number>(19).fill(401)]);
    const { token } = answers.find(({ status }) => status === 200)!.body;
    expect(await works(token)).toBe(true);
  });

  it('leaves one token that works when it races with a rotation', async () => {
    for (let round = 0; round < 5; round += 1) {
      const device = await aDeviceWithCode();
      const rotate = () => device.api.post<DeviceToken>('/v1/devices/me/token', undefined);
      const answers = await Promise.all([recover(device.request), rotate(), rotate()]);
      const tokens = answers.flatMap(({ status, body }) => (status === 200 ? [body.token] : []));
      const working = [];
      for (const token of tokens) if (await works(token)) working.push(token);
      expect(working).toHaveLength(1);
    }
  });
});

describe('recoverDevice, asked again', () => {
  it('answers the same token to the same recovery_id, also when all ask at once', async () => {
    const request = { code, recovery_id: randomUUID() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => recover(request)));
    answers.push(await recover({ ...request, recovery_id: request.recovery_id.toUpperCase() }));
    const tokens = new Set(answers.map(({ body }) => body.token));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(tokens.size).toBe(1);
    expect(await works([...tokens][0]!)).toBe(true);
  });

  it('is a 401 with another recovery_id, or none, or another code', async () => {
    const recovery_id = randomUUID();
    expect((await recover({ code, recovery_id })).status).toBe(200);
    for (const other of [{ code, recovery_id: randomUUID() }, { code }]) {
      expect((await recover(other)).status).toBe(401);
    }
    expect((await recover({ code: someCode(), recovery_id })).status).toBe(401);
  });

  it.each([
    ['the token was rotated', 'rotate'],
    ['there is a new recovery code', 'renew'],
    ['a day went by', 'wait'],
    ['the device was deleted', 'delete'],
  ])('is a 401 once %s', async (_what, next) => {
    const request = { code, recovery_id: randomUUID() };
    const recovered = api.as((await recover(request)).body.token);
    if (next === 'rotate') await recovered.post('/v1/devices/me/token', undefined);
    if (next === 'renew') await newCodeOf(recovered);
    if (next === 'delete') await recovered.delete('/v1/devices/me');
    if (next === 'wait') {
      await sql(
        `UPDATE recovery_codes SET used_at = now() - interval '25 hours'
                 WHERE device_id = $1`,
        [id],
      );
    }
    expect((await recover(request)).status).toBe(401);
  });
});

describe('guessing at codes', () => {
  it('is limited by address, together with wrong tokens, and keeps nobody out', async () => {
    const strict = await startService({ failedTokensPerMinute: 3, trustProxy: 1 });
    const guess = () => recover({ code: someCode() }, { to: strict, from: '192.0.2.7' });
    const statuses = [];
    for (let times = 0; times < 4; times += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([401, 401, 401, 429]);

    const headers = { 'X-Forwarded-For': '192.0.2.7' };
    const wrong = { headers, token: `${id}.${'x'.repeat(43)}` };
    expect((await strict.api.get('/v1/products', wrong)).status).toBe(429);
    expect((await strict.api.get('/v1/products', { headers, token: api.token! })).status).toBe(200);
    expect((await recover({ code }, { to: strict, from: '192.0.2.7' })).status).toBe(200);
    await strict.close();
  });

  it('is limited by device, from however many addresses, and keeps the owner out of nothing', async () => {
    const strict = await startService({ failedTokensPerMinute: 2, trustProxy: 1 });
    const tryFrom = (last: number, device_id = id) =>
      recover({ code: someCode(), device_id }, { to: strict, from: `192.0.2.${last}` });
    for (const device_id of [id, randomUUID()]) {
      const offset = device_id === id ? 0 : 100;
      for (const last of [1, 2]) {
        expect((await tryFrom(offset + last, device_id)).status).toBe(401);
      }
      const { status, body } = await tryFrom(offset + 3, device_id.toUpperCase());
      expect([status, body.detail]).toEqual([429, 'Too many failed attempts for this device']);
    }
    const owner = { headers: { 'X-Forwarded-For': '192.0.2.99' }, token: api.token! };
    expect((await strict.api.get('/v1/products', owner)).status).toBe(200);
    // A good code is taken from whatever address, a stranger's too.
    expect((await recover({ code }, { to: strict, from: '192.0.2.3' })).status).toBe(200);
    await strict.close();
  });
});

async function aDeviceWithCode() {
  const device_id = randomUUID();
  const device = await service.api.asNewDevice(device_id);
  return { api: device, request: { device_id, code: await newCodeOf(device) } };
}

function told({ status, headers, body }: Answer<Problem>) {
  const own = ['x-request-id', 'date', 'content-length'];
  const shown = Object.fromEntries([...headers].filter(([name]) => !own.includes(name)));
  return { status, headers: shown, body: { ...body, request_id: '' } };
}
