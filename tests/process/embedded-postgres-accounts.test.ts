import { execFileSync } from 'node:child_process';
import {
  chmod,
  chown,
  cp,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { removeEmbedded, startEmbedded } from '../../src/database/embedded';
import { findPackage } from '../../src/database/embedded/native-package';
import {
  aPlace,
  aPlaceWithData,
  cleanUpAfterwards,
  expectData,
  isRoot,
  query,
  serverPids,
  settings,
  User,
} from './embedded-postgres-lab';

const project = dirname(dirname(__dirname));
const nobody = {
  uid: Number(execFileSync('id', ['-u', 'nobody']).toString()),
  gid: Number(execFileSync('id', ['-g', 'nobody']).toString()),
};

const copiedPrograms: unknown = expect.stringMatching(/^postgresql-\d/);

cleanUpAfterwards();

async function ownerOfServer(place: string): Promise<number | undefined> {
  const [pid] = await serverPids(place);
  if (!pid) return undefined;
  return Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)]).toString());
}

function canRun(file: string, ...args: string[]): boolean {
  try {
    execFileSync(file, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const asRoot = isRoot ? describe : describe.skip;

asRoot('root', () => {
  it('runs PostgreSQL as another user, out of node_modules', async () => {
    const { place, dataDir } = await aPlaceWithData();
    const server = await startEmbedded({ dataDir, settings });
    expect(await ownerOfServer(place)).toBe((await stat(dataDir)).uid);
    expect(await ownerOfServer(place)).not.toBe(0);
    await server.stop();
    expect(await readdir(dataDir)).not.toContainEqual(copiedPrograms);
  });

  it('runs it as the owner of the folder, who can use the data afterwards', async () => {
    const place = await aPlace();
    const dataDir = join(place, 'checkout/data');
    await mkdir(dirname(dataDir), { mode: 0o700 });
    await chown(dirname(dataDir), nobody.uid, nobody.gid);

    const asRoot = await startEmbedded({ dataDir, settings });
    expect(await ownerOfServer(place)).toBe(nobody.uid);
    await query(asRoot.url, 'create table foods as select 42 as kcal');
    await asRoot.stop();

    const owner = User.start({ dataDir, ...nobody });
    await expectData(await owner.url());
    const rootAgain = await startEmbedded({ dataDir, settings });
    expect(rootAgain.url).toBe(await owner.url());
    await owner.leave();
    await expectData(rootAgain.url);
    await rootAgain.stop();
    expect(await serverPids(place)).toEqual([]);
  });

  it('takes over data that was copied as root', async () => {
    const copy = join(await aPlace(), 'copy');
    await cp((await aPlaceWithData()).dataDir, copy, { recursive: true });
    expect((await stat(join(copy, 'cluster'))).uid).toBe(0);
    const server = await startEmbedded({ dataDir: copy, settings });
    await expectData(server.url);
    await server.stop();
  });

  const canMount = isRoot && canRun('unshare', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt');
  (canMount ? it : it.skip)('makes do with nobody where there is no user postgres', async () => {
    const place = await aPlace();
    const users = (await readFile('/etc/passwd', 'utf8')).replace(/^_?postgres:.*\n/gm, '');
    await writeFile(join(place, 'passwd'), users);
    const mount = 'mount --bind "$0" /etc/passwd && exec "$@"';
    const under = ['unshare', '--mount', 'sh', '-c', mount, join(place, 'passwd')];
    const user = User.start({ dataDir: join(place, 'data'), under });
    await user.url();
    expect(await ownerOfServer(place)).toBe(nobody.uid);
    await user.leave();
  });

  const canDrop = isRoot && canRun('setpriv', '--bounding-set', '-setuid', 'true');
  (canDrop ? it : it.skip)('says so when it may not become another user', async () => {
    const dataDir = join(await aPlace(), 'data');
    const under = ['setpriv', '--bounding-set', '-setuid', '--inh-caps', '-setuid'];
    const user = User.start({ dataDir, under });
    await user.exited;
    expect(user.logged).toMatch(/did not start: .* as user \w+ failed \(EPERM\)/);
  });
});

asRoot('a checkout in a home that others cannot enter', () => {
  /** The launcher and its PostgreSQL, in a folder only root can enter. */
  async function aClosedCheckout(place: string): Promise<{ closed: string; script: string }> {
    const closed = join(place, 'closed');
    const native = dirname(findPackage().native);
    const part = join(__dirname, 'embedded-postgres-user.ts');
    for (const source of [join(project, 'src/database/embedded'), part, native]) {
      await cp(source, join(closed, relative(project, source)), { recursive: true });
    }
    await symlink(join(project, 'node_modules/pg'), join(closed, 'node_modules/pg'));
    await chmod(closed, 0o700);
    return { closed, script: join(closed, relative(project, part)) };
  }

  it('has its data and programs in a shelter, and finds them again', async () => {
    const place = await aPlace();
    const { closed, script } = await aClosedCheckout(place);
    const start = { script, dataDir: join(closed, '.data'), shelter: join(place, 'shelter') };

    const first = User.start(start);
    await query(await first.url(), 'create table foods as select 42 as kcal');
    await first.leave();
    const home = await readlink(join(closed, '.data'));
    expect(dirname(home)).toBe(start.shelter);
    expect(first.logged).toMatch(
      new RegExp(`the data of ${start.dataDir} is in ${home}, owned by user \\w+`),
    );
    expect(await readdir(home)).toContainEqual(copiedPrograms);

    const users = [User.start(start), User.start(start)];
    const [url = '', same] = await Promise.all(users.map((user) => user.url()));
    expect(same).toBe(url);
    await expectData(url);
    for (const user of users) await user.leave();
    expect(await readdir(start.shelter)).toHaveLength(1);
    expect(await serverPids(place)).toEqual([]);

    await removeEmbedded(start.dataDir);
    expect(await readdir(start.shelter)).toEqual([]);
    expect(await readdir(closed)).not.toContain('.data');
  });

  it('only has its programs copied when the data is elsewhere', async () => {
    const { dataDir } = await aPlaceWithData();
    const { script } = await aClosedCheckout(await aPlace());
    const user = User.start({ script, dataDir });
    await expectData(await user.url());
    await user.leave();
    expect(await readdir(dataDir)).toContainEqual(copiedPrograms);
  });
});

asRoot('a user without privileges', () => {
  it('runs PostgreSQL itself', async () => {
    const place = await aPlace();
    await chown(place, nobody.uid, nobody.gid);
    const user = User.start({ dataDir: join(place, 'data'), ...nobody });
    expect(await query(await user.url(), 'select 1 as one')).toEqual({ one: 1 });
    expect(await ownerOfServer(place)).toBe(nobody.uid);
    await user.leave();
    expect(await serverPids(place)).toEqual([]);
  });

  it('is told when the data belongs to another', async () => {
    const { dataDir } = await aPlaceWithData();
    const stranger = User.start({ dataDir, ...nobody });
    await stranger.exited;
    expect(stranger.logged).toMatch(
      /data belongs to user \d+; the service was probably started as root before/,
    );
  });
});
