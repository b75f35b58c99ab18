import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ended, runBuilt } from '../support/built';
import { startBuiltService } from '../support/built-service';
import { asService, ownDatabase } from '../support/database';
import { until } from '../support/until';
import { scratchBuild } from './scratch-build';
import { TcpProxy } from './tcp-proxy';

let database: { url: string; drop(): Promise<void> };
let proxy: TcpProxy;
const folder = mkdtempSync(join(tmpdir(), 'countonme-settings-'));
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
  proxy = await TcpProxy.to(database.url);
});
afterAll(async () => {
  await proxy.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const run = (env: Record<string, string>, cwd?: string) =>
  runBuilt('src/main.js', [], { env, ...(cwd !== undefined && { cwd }) });
const migrate = (env: Record<string, string>) => runBuilt('src/migrate.js', ['up'], { env });
const refusal = (stderr: string): Ended => ({ code: 1, signal: null, stdout: '', stderr });

test('every setting that is wrong is named, at once', async () => {
  const env = {
    PORT: 'http',
    BCRYPT_COST: '99',
    DATABASE_URL: 'mysql://localhost',
    DEBUG: 'maybe',
  };
  const message = refusal(
    `The settings are invalid:
  - DEBUG must be true or false
  - DATABASE_URL must look like postgres://user:password@host:5432/database, with special characters percent-encoded
  - PORT must be a whole number from 0 to 65535
  - BCRYPT_COST must be a whole number from 4 to 15
`,
  );
  expect(await Promise.all([run(env), migrate(env)])).toEqual([message, message]);
});

test('production needs a DATABASE_URL', async () => {
  expect(await run({ NODE_ENV: 'production' })).toEqual(
    refusal(`The settings are invalid:
  - DATABASE_URL is required when NODE_ENV is production
`),
  );
});

test('variables that look like settings and are none are named in the log', async () => {
  const service = await startBuiltService({ DATABASE_URL: database.url, DATABASE_HOST: 'db' });
  await service.stop();
  expect(service.log()).toContainEqual(
    expect.objectContaining({ variables: ['DATABASE_HOST'], msg: 'not settings, ignored' }),
  );
});

describe('a contract that is newer than what was generated from it', () => {
  it.each(['src/main.js', 'src/docs.js'])('does not let %s start', async (script) => {
    const root = scratchBuild();
    appendFileSync(join(root, 'openapi.yaml'), '# a change\n');
    const env = { DATABASE_URL: database.url, PORT: '0' };
    expect(await runBuilt(script, [], { env, root })).toEqual(
      refusal('openapi.yaml has changed since the last generation; run `npm run generate`\n'),
    );
  });

  it('is not asked for where there is no openapi.yaml', async () => {
    const root = scratchBuild();
    rmSync(join(root, 'openapi.yaml'));
    const service = await startBuiltService({ DATABASE_URL: database.url }, { root });
    expect((await service.stop()).code).toBe(0);
  });
});

test('a taken port says so', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  expect(await run({ DATABASE_URL: database.url, PORT: String(port) })).toEqual(
    refusal(`Port ${port} is in use; set PORT to another port\n`),
  );
  holder.close();
});

test('an address that is not this machine says so', async () => {
  const { code, stderr } = await run({ DATABASE_URL: database.url, HOST: '192.0.2.1', PORT: '0' });
  expect([code, stderr]).toEqual([1, 'Cannot listen on 192.0.2.1, port 0: EADDRNOTAVAIL\n']);
});

describe('a database that can not be used', () => {
  const cases = {
    'nobody listens': () => 'postgres://somebody:hunter2hunter2@127.0.0.1:1/anything',
    'no such password': () => changed(database.url, { password: 'hunter2hunter2' }),
    'no such database': () => changed(database.url, { pathname: '/nowhere' }),
  };
  const reasons = {
    'nobody listens': /ECONNREFUSED/,
    'no such password': /password authentication failed .* \(28P01\)/,
    'no such database': /database "nowhere" does not exist \(3D000\)/,
  };

  test.each(Object.keys(cases) as (keyof typeof cases)[])('%s', async (name) => {
    const env = { DATABASE_URL: cases[name]() };
    const { host } = new URL(env.DATABASE_URL);
    for (const { code, stdout, stderr } of await Promise.all([run(env), migrate(env)])) {
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(new RegExp(`^The database at ${host} cannot be used: [^\\n]+\\n$`));
      expect(stderr).toMatch(reasons[name]);
      expect(stderr).not.toContain('hunter2');
    }
  });

  test('is named in the log in the words of PostgreSQL', async () => {
    const service = await startBuiltService({
      DATABASE_URL: changed(asService(database.url), { password: 'hunter2hunter2' }),
      DATABASE_OWNER_URL: database.url,
      MIGRATE_ON_START: 'false',
    });
    await until(() => service.log().some(({ msg }) => msg === 'not ready'));
    expect(service.output()).toMatch(/password authentication failed for user \S+ \(28P01\)/);
    expect(service.output()).not.toContain('hunter2');
    await service.stop();
  });

  test('is waited for when migrations are run elsewhere', async () => {
    proxy.cut();
    const env = { DATABASE_URL: proxy.url, NODE_ENV: 'production', HOST: '127.0.0.1' };
    const service = await startBuiltService(env);
    await until(() => service.log().some(({ msg }) => msg === 'not ready'));
    expect((await fetch(`${service.url}/health`)).status).toBe(200);
    expect((await fetch(`${service.url}/ready`)).status).toBe(503);

    proxy.restore();
    expect((await fetch(`${service.url}/ready`)).status).toBe(200);
    await service.stop();
  });
});

test('a UTF-8 .env in the working folder is read, and the environment comes first', async () => {
  writeFileSync(
    join(folder, '.env'),
    `\uFEFF# Größe\r\nPORT=nein\r\nexport BCRYPT_COST="99"\r\nCORS_ORIGINS='größe'\r\n`,
  );
  const { stderr } = await run({ DATABASE_URL: database.url, PORT: '0' }, folder);
  expect(stderr).toBe(`The settings are invalid:
  - CORS_ORIGINS must be * or a list of origins such as https://app.example
  - BCRYPT_COST must be a whole number from 4 to 15
`);
});

function changed(url: string, parts: Partial<URL>): string {
  return Object.assign(new URL(url), parts).href;
}
