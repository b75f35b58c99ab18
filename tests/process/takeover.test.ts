import { randomUUID } from 'node:crypto';
import type { DeviceToken, Problem, Product, RecoveryCode } from '../../generated/api';
import { formatRecoveryCode, newRecoveryCode } from '../../src/auth/recovery-code';
import { Api } from '../support/api';
import { type BuiltService, startBuiltService } from '../support/built-service';
import { ownDatabase } from '../support/database';
import { aProduct } from '../support/factories';

let database: Awaited<ReturnType<typeof ownDatabase>>;
let processes: BuiltService[];
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  const env = { DATABASE_URL: database.url, FAILED_TOKENS_PER_MINUTE: '1000' };
  processes = await Promise.all([startBuiltService(env), startBuiltService(env)]);
}, 60_000);
afterAll(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await database.drop();
});

/** A device whose token both processes have seen, and remember. */
let id: string;
let one: Api;
let other: Api;
beforeEach(async () => {
  id = randomUUID();
  one = await new Api(processes[0]!.url).asNewDevice(id);
  other = new Api(processes[1]!.url, one.token);
  expect(await answersOf(one.token!)).toEqual([200, 200]);
});

/** What a token opens, in each of the processes. */
const answersOf = (token: string) =>
  Promise.all([one, other].map(async (api) => (await api.as(token).get('/v1/devices/me')).status));
const rotate = (api: Api) => api.post<DeviceToken>('/v1/devices/me/token', undefined);
const askForCode = async (api: Api) =>
  (await api.post<RecoveryCode>('/v1/devices/me/recovery-code', undefined)).body.code;
const recover = (api: Api, code: string) =>
  api.post<DeviceToken & Problem>('/v1/auth/recover', { device_id: id, code });

describe('a token is dead at once in both processes, which knew it,', () => {
  it('after a rotation in either', async () => {
    let token = one.token!;
    for (const by of [one, other, one, other]) {
      const { status, body } = await rotate(by.as(token));
      expect(status).toBe(200);
      expect(await answersOf(token)).toEqual([401, 401]);
      expect(await answersOf(body.token)).toEqual([200, 200]);
      ({ token } = body);
    }
  });

  it('after a recovery in either', async () => {
    let token = one.token!;
    for (const by of [one, other]) {
      const { status, body } = await recover(by, await askForCode(by.as(token)));
      expect(status).toBe(200);
      expect(await answersOf(token)).toEqual([401, 401]);
      expect(await answersOf(body.token)).toEqual([200, 200]);
      ({ token } = body);
    }
  });

  it('after its device was deleted', async () => {
    const code = await askForCode(one);
    expect((await one.delete('/v1/devices/me')).status).toBe(204);
    expect(await answersOf(one.token!)).toEqual([401, 401]);
    for (const api of [one, other]) expect((await recover(api, code)).status).toBe(401);
  });

  it('and so is what it still asks for: it writes nothing and gets no code', async () => {
    const { token } = (await rotate(one)).body;
    const stolen = other;
    expect((await stolen.post('/v1/products', { name: 'Bait', kcal_100g: 1 })).status).toBe(401);
    expect((await rotate(stolen)).status).toBe(401);
    expect((await stolen.delete('/v1/devices/me')).status).toBe(401);
    expect((await stolen.post('/v1/devices/me/recovery-code', undefined)).status).toBe(401);
    expect((await one.as(token).get('/v1/products')).body).toEqual([]);
  });
});

it('a rotation in both processes at once leaves one token, and no other that works', async () => {
  for (let round = 0; round < 10; round += 1) {
    const device = await one.asNewDevice();
    const answers = await Promise.all([rotate(device), rotate(other.as(device.token!))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const { token } = answers.find(({ status }) => status === 200)!.body;
    expect(await answersOf(token)).toEqual([200, 200]);
    expect(await answersOf(device.token!)).toEqual([401, 401]);
  }
});

it('a code that is used in both processes at once gives one token', async () => {
  for (let round = 0; round < 10; round += 1) {
    const code = await askForCode(one);
    const answers = await Promise.all([recover(one, code), recover(other, code)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const { token } = answers.find(({ status }) => status === 200)!.body;
    expect(await answersOf(token)).toEqual([200, 200]);
    one = one.as(token);
  }
});

it('who has only the device id gets nothing, and the owner keeps everything', async () => {
  const product = await aProduct(one);
  const code = await askForCode(one);
  const stranger = new Api(other.url);
  const guess = `${id}.${'x'.repeat(43)}`;

  const statuses = new Set<number>();
  const tried = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    statuses.add(status);
    expect(JSON.stringify(body)).not.toContain(`"token"`);
  };
  for (let times = 0; times < 20; times += 1) {
    await tried(stranger.post('/v1/auth/register', { device_id: id }));
    await tried(recover(stranger, formatRecoveryCode(newRecoveryCode())));
    for (const api of [stranger, stranger.as(guess), stranger.as(id)]) {
      await tried(rotate(api));
      await tried(api.post('/v1/devices/me/recovery-code', undefined));
      await tried(api.delete('/v1/devices/me'));
      await tried(api.get('/v1/devices/me'));
    }
  }
  expect([...statuses].toSorted()).toEqual([401, 409]);
  expect(await answersOf(one.token!)).toEqual([200, 200]);
  expect((await one.get<Product[]>('/v1/products')).body).toEqual([product]);
  expect((await recover(one, code)).status).toBe(200);
});

it('who shuts a thief out, by code, rotation and code, has shut the thief’s own code out too', async () => {
  const thief = other;
  const ofThief = await askForCode(thief);
  await askForCode(one);
  const { token } = (await rotate(one)).body;
  const code = await askForCode(one.as(token));

  expect(await answersOf(thief.token!)).toEqual([401, 401]);
  expect((await recover(thief, ofThief)).status).toBe(401);
  expect(await answersOf(token)).toEqual([200, 200]);
  expect((await recover(one, code)).status).toBe(200);
});
