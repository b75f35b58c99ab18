import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbedded, startEmbedded } from '../../src/database/embedded';
import { createDatabase, dropDatabase, withDatabase } from '../support/cluster';

export interface BenchmarkCluster {
  /** Makes an empty database. @returns its URL for the owner of the tables */
  create(name: string): Promise<string>;
  /** The same database for the role of the service. A server of one's own has one role for both. */
  asService(url: string): string;
  /** Leaves nothing behind. */
  release(): Promise<void>;
}

/** A server of the benchmark's own or, with `DATABASE_URL`, databases of its own on that one. */
export async function openCluster(databaseUrl: string | undefined): Promise<BenchmarkCluster> {
  if (databaseUrl !== undefined) return databasesOn(databaseUrl, String, async () => undefined);
  const dataDir = await mkdtemp(join(tmpdir(), 'countonme-benchmark-'));
  const server = await startEmbedded({
    dataDir,
    // What the disk does is not what is measured.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const asService = (url: string) =>
    withDatabase(server.serviceUrl, new URL(url).pathname.slice(1));
  return databasesOn(server.url, asService, async () => {
    await server.stop();
    await removeEmbedded(dataDir);
  });
}

function databasesOn(
  serverUrl: string,
  asService: (url: string) => string,
  close: () => Promise<void>,
): BenchmarkCluster {
  const made: string[] = [];
  return {
    asService,
    async create(name) {
      const database = `benchmark_${name}_${process.pid}`;
      await createDatabase(serverUrl, database);
      made.push(database);
      return withDatabase(serverUrl, database);
    },
    async release() {
      for (const database of made) await dropDatabase(serverUrl, database);
      await close();
    },
  };
}
