import { compareSizes } from './compare-sizes';
import { compareContestants } from './compare-contestants';
import { openCluster } from './database';
import { LoadGenerator } from './load';
import { Measurement } from './measure';
import { NoiseMeter } from './noise';
import { type Options, readOptions, usage } from './options';
import type { Parts } from './parts';
import type { RunningServer } from './servers';

/** A run, and nothing left behind however it ends. */
async function main(options: Options): Promise<void> {
  const cluster = await openCluster(process.env.DATABASE_URL);
  const load = new LoadGenerator();
  const noise = new NoiseMeter();
  const started: RunningServer[] = [];
  const parts: Parts = {
    cluster,
    noise,
    measurement: new Measurement(load, noise, options),
    keep(server) {
      started.push(server);
      return server;
    },
  };
  try {
    await Promise.race([
      options.flat
        ? compareSizes(options, options.flat, parts)
        : compareContestants(options, parts),
      interrupted(),
    ]);
  } finally {
    load.stop();
    await Promise.all(started.map((server) => server.stop()));
    await cluster.release();
  }
}

function interrupted(): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`Stopped by ${signal}`)));
    }
  });
}

function optionsOrUsage(args: readonly string[]): Options {
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
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
