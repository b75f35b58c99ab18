import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root';

export interface LintedText {
  /** Relative to the project's root. */
  readonly file: string;
  readonly code: string;
}

/** @returns the names of the rules that each of the texts breaks, of those that need no types */
export function lintTexts(texts: readonly LintedText[]): string[][] {
  const script = join(__dirname, 'linter.mjs');
  const options = { cwd: projectRoot, input: JSON.stringify(texts), encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [script], options)) as string[][];
}
