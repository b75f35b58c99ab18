import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { run } from './processes';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account for PostgreSQL, which refuses to run as root: the owner of its data or of the nearest
 * folder, so that root and the owner of a checkout can take turns; else one without privileges.
 * Undefined when we are not root: then PostgreSQL runs as ourselves.
 */
export async function serverAccount(place: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;

  const owner = await nearestOwner(place);
  const names = ['postgres', '_postgres', 'nobody'];
  if (owner !== 0) names.unshift(String(owner));
  for (const name of names) {
    const account = await lookUp(name);
    if (account) return account;
  }
  throw new Error(`PostgreSQL cannot run as root, and there is no user ${names.join(' or ')}`);
}

async function nearestOwner(place: string): Promise<number> {
  try {
    return (await stat(place)).uid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return nearestOwner(dirname(place));
  }
}

async function lookUp(nameOrId: string): Promise<Account | undefined> {
  try {
    const [name, uid, gid] = await Promise.all(
      ['-un', '-u', '-g'].map(async (what) => (await run('id', [what, nameOrId])).trim()),
    );
    return name && Number(uid) > 0 ? { name, uid: Number(uid), gid: Number(gid) } : undefined;
  } catch {
    return undefined;
  }
}
