import { join } from 'node:path';
import type { Config } from '../config';
import { projectRoot } from '../project-root';
import { DatabaseUnusable } from './unusable';

/** A PostgreSQL to work with. */
export interface ProvidedDatabase {
  readonly url: string;
  /** Gives it back; an embedded one stops with its last user. */
  release(): Promise<void>;
}

/** The database that the settings name or, when they name none, the embedded one in `.data/`. */
export async function provideDatabase(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  log: (line: string) => void,
): Promise<ProvidedDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, release: async () => undefined };
  const { startEmbedded } = await import('./embedded/index.js');
  const dataDir = join(projectRoot, '.data', 'postgres');
  const server = await startEmbedded({ dataDir, log }).catch((cause: Error) => {
    throw new DatabaseUnusable(cause.message, { cause });
  });
  return { url: server.url, release: () => server.stop() };
}
