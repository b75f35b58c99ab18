import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../../src/database/embedded';
import {
  aPlace,
  aPlaceWithData,
  cleanUpAfterwards,
  expectData,
  query,
  serverPids,
  settings,
  User,
} from './embedded-postgres-lab';

cleanUpAfterwards();

describe('users of the same data', () => {
  it('share one server when they start at the same moment, until the last has left', async () => {
    const place = await aPlace();
    const dataDir = `${place}/data`;
    const users = [User.start({ dataDir }), User.start({ dataDir }), User.start({ dataDir })];
    const [url = '', ...others] = await Promise.all(users.map((user) => user.url()));
    expect(others).toEqual([url, url]);

    for (const user of users) {
      expect(await query(url, 'select 1 as one')).toEqual({ one: 1 });
      await user.leave();
    }
    await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    expect(await serverPids(place)).toEqual([]);
  });

  it('share it within one process, too', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const [one, other] = await Promise.all([
      startEmbedded({ dataDir, settings }),
      startEmbedded({ dataDir, settings }),
    ]);
    expect(other.url).toBe(one.url);
    await Promise.all([one.stop(), other.stop()]);
    expect(await serverPids(place)).toEqual([]);
  });

  it('get a server also while the last user is stopping it', async () => {
    const { place, dataDir } = await aPlaceWithData();
    let server = await startEmbedded({ dataDir, settings });
    for (const pause of [0, 1, 3, 5, 10, 20, 50]) {
      const stopping = server.stop();
      await sleep(pause);
      server = await startEmbedded({ dataDir, settings });
      await stopping;
      await expectData(server.url);
    }
    await server.stop();
    expect(await serverPids(place)).toEqual([]);
  });

  it('come and go as they like, and each has a server that works', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const use = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const server = await startEmbedded({ dataDir, settings });
        await expectData(server.url);
        await sleep(Math.random() * 30);
        await server.stop();
      }
    };
    await Promise.all([use(5), use(5), use(5)]);
    expect(await serverPids(place)).toEqual([]);
  });
});

describe('a user', () => {
  it('still has its server while it drains after Ctrl-C', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const user = User.start({ dataDir });
    await user.url();
    // The terminal sends SIGINT to the whole process group.
    process.kill(-user.child.pid!, 'SIGINT');
    await user.exited;
    expect(user.says('drained')).toBe(true);
    expect(user.logged).not.toContain('restarting it');
    expect(await serverPids(place)).toEqual([]);
  });

  it('can end without stopping, as nothing of it keeps the process alive', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const careless = User.start({ dataDir, manner: 'careless' });
    const url = await careless.url();
    await careless.exited;
    expect(careless.child.exitCode).toBe(0);
    expect(await serverPids(place)).toHaveLength(1);

    const next = await startEmbedded({ dataDir, settings });
    expect(next.url).toBe(url);
    await next.stop();
    expect(await serverPids(place)).toEqual([]);
  });
});
