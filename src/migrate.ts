import { readConfig, readEnvironment } from './config';
import { migrateDown, migrateUp, migrationStatus } from './database/migrator';
import { provideDatabase } from './database/provide';

const usage = `Usage: npm run migrate -- up | down [--all] | status

  up      apply the pending migrations
  down    revert the last migration, or all of them
  status  list the applied and the pending migrations
`;

async function main([command, ...options]: string[]): Promise<number> {
  const known =
    (command === 'down' && options.every((option) => option === '--all')) ||
    ((command === 'up' || command === 'status') && options.length === 0);
  if (!known) {
    process.stderr.write(usage);
    return 2;
  }
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const database = await provideDatabase(readConfig(readEnvironment()), print);
  try {
    if (command === 'status') {
      const { applied, pending, unknown } = await migrationStatus(database.ownerUrl);
      for (const name of applied) print(`applied  ${name}`);
      for (const name of pending) print(`pending  ${name}`);
      for (const name of unknown) print(`unknown  ${name}`);
    } else if (command === 'up') {
      report(print, 'applied', await migrateUp(database.ownerUrl, database.url));
    } else {
      report(print, 'reverted', await migrateDown(database.ownerUrl, options.includes('--all')));
    }
  } finally {
    await database.release();
  }
  return 0;
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
