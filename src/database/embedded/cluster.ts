import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import type { Home } from './home';
import { run } from './run';
import { createWhole } from './whole-directory';

export const USER = 'countonme';

export interface Cluster {
  readonly data: string;
  readonly password: string;
}

/** The database files and their password, made together so that neither exists without the other. */
export async function openCluster(
  { path: home, account }: Home,
  { initdb, env }: Binaries,
  durable: boolean,
): Promise<Cluster> {
  const cluster = join(home, 'cluster');
  await createWhole(cluster, async (staging) => {
    const password = join(staging, 'password');
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (account) await run('chown', ['-R', `${account.uid}:${account.gid}`, staging]);
    const options = [
      `--pgdata=${join(staging, 'data')}`,
      `--username=${USER}`,
      `--pwfile=${password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8: the same order on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
    ];
    if (!durable) options.push('--no-sync');
    await run(initdb, options, { account, env, cwd: home });
  });
  const password = await readFile(join(cluster, 'password'), 'utf8');
  return { data: join(cluster, 'data'), password };
}
