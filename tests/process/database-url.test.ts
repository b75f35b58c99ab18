import { readConfig } from '../../src/config';
import { connectDatabase } from '../../src/resources/connect';
import { migrateUp } from '../../src/database/migrator';
import { createDatabase, dropDatabase, withDatabase } from '../support/cluster';
import { testServerUrl } from '../support/run';

// The migrator connects with pg and the service with Sequelize, which read URLs each in its own way.
const name = `größe und mehr ${process.pid}`;
beforeAll(() => createDatabase(testServerUrl(), name));
afterAll(() => dropDatabase(testServerUrl(), name));

function inQuery(url: string): string {
  const { username, password, hostname, port, pathname } = new URL(url);
  return `postgres://${username}:${password}@${pathname}?host=${hostname}&port=${port}`;
}

const forms = {
  'with a name in need of escapes': (url: string) => url,
  'with host and port in its query, as for a socket': inQuery,
};

test.each(Object.entries(forms))(
  'the migrator and the service agree on one %s',
  async (_, form) => {
    const url = form(withDatabase(testServerUrl(), encodeURIComponent(name)));
    await migrateUp(url);
    const database = connectDatabase(url, readConfig({ DATABASE_URL: url }));
    const [rows] = await database.query('SELECT current_database() AS name, count(*) FROM devices');
    await database.close();
    expect(rows).toEqual([{ name, count: '0' }]);
  },
);
