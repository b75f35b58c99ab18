import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readlink,
  realpath,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account';
import { serverAccount } from './account';
import { run } from './run';

/** Where everything of one embedded server is kept, and the account that runs it. */
export interface Home {
  readonly path: string;
  readonly account: Account | undefined;
}

/**
 * The home is `<dataDir>/postgres`. When the server's account cannot enter that (a checkout in
 * /root, say) it becomes a link to a directory in the shelter, which is found again through it.
 */
export async function openHome(
  dataDir: string,
  shelter: string,
  log: (line: string) => void,
): Promise<Home> {
  const account = await serverAccount(join(dataDir, 'postgres'));
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const root = await realpath(dataDir);
  const place = join(root, 'postgres');

  if (account) {
    if ((await stat(root)).uid === 0) await chown(root, account.uid, account.gid);
    if (!(await canEnter(root, account))) {
      const moved = await shelteredHome(place, shelter, account);
      log(`user ${account.name} cannot enter ${root}: the database is kept in ${moved}`);
    }
  }

  const path = await readlink(place).catch(() => place);
  await mkdir(path, { recursive: true, mode: 0o700 });
  const { uid } = await stat(path);
  if (account && uid !== account.uid) {
    await run('chown', ['-R', `${account.uid}:${account.gid}`, path]);
  }
  if (!account && process.getuid && uid !== process.getuid()) {
    throw new Error(`${path} belongs to user ${uid}, as after a start as root; run as that user`);
  }
  return { path, account };
}

async function canEnter(directory: string, account: Account): Promise<boolean> {
  return run('test', ['-x', directory], { account }).then(
    () => true,
    () => false,
  );
}

async function shelteredHome(place: string, shelter: string, account: Account): Promise<string> {
  const known = await readlink(place).catch(() => undefined);
  if (known) return known;

  await mkdir(shelter, { recursive: true });
  await chmod(shelter, 0o755);
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  const fresh = await mkdtemp(join(shelter, `${hash}-`));
  await chown(fresh, account.uid, account.gid);
  try {
    await symlink(fresh, place);
    return fresh;
  } catch {
    await rmdir(fresh);
    return readlink(place);
  }
}
