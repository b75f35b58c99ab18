import { constants, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account';
import type { Home } from './home';
import { linkLibraries, linkLibrary } from './libraries';
import { findPackage, type NativePackage } from './native-package';
import { run, RunError } from './processes';
import { createWhole } from './whole-directory';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly env: Record<string, string>;
}

/** Programs that the account can run: those of the package or, failing that, a copy of them. */
export async function readyBinaries(home: Home): Promise<Binaries> {
  const found = findPackage();
  // On macOS initdb starts postgres through a shell that drops the library path.
  const needsLinksInside = process.platform === 'darwin' && found.missingLinks.length > 0;
  if (!needsLinksInside) {
    const inPlace = await binariesInPlace(found, home);
    const fault = await faultOf(inPlace, home.account);
    if (!fault) return inPlace;
    if (!home.account) throw fault;
  }
  const copied = await copiedBinaries(found, home);
  const fault = await faultOf(copied, home.account);
  if (fault) throw fault;
  return copied;
}

async function binariesInPlace(found: NativePackage, home: Home): Promise<Binaries> {
  const libraries = [join(found.native, 'lib')];
  if (found.missingLinks.length > 0) libraries.unshift(await linkLibraries(found, home));
  return binariesIn(found.native, libraries);
}

async function copiedBinaries(found: NativePackage, { path, account }: Home): Promise<Binaries> {
  const copy = join(path, `postgresql-${found.version}`);
  await createWhole(copy, async (staging) => {
    await cp(found.native, staging, { recursive: true, mode: constants.COPYFILE_FICLONE });
    for (const { source, target } of found.missingLinks) {
      await linkLibrary(join(staging, 'lib', target), source);
    }
    if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, staging]);
  });
  return binariesIn(copy, [join(copy, 'lib')]);
}

function binariesIn(native: string, libraries: string[]): Binaries {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', `${name}${extension}`);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    env: { LC_ALL: 'C', LD_LIBRARY_PATH: libraries.join(':') },
  };
}

async function faultOf(binaries: Binaries, account?: Account): Promise<Error | undefined> {
  try {
    await run(binaries.postgres, ['--version'], { account, env: binaries.env });
    return undefined;
  } catch (error) {
    const noLoader = error instanceof RunError && error.code === 'ENOENT';
    if (!noLoader || !existsSync(binaries.postgres)) return error as Error;
    return new Error(`${binaries.postgres} needs glibc, which this system (Alpine?) does not have`);
  }
}
