import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { removeEmbedded, startEmbedded } from '../../src/database/embedded';
import { freePort } from '../../src/database/embedded/free-port';
import {
  aPlace,
  aPlaceWithData,
  cleanUpAfterwards,
  expectData,
  query,
  serverPids,
  settings,
  until,
  User,
} from './embedded-postgres-lab';

jest.mock('../../src/database/embedded/free-port', () => {
  const real = jest.requireActual<{ freePort: typeof freePort }>(
    '../../src/database/embedded/free-port',
  );
  return { freePort: jest.fn(real.freePort) };
});

cleanUpAfterwards();

describe('startEmbedded', () => {
  it('starts from nothing, on a free port that only this machine reaches', async () => {
    const place = await aPlace();
    // Taken by this test or by someone else already: either way it is not free.
    const usual = createServer()
      .listen(5432, '127.0.0.1')
      .on('error', () => {});
    const server = await startEmbedded({ dataDir: join(place, 'data'), settings });

    expect(server.url).toMatch(/^postgres:\/\/countonme:\w{48}@127\.0\.0\.1:\d+\/countonme$/);
    expect(new URL(server.url).port).not.toBe('5432');
    expect(
      await query(
        server.url,
        `select current_user as user, datname, pg_encoding_to_char(encoding) as encoding,
                datlocprovider as provider, datlocale as locale,
                current_setting('listen_addresses') as addresses,
                current_setting('unix_socket_directories') as sockets,
                current_setting('password_encryption') as passwords,
                current_setting('fsync') as fsync
           from pg_database where datname = current_database()`,
      ),
    ).toEqual({
      user: 'countonme',
      datname: 'countonme',
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      addresses: '127.0.0.1',
      sockets: '',
      passwords: 'scram-sha-256',
      fsync: 'off',
    });

    await server.stop();
    usual.close();
    expect(await serverPids(place)).toEqual([]);
  });

  it('has ICU collations although install scripts made no library links', async () => {
    const server = await startEmbedded({ dataDir: (await aPlaceWithData()).dataDir, settings });
    const order = `select string_agg(w, ' ' order by w collate "und-x-icu") as words,
                          upper('straße' collate "und-x-icu") as upper
                     from unnest(array['zebra', 'Äpfel', 'apple', 'Banane']) w`;
    expect(await query(server.url, order)).toEqual({
      words: 'Äpfel apple Banane zebra'.split(' ').sort(new Intl.Collator('und').compare).join(' '),
      upper: 'STRASSE',
    });
    await server.stop();
  });

  it('lets nobody in without the password, which only its account can read', async () => {
    const { dataDir } = await aPlaceWithData();
    const server = await startEmbedded({ dataDir, settings });
    const guess = server.url.replace(/:\w{48}@/, ':guess@');
    await expect(query(guess, 'select 1')).rejects.toThrow('password authentication failed');
    await server.stop();

    const password = await stat(join(dataDir, 'cluster/password'));
    expect(password.mode & 0o777).toBe(0o600);
  });

  it('keeps the data and writes the server log beside it', async () => {
    const { dataDir } = await aPlaceWithData();
    const server = await startEmbedded({ dataDir, settings });
    await expectData(server.url);
    await server.stop();
    await server.stop();
    const log = await readFile(join(dataDir, 'server.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
  });

  it('starts after an initdb that was cut off half-way', async () => {
    const place = await aPlace();
    const home = join(place, 'data');
    const cut = User.start({ dataDir: join(place, 'data') });
    await until(async () => {
      const names: string[] = await readdir(home, { recursive: true }).catch(() => []);
      return names.some((name) => name.endsWith('.new/data/global'));
    });
    await cut.kill();
    expect(await readdir(home)).not.toContain('cluster');

    for (let times = 0; times < 2; times++) {
      const server = await startEmbedded({ dataDir: join(place, 'data'), settings });
      expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
      await server.stop();
    }
    expect((await readdir(home)).sort()).toEqual(['cluster', 'lib', 'server.log']);
  });

  it('tries another port when one that was free is lost to somebody else', async () => {
    const { dataDir } = await aPlaceWithData();
    const thief = createServer().listen(0, '127.0.0.1');
    await once(thief, 'listening');
    const { port } = thief.address() as AddressInfo;

    jest.mocked(freePort).mockClear().mockResolvedValueOnce(port);
    const server = await startEmbedded({ dataDir, settings });
    expect(freePort).toHaveBeenCalledTimes(2);
    expect(new URL(server.url).port).not.toBe(String(port));
    await expectData(server.url);
    await server.stop();
    thief.close();
  });

  it('works in a folder with a long name and with spaces, and removes it', async () => {
    const dataDir = join(
      await aPlace(),
      'so $HOME "quoted" it\'s',
      'ü'.repeat(60),
      'x'.repeat(120),
    );
    const server = await startEmbedded({ dataDir, settings });
    expect(await query(server.url, 'select 1 as one')).toEqual({ one: 1 });
    await server.stop();
    await removeEmbedded(dataDir);
    expect(await readdir(dirname(dataDir))).toEqual([]);
  });
});

describe('a start that fails', () => {
  it('tells what the server logged', async () => {
    const { dataDir } = await aPlaceWithData();
    const start = startEmbedded({ dataDir, settings: { shared_buffers: 'plenty' } });
    await expect(start).rejects.toThrow(
      /did not start: .*invalid value for parameter "shared_buffers": "plenty"/s,
    );
  });

  it('tells what is in its way', async () => {
    const dataDir = join(await aPlace(), 'file');
    await writeFile(dataDir, '');
    await expect(startEmbedded({ dataDir })).rejects.toThrow(
      /did not start: E(EXIST|NOTDIR): .*file/,
    );
  });

  it('tells that there are no programs for this platform', async () => {
    const place = await aPlace();
    const { arch } = process;
    Object.defineProperty(process, 'arch', { value: 'mips' });
    const start = startEmbedded({ dataDir: join(place, 'data') });
    await expect(start).rejects.toThrow(/@embedded-postgres\/\w+-mips is not installed/);
    Object.defineProperty(process, 'arch', { value: arch });
  });
});
