import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../src/project-root';

export interface LintProblem {
  readonly ruleId: string;
  readonly message: string;
}

interface LintReport {
  readonly problems: readonly LintProblem[];
}

const redocly = join(projectRoot, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** What is wrong with each document, in the documents' order; one start of Redocly for all. */
export async function lintAll(documents: readonly unknown[]): Promise<LintProblem[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'countonme-lint-'));
  const files = documents.map((_document, index) => join(folder, `${index}.json`));
  await Promise.all(
    files.map((file, index) => writeFile(file, JSON.stringify(documents[index], null, 1))),
  );
  const output = await run(['lint', ...files, '--config', 'redocly.yaml', '--format', 'json']);
  await rm(folder, { recursive: true });
  // It writes one report after the other.
  const reports = output.split(/^(?=\{)|(?<=^\})(?=\{)/m).filter((text) => text.trim() !== '');
  return reports.map((text) =>
    (JSON.parse(text) as LintReport).problems.map(({ ruleId, message }) => ({ ruleId, message })),
  );
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: projectRoot, env: { ...process.env, ...quiet }, maxBuffer: 2 ** 26 };
    // It exits with 1 when it finds something, which here it should.
    execFile(process.execPath, [redocly, ...args], options, (_error, stdout) => resolve(stdout));
  });
}
