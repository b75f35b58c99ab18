import './process/node-version';
import { parseArgs } from 'node:util';
import { type Config, readConfig, readEnvironment } from './config';
import { connectDatabase } from './resources/connect';
import { migrateUp } from './database/migrator';
import { provideDatabase } from './database/provide';
import { answerHelp } from './process/help';
import { describeStartFailure } from './start-failure';
import { eraseDevices } from './purge/erase-devices';
import { eraseTombstones } from './purge/erase-tombstones';
import { readOwnedTables } from './purge/owned-tables';

const usage = `Usage: npm run purge -- [--devices-after <days>] [--tombstones-after <days>]

  --devices-after     erase devices that were deleted this many days ago, with all their data; default 30
  --tombstones-after  erase rows that were deleted this many days ago; default 90. A client that
                      has not synchronized for longer must fetch everything again

The command can run beside the service, and can be interrupted and run again at any time.
`;

interface Asked {
  readonly devicesAfter: number;
  readonly tombstonesAfter: number;
}

const interrupted = 130;

async function main(args: string[]): Promise<number> {
  answerHelp(args, usage);
  const asked = read(args);
  if (!asked) {
    process.stderr.write(usage);
    return 2;
  }
  // Between two batches; a second signal changes nothing, a terminal and npm both send one.
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => stop.abort(new Error('Interrupted')));
  }
  const config = readConfig(readEnvironment());
  const provided = await provideDatabase(config, (line) => void process.stderr.write(`${line}\n`));
  try {
    if (config.migrateOnStart) await migrateUp(provided.ownerUrl, provided.url);
    return await purge(asked, provided.ownerUrl, config, stop.signal);
  } finally {
    await provided.release();
  }
}

async function purge(
  { devicesAfter, tombstonesAfter }: Asked,
  url: string,
  config: Config,
  signal: AbortSignal,
): Promise<number> {
  const database = connectDatabase(url, config);
  const erased = { devices: 0, rows: 0, tombstones: 0 };
  try {
    const tables = await readOwnedTables(database);
    await eraseDevices({ database, signal }, tables, devicesAfter, erased);
    await eraseTombstones({ database, signal }, tables, tombstonesAfter, erased);
  } catch (error) {
    if (!signal.aborted) throw error;
    process.stderr.write(
      'Interrupted: finished batches were kept; run the command again to continue\n',
    );
    return interrupted;
  } finally {
    const { devices, rows, tombstones } = erased;
    process.stdout.write(
      `Erased ${devices} devices with ${rows} rows, and ${tombstones} tombstones of others\n`,
    );
    await database.close();
  }
  return 0;
}

function read(args: string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        'devices-after': { type: 'string', default: '30' },
        'tombstones-after': { type: 'string', default: '90' },
      },
    });
    const devicesAfter = days(values['devices-after']);
    const tombstonesAfter = days(values['tombstones-after']);
    if (devicesAfter === undefined || tombstonesAfter === undefined) return undefined;
    return { devicesAfter, tombstonesAfter };
  } catch {
    return undefined;
  }
}

/** Up to a hundred years. */
function days(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 36_500 ? Number(text) : undefined;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${describeStartFailure(error)}\n`);
    process.exit(1);
  },
);
