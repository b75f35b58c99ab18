// A program that uses the embedded server, for tests to start several of, interrupt and kill.
// It says what happens as lines of JSON and leaves on SIGINT, SIGTERM or the end of its input.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbedded } from '../../src/database/embedded';

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function main([dataDir = '', shelter = '', manner = '']: string[]): Promise<void> {
  const server = await startEmbedded({
    dataDir,
    ...(shelter && { shelter }),
    settings: { fsync: 'off' },
    log: (log) => say({ log }),
  });
  say({ url: server.url });
  if (manner === 'careless') return;

  const leave = async () => {
    // As a service that still answers its last requests would.
    await sleep(150);
    const client = new Client(server.url);
    await client.connect();
    await client.query('select 1');
    await client.end();
    say({ drained: true });
    await server.stop();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave());
  process.stdin.resume().once('end', () => void leave());
}

main(process.argv.slice(2)).catch((error: Error) => {
  say({ error: error.message });
  process.exit(1);
});
