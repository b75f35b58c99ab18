import { resolve } from 'node:path';
import { readyBinaries } from './binaries';
import { openCluster, SERVICE_USER, USER } from './cluster';
import { hold } from './hold';
import { openHome, removeHome } from './home';

export interface EmbeddedOptions {
  /** Belongs to the embedded server: it is made, and given to the account that runs PostgreSQL. */
  readonly dataDir: string;
  /** PostgreSQL settings, such as `{ fsync: 'off' }`; those of whoever starts the server count. */
  readonly settings?: Record<string, string>;
  readonly log?: (line: string) => void;
  /** Where root keeps data when PostgreSQL's account cannot enter `dataDir`. */
  readonly shelter?: string;
}

export interface EmbeddedServer {
  /** Of the superuser, who owns the tables. */
  readonly url: string;
  /** Of the role that the service connects as. It owns nothing. */
  readonly serviceUrl: string;
  /** Leaves the server; the last one to leave stops it. */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL of `dataDir`, or joins it when another process has started it. */
export async function startEmbedded({
  dataDir,
  settings = {},
  log = () => {},
  shelter = '/var/lib/countonme-api',
}: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    const home = await openHome(resolve(dataDir), shelter, log);
    const binaries = await readyBinaries(home);
    const cluster = await openCluster(home, binaries, settings.fsync !== 'off');
    const { port, leave } = await hold({ home, binaries, cluster, settings }, log);
    log(`embedded PostgreSQL is ready on port ${port}, its data in ${home.path}`);
    const urlOf = (user: string) =>
      `postgres://${user}:${cluster.password}@127.0.0.1:${port}/${USER}`;
    return {
      url: urlOf(USER),
      serviceUrl: urlOf(SERVICE_USER),
      stop: leave,
    };
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new Error(`The embedded PostgreSQL in ${dataDir} did not start: ${reason}`, { cause });
  }
}

/** Throws away the data of a stopped server, such as that of a test run. */
export async function removeEmbedded(dataDir: string): Promise<void> {
  await removeHome(resolve(dataDir));
}
