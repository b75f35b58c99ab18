import './process/node-version';
import { parseArgs } from 'node:util';
import { type Config, readConfig, readEnvironment } from './config';
import { databaseNameOf } from './database/database-name';
import { migrateDown, migrateUp, migrationStatus } from './database/migrator';
import { provideDatabase } from './database/provide';
import { waitForDatabase } from './database/wait-for-database';
import { answerHelp } from './process/help';

const usage = `Usage: npm run migrate -- up [--wait <seconds>]
       npm run migrate -- down [--all] [--database <name>]
       npm run migrate -- status

  up          apply the pending migrations
  --wait      wait this long for the database to accept connections first
  down        revert the last migration, or all of them
  --database  the name of the database; required when NODE_ENV is production
  status      list the applied and the pending migrations
`;

type Command =
  | { readonly command: 'up'; readonly waitMs: number }
  | { readonly command: 'down'; readonly all: boolean; readonly database: string | undefined }
  | { readonly command: 'status' };

async function main(args: string[]): Promise<number> {
  answerHelp(args, usage);
  const command = read(args);
  if (!command) {
    process.stderr.write(usage);
    return 2;
  }
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const config = readConfig(readEnvironment());
  for (const name of config.unknownVariables) {
    process.stderr.write(`${name} is not a setting and is ignored\n`);
  }
  if (command.command === 'down') assertMeant(command.database, config);
  const database = await provideDatabase(config, print);
  try {
    if (command.command === 'status') {
      const { applied, pending, unknown } = await migrationStatus(database.ownerUrl);
      for (const name of applied) print(`applied  ${name}`);
      for (const name of pending) print(`pending  ${name}`);
      for (const name of unknown) print(`unknown  ${name}`);
    } else if (command.command === 'up') {
      if (command.waitMs > 0) await waitForDatabase(database.ownerUrl, command.waitMs);
      report(print, 'applied', await migrateUp(database.ownerUrl, database.url));
    } else {
      report(print, 'reverted', await migrateDown(database.ownerUrl, command.all));
    }
  } finally {
    await database.release();
  }
  return 0;
}

/**
 * Taking a migration back drops columns and tables with their data.
 *
 * @throws in production without the database's name, and anywhere with another one
 */
function assertMeant(name: string | undefined, config: Config): void {
  const { production, databaseUrl, databaseOwnerUrl = databaseUrl } = config;
  if (name === undefined) {
    if (!production) return;
    throw new Error(
      'NODE_ENV is production: `down` deletes data, so add --database <name of the database>',
    );
  }
  if (databaseOwnerUrl === undefined || databaseNameOf(databaseOwnerUrl) !== name) {
    throw new Error(`The settings name another database than ${name}; nothing was reverted`);
  }
}

function read(args: string[]): Command | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        all: { type: 'boolean' },
        database: { type: 'string' },
        wait: { type: 'string' },
      },
      allowPositionals: true,
    });
    const { all = false, database, wait } = values;
    if (positionals.length !== 1) return undefined;
    const [command] = positionals;
    if (command === 'down' && wait === undefined) return { command, all, database };
    if (all || database !== undefined) return undefined;
    if (command === 'status' && wait === undefined) return { command };
    if (command !== 'up' || !/^\d{1,4}$/.test(wait ?? '0')) return undefined;
    return { command, waitMs: Number(wait ?? 0) * 1_000 };
  } catch {
    return undefined;
  }
}

function report(print: (line: string) => void, verb: string, names: readonly string[]): void {
  for (const name of names) print(`${verb}  ${name}`);
  if (names.length === 0) print(`nothing to do`);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
