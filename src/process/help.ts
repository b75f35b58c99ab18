import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/**
 * Answers `--help` and `--version` and ends the process with 0, before anything is read or started.
 * Without one of them it does nothing.
 */
export function answerHelp(args: readonly string[], usage: string): void {
  if (args.includes('--help') || args.includes('-h')) process.stdout.write(usage);
  else if (args.includes('--version')) process.stdout.write(`${version()}\n`);
  else return;
  process.exit(0);
}

function version(): string {
  const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
