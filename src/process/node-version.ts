import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/**
 * Refuses an old Node in one line. It is imported before anything else: what needs a newer Node
 * would otherwise fail first, with a stack.
 */
const { engines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  readonly engines: { readonly node: string };
};
const least = engines.node.replace('>=', '');
const [major = 0, minor = 0] = least.split('.').map(Number);
const [actualMajor = 0, actualMinor = 0] = process.versions.node.split('.').map(Number);
if (actualMajor < major || (actualMajor === major && actualMinor < minor)) {
  process.stderr.write(`Node ${process.versions.node} is too old: use ${least} or later\n`);
  process.exit(1);
}
