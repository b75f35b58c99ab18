/** `npm run docs`: the reference page and the contract alone, without a database. */
import { pino } from 'pino';
import { contractDigest } from '../generated/operations';
import { createApp } from './app';
import { readConfig, readEnvironment } from './config';
import { assertFresh } from './contract/digest';
import { listen } from './http/server';
import { serveDocs } from './docs/serve';

async function main(): Promise<void> {
  assertFresh(contractDigest);
  const { HOST, PORT = '8080' } = readEnvironment();
  const config = readConfig({ HOST, PORT });
  const app = createApp({
    config,
    log: pino({ level: 'silent' }),
    docs: serveDocs(),
    contract: (_req, _res, next) => next(),
  });
  const stopped = new Promise((resolve) => process.on('SIGINT', resolve).on('SIGTERM', resolve));
  const server = await listen(app, config);
  process.stdout.write(`API reference: ${server.url}/docs\n`);
  await stopped;
  await server.close(1_000);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
