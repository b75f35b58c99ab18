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
  rm,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { serverAccount, type Account } from './account';
import { run, RunError } from './processes';

/** Where everything of one embedded server is kept, and the account that runs it. */
export interface Home {
  readonly path: string;
  readonly account: Account | undefined;
}

/**
 * The home is `dataDir`. Where the server's account cannot get to (a checkout in /root, say), it
 * becomes a link to a folder in the shelter, by which later starts find the data.
 */
export async function openHome(
  dataDir: string,
  shelter: string,
  log: (line: string) => void,
): Promise<Home> {
  const account = await serverAccount(dataDir);
  await mkdir(dirname(dataDir), { recursive: true });
  const place = join(await realpath(dirname(dataDir)), basename(dataDir));

  if (account && !(await linkTarget(place)) && !(await canEnter(dirname(place), account))) {
    await linkToShelter(place, shelter, account);
  }
  await mkdir((await linkTarget(place)) ?? place, { recursive: true, mode: 0o700 });
  const path = await realpath(place);

  if (account) {
    if ((await stat(path)).uid === 0) await chown(path, account.uid, account.gid);
    if (path !== place) log(`the data of ${place} is in ${path}, owned by user ${account.name}`);
  } else {
    await assertOurs(path);
  }
  return { path, account };
}

/** Removes the data, also when it is kept elsewhere. */
export async function removeHome(dataDir: string): Promise<void> {
  const sheltered = await linkTarget(dataDir);
  if (sheltered) await rm(sheltered, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

async function linkToShelter(place: string, shelter: string, account: Account): Promise<void> {
  await mkdir(shelter, { recursive: true });
  await chmod(shelter, 0o755);
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  const fresh = await mkdtemp(join(shelter, `${hash}-`));
  try {
    await rmdir(place).catch(() => {}); // it may be there already, but empty
    await symlink(fresh, place);
  } catch (cause) {
    await rmdir(fresh);
    // Another start may have made the link just now.
    if (await linkTarget(place)) return;
    const reason = `user ${account.name}, who runs PostgreSQL, cannot enter ${place}`;
    throw new Error(reason, { cause });
  }
}

async function linkTarget(link: string): Promise<string | undefined> {
  return readlink(link).then(
    (target) => resolve(dirname(link), target),
    () => undefined,
  );
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

async function assertOurs(directory: string): Promise<void> {
  const { R_OK, W_OK, X_OK } = constants;
  await access(directory, R_OK | W_OK | X_OK).catch(async (cause: unknown) => {
    const { uid } = await stat(directory);
    throw new Error(
      `${directory} belongs to user ${uid}; the service was probably started as root before`,
      { cause },
    );
  });
}
