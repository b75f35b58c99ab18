import { randomUUID } from 'node:crypto';
import type { DeviceToken, RecoveryCode } from '../../generated/api';
import { formatRecoveryCode, newRecoveryCode } from '../../src/auth/recovery-code';
import { Api, type Ask } from '../support/api';
import { operationAt } from '../support/contract';
import { until } from '../support/until';
import { behindProxy } from './behind-proxy';

// At its most talkative.
const lab = behindProxy({ DEBUG: 'true', LOG_LEVEL: 'trace' });

const food = `Zwetschgenknoedel ${randomUUID()}`;
const product = { name: food, kcal_100g: 212 };

/** What was asked, by the id of its request, and what was answered. */
const asked = new Map<string, { method: string; path: string; status: number }>();

async function ask(api: Api, method: string, path: string, { headers, ...rest }: Ask = {}) {
  const id = randomUUID();
  const answer = await api.ask(method, path, {
    ...rest,
    headers: { ...headers, 'X-Request-Id': id },
  });
  expect(answer.headers.get('x-request-id')).toBe(id);
  asked.set(id, { method, path, status: answer.status });
  return answer;
}

/** A day in the life of the service, with all that goes wrong in it. */
async function live(): Promise<{ tokens: string[]; codes: string[] }> {
  const nobody = new Api(lab.service.url);
  const device_id = randomUUID();
  const registered = await ask(nobody, 'POST', '/v1/auth/register', { body: { device_id } });
  const { token } = registered.body as { token: string };
  const api = nobody.as(token);
  const badToken = `${device_id}.${'B'.repeat(43)}`;

  await ask(api, 'GET', '/health');
  await ask(api, 'GET', '/ready');
  await ask(api, 'POST', '/v1/products', { body: product });
  await ask(api, 'GET', `/v1/products?limit=1&name=${encodeURIComponent(food)}`);
  await ask(api, 'GET', `/v1/products/${encodeURIComponent(food)}`);
  await ask(api, 'GET', `/v1/${encodeURIComponent(food)}`);
  await ask(api, 'GET', `/v1/products/${randomUUID()}`);
  await ask(api, 'GET', '/v1/products', { token: badToken });
  await ask(api, 'GET', '/v1/products', { token: food });
  await ask(api, 'POST', '/v1/auth/register', { body: { device_id } });
  await ask(api, 'DELETE', '/v1/auth/register');
  await ask(api, 'POST', '/v1/products', { body: { ...product, [food]: food } });
  await ask(api, 'POST', '/v1/products', { raw: `{"name":"${food}",` });
  await ask(api, 'POST', '/v1/products', { raw: `"${food.repeat(3_000)}"` });
  await ask(api, 'POST', '/v1/products', { raw: food, headers: { 'Content-Type': 'text/plain' } });
  await ask(api, 'GET', '/v1/products/%E0%A4%A');

  const moved = await moveToNewPhone(nobody);

  lab.proxy.breakAt('COMMIT', 'answer');
  await ask(api, 'POST', '/v1/water-logs', { body: { date: '2025-02-05', amount_ml: 250 } });
  await lab.sql.query('ALTER TABLE portions RENAME TO portions_away');
  await ask(api, 'POST', '/v1/products', { body: product });
  await lab.sql.query('ALTER TABLE portions_away RENAME TO portions');
  await lab.sql.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE 'the row is %', NEW; END $$;
    CREATE TRIGGER refuse BEFORE INSERT ON devices FOR EACH ROW EXECUTE FUNCTION refuse();
    CREATE TRIGGER refuse BEFORE INSERT ON products FOR EACH ROW EXECUTE FUNCTION refuse()`);
  await ask(api, 'POST', '/v1/products', { body: product });
  await ask(api, 'POST', '/v1/auth/register', { body: { device_id: randomUUID() } });

  lab.proxy.cut();
  await ask(api, 'POST', '/v1/products', { body: product });
  await ask(api, 'GET', '/v1/products', { token: badToken });
  await ask(api, 'GET', '/ready');
  lab.proxy.restore();
  return { tokens: [token, badToken, ...moved.tokens], codes: moved.codes };
}

/** And what can go wrong in it. */
async function moveToNewPhone(nobody: Api) {
  const device_id = randomUUID();
  const old = await nobody.asNewDevice(device_id);
  const renewed = await ask(old, 'POST', '/v1/devices/me/token');
  const api = old.as((renewed.body as DeviceToken).token);
  const { code } = (await ask(api, 'POST', '/v1/devices/me/recovery-code')).body as RecoveryCode;
  const wrong = formatRecoveryCode(newRecoveryCode());
  const typo = code.slice(1);
  const recovery_id = randomUUID();
  const recover = (body: object) => ask(nobody, 'POST', '/v1/auth/recover', { body });
  await recover({ device_id, code: typo });
  await recover({ device_id, code: wrong });
  const recovered = await recover({ device_id, code, recovery_id });
  await recover({ device_id, code, recovery_id });
  const { token } = recovered.body as DeviceToken;
  await ask(api, 'DELETE', '/v1/devices/me');
  await ask(api.as(token), 'DELETE', '/v1/devices/me');
  return { tokens: [old.token!, api.token!, token], codes: [code, wrong, typo, recovery_id] };
}

test('a line of JSON for each request, and nothing in it that is not for operators', async () => {
  const { tokens, codes } = await live();
  const statuses = new Set([...asked.values()].map(({ status }) => status));
  for (const kind of [200, 201, 400, 401, 404, 405, 409, 413, 415, 422, 500, 503]) {
    expect(statuses).toContain(kind);
  }

  const requestLines = () => lab.service.log().filter((line) => line.duration_ms !== undefined);
  await until(() => {
    const logged = new Set(requestLines().map(({ request_id }) => request_id));
    return [...asked.keys()].every((id) => logged.has(id));
  });
  const lines = lab.service.output().trimEnd().split('\n');
  expect(lines).toHaveLength(lab.service.log().length);
  for (const [id, { method, path, status }] of asked) {
    const [line, ...others] = requestLines().filter(({ request_id }) => request_id === id);
    expect(others).toEqual([]);
    expect(line).toMatchObject({ method, status, duration_ms: expect.any(Number) as number });
    // A URL that can't be read is refused before anyone asks which operation it was for.
    const isReadable = !path.includes('%E0%A4%A');
    const operation = (isReadable && operationAt(method, path.split('?')[0] ?? '')?.id) || null;
    expect({ path, ...line }).toMatchObject({ operation });
  }

  const { rows } = await lab.sql.query<{ token_hash: string }>('SELECT token_hash FROM devices');
  const { password } = new URL(lab.proxy.url);
  const secrets = [
    ...tokens.flatMap((token) => [token, token.split('.')[1] ?? token]),
    ...codes.flatMap((code) => [code, code.replaceAll('-', '')]),
    ...rows.map(({ token_hash }) => token_hash),
    '$2b$',
    food,
    encodeURIComponent(food),
    food.split(' ')[1] ?? food,
    password,
    'postgres:',
    'INSERT INTO',
    'SELECT ',
  ];
  const output = lab.service.output().toLowerCase();
  expect(rows.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => output.includes(secret.toLowerCase()))).toEqual([]);
});
