import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/database/embedded';
import { migrateUp } from '../../src/database/migrator';
import { createDatabase, withDatabase } from './cluster';
import { handOver } from './run';

/** A real PostgreSQL for the run, with one migrated database that every worker copies. */
export default async function globalSetup(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'countonme-tests-'));
  const dataDir = await mkdtemp(join(tmpdir(), 'countonme-tests-data-'));
  const server = await startEmbedded({
    dataDir,
    // Speed over safety: what a test writes need not survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const template = withDatabase(server.url, 'template_migrated');
  await createDatabase(server.url, 'template_migrated');
  await migrateUp(template, withDatabase(server.serviceUrl, 'template_migrated'));
  handOver({ folder, dataDir, server });
}
