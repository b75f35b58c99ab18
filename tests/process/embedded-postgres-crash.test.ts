import { spawn } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../src/database/embedded';
import {
  aPlaceWithData,
  cleanUpAfterwards,
  expectData,
  isRoot,
  killServers,
  query,
  serverPids,
  settings,
  until,
  User,
} from './embedded-postgres-lab';

cleanUpAfterwards();

const fromLeases = `from pg_stat_activity where application_name like '%lease'`;

/** How many users the server knows of; none when it is not there. */
async function leases(url: string): Promise<number> {
  const counted = query(url, `select count(*)::int as count ${fromLeases}`);
  return counted.then(({ count }) => Number(count)).catch(() => 0);
}

/** A user that was killed, with the server or leaving it behind. */
async function aCrash({ ofServer }: { ofServer: boolean }) {
  const { place, dataDir } = await aPlaceWithData();
  const user = User.start({ dataDir });
  const url = await user.url();
  await user.kill();
  if (ofServer) await killServers(place);
  return { place, dataDir, url, pidFile: join(dataDir, 'cluster/data/postmaster.pid') };
}

describe('after kill -9', () => {
  it('of its user, the server left behind is used again', async () => {
    const { place, dataDir, url } = await aCrash({ ofServer: false });
    const before = await serverPids(place);

    const server = await startEmbedded({ dataDir, settings });
    expect(server.url).toBe(url);
    expect(await serverPids(place)).toEqual(before);
    await expectData(server.url);
    await server.stop();
    expect(await serverPids(place)).toEqual([]);
  });

  it('of both, the server starts again in spite of the stale pid file', async () => {
    const { dataDir, url, pidFile } = await aCrash({ ofServer: true });
    expect(await readFile(pidFile, 'utf8')).toContain(new URL(url).port);

    const server = await startEmbedded({ dataDir, settings });
    expect(server.url).toBe(url);
    await expectData(server.url);
    await server.stop();
  });

  it('of both, the server takes another port when its own is taken', async () => {
    const { dataDir, url } = await aCrash({ ofServer: true });
    const thief = createServer((socket) => socket.end('not a database')).on('error', () => {});
    await until(async () => {
      thief.listen(Number(new URL(url).port), '127.0.0.1');
      await sleep(10);
      return thief.listening;
    });

    const server = await startEmbedded({ dataDir, settings });
    expect(server.url).not.toBe(url);
    await expectData(server.url);
    await server.stop();
    thief.close();
  });

  it('of both, a pid file that names another live program does not matter', async () => {
    const { dataDir, pidFile } = await aCrash({ ofServer: true });
    // PostgreSQL only minds live programs of its own user.
    const { uid, gid } = await stat(pidFile);
    const other = spawn('sleep', ['60'], isRoot ? { uid, gid } : {});
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await writeFile(pidFile, [other.pid, ...lines.slice(1)].join('\n'));

    const [one, two] = await Promise.all([
      startEmbedded({ dataDir, settings }),
      startEmbedded({ dataDir, settings }),
    ]);
    expect(two.url).toBe(one.url);
    await expectData(one.url);
    await Promise.all([one.stop(), two.stop()]);
    expect(other.exitCode).toBeNull();
    other.kill();
  });
});

describe('while a server is used', () => {
  it('it comes back at the same address when it is killed', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const lines: string[] = [];
    const options = { dataDir, settings, log: (line: string) => lines.push(line) };
    const [one, other] = [await startEmbedded(options), await startEmbedded(options)];

    for (let times = 0; times < 2; times++) {
      const before = await serverPids(place);
      await killServers(place);
      await until(async () => (await leases(one.url)) === 2);
      expect(await serverPids(place)).not.toEqual(before);
      await expectData(other.url);
    }
    expect(lines).toContain('the embedded PostgreSQL has stopped; restarting it');

    await one.stop();
    await expectData(other.url);
    await other.stop();
    expect(await serverPids(place)).toEqual([]);
  });

  it('stopping right after it was killed leaves nothing running', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const server = await startEmbedded({ dataDir, settings });
    await killServers(place);
    await server.stop();
    expect(await serverPids(place)).toEqual([]);
  });

  it('a user that lost its session to a crash still counts', async () => {
    const { dataDir } = await aPlaceWithData();
    const one = await startEmbedded({ dataDir, settings });
    const before = await query(one.url, `select pid ${fromLeases}`);
    // When one session is killed, PostgreSQL restarts them all.
    process.kill(Number(before.pid), 'SIGKILL');
    await until(async () => (await leases(one.url)) === 1);
    expect(await query(one.url, `select pid ${fromLeases}`)).not.toEqual(before);

    const other = await startEmbedded({ dataDir, settings });
    await other.stop();
    await expectData(one.url);
    await one.stop();
  });
});
