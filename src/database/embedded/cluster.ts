import { randomBytes } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import type { Home } from './home';
import { run } from './processes';
import { createWhole } from './whole-directory';

/** The superuser. */
export const USER = 'countonme';
/** Owns nothing, so that row-level security applies to the service as it does in production. */
export const SERVICE_USER = 'countonme_service';

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
  const giveToAccount = async (folder: string) => {
    if (!account || (await stat(folder)).uid === account.uid) return;
    await run('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
  };

  await createWhole(cluster, async (staging) => {
    const passwordFile = join(staging, 'password');
    await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    await giveToAccount(staging);
    const data = join(staging, 'data');
    await run(initdb, initdbOptions(data, passwordFile, durable), { account, env });
  });
  // A checkout that root has copied, data and all.
  await giveToAccount(cluster);

  const password = await readFile(join(cluster, 'password'), 'utf8');
  return { data: join(cluster, 'data'), password };
}

function initdbOptions(data: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own C.UTF-8: the same order on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
    ...(durable ? [] : ['--no-sync']),
  ];
}
