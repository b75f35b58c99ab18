import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { run } from './run';

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. The data's owner runs it, so that root and the owner of a
 * checkout can take turns; data that root owns goes to an account without privileges.
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

async function lookUp(name: string): Promise<Account | undefined> {
  try {
    const uid = Number(await run('id', ['-u', name]));
    const gid = Number(await run('id', ['-g', name]));
    return uid > 0 ? { name, uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
