import { migrationNames } from '../../src/database/migration-names';
import { runBuilt, startBuilt } from '../support/built';
import { asService, ownDatabase } from '../support/database';
import { TcpProxy } from './tcp-proxy';

const names = migrationNames();
let database: { url: string; drop(): Promise<void> };
beforeAll(async () => {
  database = await ownDatabase({ migrated: true });
});
afterAll(() => database.drop());

const settings = (url: string) => ({ DATABASE_URL: asService(url), DATABASE_OWNER_URL: url });

describe('down in production', () => {
  const down = (args: string[]) =>
    runBuilt('src/migrate.js', ['down', ...args], {
      env: { ...settings(database.url), NODE_ENV: 'production' },
    });

  test('is refused without the name of the database, or with another name', async () => {
    expect(await down(['--all'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('add --database <name of the database>') as string,
    });
    expect(await down(['--database', 'elsewhere'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'The settings name another database than elsewhere; nothing was reverted\n',
    });
  });

  test('takes the last migration back when the name is given', async () => {
    const name = new URL(database.url).pathname.slice(1);
    expect(await down(['--database', name])).toMatchObject({
      code: 0,
      stdout: `reverted  ${names.at(-1)}\n`,
    });
  });
});

describe('up --wait', () => {
  test('waits for the database to accept connections', async () => {
    const proxy = await TcpProxy.to(database.url);
    proxy.cut();
    const { DATABASE_URL } = settings(database.url);
    const env = { DATABASE_URL, DATABASE_OWNER_URL: proxy.url };
    expect((await runBuilt('src/migrate.js', ['up'], { env })).code).toBe(1);
    const started = startBuilt('src/migrate.js', ['up', '--wait', '100'], { env });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    proxy.restore();
    expect(await started.ended).toMatchObject({ code: 0, stderr: '' });
    await proxy.close();
  });

  test('ends with the last failure when the time is over', async () => {
    const env = { DATABASE_URL: 'postgres://somebody@127.0.0.1:1/anything' };
    const { code, stderr } = await runBuilt('src/migrate.js', ['up', '--wait', '1'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The database at 127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED/);
  });

  test('does not wait out a refusal that lasts, such as a wrong password', async () => {
    const url = Object.assign(new URL(database.url), { password: 'hunter2' }).href;
    const { code, stderr } = await runBuilt('src/migrate.js', ['up', '--wait', '9999'], {
      env: { DATABASE_URL: url },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/password authentication failed .* \(28P01\)/);
  });
});
