import './process/node-version';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { emptyTally, importFoods } from './catalog/import/import-foods';
import { openFoodFacts } from './catalog/import/off';
import { foodsRead, showProgress, summary } from './catalog/import/progress';
import { RejectionReasons } from './catalog/import/rejection-reasons';
import { openRejects } from './catalog/import/rejects-file';
import { usdaFoods } from './catalog/import/usda';
import { starterReader } from './catalog/starter';
import { type Config, readConfig, readEnvironment } from './config';
import { DatabaseClient } from './database/client';
import { migrateUp } from './database/migrator';
import { type ProvidedDatabase, provideDatabase } from './database/provide';
import { sessionStatement } from './database/session';
import { answerHelp } from './process/help';

const usage = `Usage: npm run catalog:import -- usda <folder or zip> [--rejects <file>]
       npm run catalog:import -- off <file or file.gz> [--rejects <file>]
       npm run catalog:import -- starter

  usda     USDA FoodData Central, CSV: the Foundation and SR Legacy foods of a distribution
  off      Open Food Facts, the JSONL export
  starter  the common foods that come with the service

Rejected foods are explained in <file or folder>.rejects.jsonl, or in the file of --rejects.
The command can be run again at any time; it writes only what has changed.
`;

const sources = { usda: usdaFoods, off: openFoodFacts };

/** What to import. The starter foods have no file, and none of them is rejected. */
type Asked =
  | { readonly source: 'starter' }
  | {
      readonly source: keyof typeof sources;
      readonly path: string;
      readonly rejects: string;
    };

const interrupted = 130;

async function main(args: string[]): Promise<number> {
  answerHelp(args, usage);
  const asked = read(args);
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  if (asked.source !== 'starter' && !existsSync(asked.path))
    throw new Error(`${asked.path} does not exist`);
  // Between two batches; a second signal changes nothing, a terminal and npm both send one.
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => stop.abort(new Error('Interrupted')));
  }
  const config = readConfig(readEnvironment());
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const database = await provideDatabase(config, print);
  try {
    return await run(asked, database, config, stop.signal);
  } finally {
    await database.release();
  }
}

async function run(
  asked: Asked,
  { url, ownerUrl }: ProvidedDatabase,
  config: Config,
  signal: AbortSignal,
): Promise<number> {
  if (config.migrateOnStart) await migrateUp(ownerUrl, url);
  const client = new DatabaseClient(
    { connectionString: ownerUrl, application_name: 'countonme-import' },
    sessionStatement(),
  );
  await client.connect();
  const tally = emptyTally();
  const start = Date.now();
  const reasons = new RejectionReasons();
  try {
    const reader =
      asked.source === 'starter' ? starterReader() : await sources[asked.source](asked.path);
    const faults = asked.source === 'starter' ? undefined : await openRejects(asked.rejects);
    const watched = { tally, share: () => reader.share() };
    const endProgress = showProgress(process.stdout, watched);
    try {
      await importFoods({
        client,
        reader,
        signal,
        tally,
        onFault: (fault, isRejected) => {
          if (isRejected) reasons.count(fault);
          return faults?.write(fault, isRejected);
        },
      });
    } finally {
      endProgress();
      await faults?.close();
      process.stdout.write(`${summary(tally, (Date.now() - start) / 1000)}\n`);
      if (asked.source !== 'starter' && existsSync(asked.rejects)) {
        process.stdout.write(`  explained in ${asked.rejects}\n`);
      }
    }
    const failure = reasons.failure(foodsRead(tally));
    if (failure !== undefined) throw new Error(failure);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write(
      'Interrupted: finished batches were kept; run the command again to continue\n',
    );
    return interrupted;
  } finally {
    await client.end().catch(() => undefined);
  }
  return 0;
}

function read(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { rejects: { type: 'string' } },
      allowPositionals: true,
    });
    const [source, path, ...more] = positionals;
    if (source === 'starter' && path === undefined && values.rejects === undefined) {
      return { source };
    }
    if (path === undefined || more.length > 0 || !(source === 'usda' || source === 'off')) {
      return undefined;
    }
    return {
      source,
      path,
      rejects: values.rejects ?? `${path.replace(/\/+$/, '')}.rejects.jsonl`,
    };
  } catch {
    return undefined;
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
