import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Chosen, readOptions, usage } from './options';
import { runChaos } from './run';

/** The chaos run as a program. @returns whether it held */
async function main(chosen: Chosen): Promise<boolean> {
  // Where the check of answers against the contract notes what it saw.
  process.env.TEST_FOLDER = mkdtempSync(join(tmpdir(), 'countonme-chaos-seen-'));
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stop.signal.aborted) say('stopping: everything that was started is ended first');
      stop.abort();
    });
  }
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const summary = await runChaos({ ...chosen, say, signal: stop.signal });
    say(summary.text);
    return summary.held;
  } finally {
    rmSync(process.env.TEST_FOLDER, { recursive: true });
  }
}

function optionsOrUsage(args: readonly string[]): Chosen {
  if (args.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    process.exit(1);
  }
}

main(optionsOrUsage(process.argv.slice(2))).then(
  (held) => process.exit(held ? 0 : 1),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
