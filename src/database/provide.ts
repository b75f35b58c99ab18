import { join } from 'node:path';
import type { Config } from '../config';
import { projectRoot } from '../project-root';
import { DatabaseUnusable } from './unusable';

/** A PostgreSQL to work with. */
export interface ProvidedDatabase {
  /** Of the role that serves requests. */
  readonly url: string;
  /** Of the role that owns the tables: for migrations, the catalog and the purge. */
  readonly ownerUrl: string;
  /** Gives it back; an embedded one stops with its last user. */
  release(): Promise<void>;
}

/** The database that the settings name or, when they name none, the embedded one in `.data/`. */
export async function provideDatabase(
  { databaseUrl, databaseOwnerUrl }: Pick<Config, 'databaseUrl' | 'databaseOwnerUrl'>,
  log: (line: string) => void,
): Promise<ProvidedDatabase> {
  if (databaseUrl !== undefined) {
    const ownerUrl = databaseOwnerUrl ?? databaseUrl;
    return { url: databaseUrl, ownerUrl, release: async () => undefined };
  }
  const { startEmbedded } = await import('./embedded/index.js');
  const dataDir = join(projectRoot, '.data', 'postgres');
  const server = await startEmbedded({ dataDir, log }).catch((cause: Error) => {
    throw new DatabaseUnusable(cause.message, { cause });
  });
  const { serviceUrl: url, url: ownerUrl } = server;
  return { url, ownerUrl, release: () => server.stop() };
}
