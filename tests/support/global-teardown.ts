import { rm } from 'node:fs/promises';
import { removeEmbedded } from '../../src/database/embedded';
import { takeBack } from './run';

export default async function globalTeardown(): Promise<void> {
  const run = takeBack();
  if (!run) return;
  await run.server.stop();
  await removeEmbedded(run.dataDir);
  await rm(run.folder, { recursive: true, force: true });
}
