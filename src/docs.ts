/** `npm run docs`: the reference page and the contract alone, without a database. */
import './process/node-version';
import { pino } from 'pino';
import { contractDigest } from '../generated/operations';
import { createApp } from './app';
import { readConfig, readEnvironment } from './config';
import { assertFresh } from './contract/digest';
import { serveDocs } from './docs/serve';
import { describeListenFailure } from './http/listen-failure';
import { listen } from './http/server';
import { answerHelp } from './process/help';

const usage = `Usage: npm run docs

Serves the reference and the contract on PORT (8080) of HOST (127.0.0.1), without a database.
`;

async function main(): Promise<void> {
  answerHelp(process.argv.slice(2), usage);
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
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${describeListenFailure(error) ?? message}\n`);
    process.exit(1);
  },
);
