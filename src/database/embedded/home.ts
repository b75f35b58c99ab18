import { createHash } from 'node:crypto';
import {
  access,
  chmod,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readlink,
  realpath,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { join } from 'node:path';
import { serverAccount, type Account } from './account';
import { run, RunError } from './processes';

/** Where everything of one embedded server is kept, and the account that runs it. */
export interface Home {
  readonly path: string;
  readonly account: Account | undefined;
}

/**
 * The home is `<dataDir>/postgres`. When the server's account cannot enter that (a checkout in
 * /root, say) it becomes a link to a folder in the shelter, by which later starts find the data.
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

  if (!account) {
    await assertOurs(root);
    await mkdir(place, { recursive: true, mode: 0o700 });
    return { path: place, account };
  }

  if ((await stat(root)).uid === 0) await chown(root, account.uid, account.gid);
  const sheltered = await linkTarget(place);
  const mustShelter = !sheltered && !(await canEnter(root, account));
  const path = sheltered ?? (mustShelter ? await makeShelter(place, shelter, account) : place);
  if (path !== place) log(`user ${account.name} keeps the data of ${root} in ${path}`);
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chown(path, account.uid, account.gid);
  return { path, account };
}

async function assertOurs(directory: string): Promise<void> {
  const { R_OK, W_OK, X_OK } = constants;
  await access(directory, R_OK | W_OK | X_OK).catch(async (cause: unknown) => {
    const { uid } = await stat(directory);
    throw new Error(`${directory} belongs to user ${uid}, as after a start as root`, { cause });
  });
}

async function linkTarget(link: string): Promise<string | undefined> {
  return readlink(link).catch(() => undefined);
}

async function canEnter(directory: string, account: Account): Promise<boolean> {
  try {
    await run('test', ['-x', directory], { account });
    return true;
  } catch (error) {
    // Anything but a plain no means that we could not even ask as this account.
    if (error instanceof RunError && error.code === 1) return false;
    throw error;
  }
}

async function makeShelter(place: string, shelter: string, account: Account): Promise<string> {
  await mkdir(shelter, { recursive: true });
  await chmod(shelter, 0o755);
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  const fresh = await mkdtemp(join(shelter, `${hash}-`));
  try {
    await symlink(fresh, place);
    return fresh;
  } catch (error) {
    await rmdir(fresh);
    // Another start made the link, or the data was already here when the folder was closed.
    const other = await linkTarget(place);
    if (other) return other;
    throw new Error(`user ${account.name} runs PostgreSQL and cannot enter ${place}`, {
      cause: error,
    });
  }
}
