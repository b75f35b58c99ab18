import { rm } from 'node:fs/promises';
import { takeBack } from './run';

export default async function globalTeardown(): Promise<void> {
  const run = takeBack();
  await run?.server.stop();
  if (run) await rm(run.folder, { recursive: true, force: true });
}
