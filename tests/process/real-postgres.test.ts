import { RealPostgres, type StopMode } from '../support/real-postgres';
import { sqlOn } from '../support/sql';

let server: RealPostgres;
beforeAll(async () => {
  server = await RealPostgres.start();
});
afterAll(() => server.remove());

const ask = (url = server.url) => sqlOn<{ one: number }>(url, 'SELECT 1 AS one');
const isOn = async () => expect(await ask()).toEqual([{ one: 1 }]);

test.each<StopMode>(['fast', 'immediate', 'kill'])(
  'refuses connections after %s, and keeps data and port when it starts again',
  async (mode) => {
    await server.sql(`CREATE TABLE IF NOT EXISTS kept AS SELECT 'foods' AS what`);
    await server.stop(mode);
    await expect(ask()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await server.start();
    await isOn();
    expect(await server.sql('SELECT what FROM kept')).toEqual([{ what: 'foods' }]);
  },
);

test('stands still while it is frozen, and then goes on', async () => {
  await server.freeze();
  let isAnswered = false;
  const answer = ask().then(() => (isAnswered = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isAnswered).toBe(false);
  server.thaw();
  await answer;
});

test('gives the service a role that owns its database and is no superuser', async () => {
  await expect(sqlOn(server.url, 'SELECT pg_reload_conf()')).rejects.toMatchObject({
    code: '42501',
  });
  expect(await sqlOn(server.url, 'SELECT count(*)::int FROM products')).toEqual([{ count: 0 }]);
});
