import { randomBytes } from 'node:crypto';
import { chown, mkdir, readlink, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Home } from './home';
import type { NativePackage } from './native-package';

/** A folder of the links that the package lacks, because node_modules is not ours to write. */
export async function linkLibraries(
  { native, missingLinks }: NativePackage,
  { path, account }: Home,
): Promise<string> {
  const folder = join(path, 'lib');
  await mkdir(folder, { recursive: true });
  if (account) await chown(folder, account.uid, account.gid);
  for (const { source, target } of missingLinks) {
    await linkLibrary(join(folder, target), join(native, 'lib', source));
  }
  return folder;
}

/** Points the link to its library, also when the checkout has moved since or another start races. */
export async function linkLibrary(link: string, library: string): Promise<void> {
  if ((await readlink(link).catch(() => undefined)) === library) return;
  const fresh = `${link}.${randomBytes(4).toString('hex')}`;
  await symlink(library, fresh);
  await rename(fresh, link);
}
