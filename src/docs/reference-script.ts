import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/** Where the build leaves its copy, for an image that has no dev dependencies. */
export const builtScript = join(projectRoot, 'dist/docs/redoc.js');
const original = join(projectRoot, 'node_modules/@redocly/cli/lib/chunks/redoc.standalone.js');

/** What draws the reference page; nothing when there was neither a build nor the package. */
export const readScript = () => readBuilt() ?? readOriginal();

export function readBuilt(): Buffer | undefined {
  return existsSync(builtScript) ? readFileSync(builtScript) : undefined;
}

/** Redoc as it comes, but for what the page's policy would refuse it. */
export function readOriginal(): Buffer | undefined {
  if (!existsSync(original)) return undefined;
  const script = readFileSync(original, 'utf8')
    // A logo from its maker's servers.
    .replace(/https:\/\/cdn\.redoc\.ly\/[\w/.-]+/g, 'data:,')
    // A probe, by evaluating text, for whether the search may run beside the page: it may not.
    .replace(/\w+\._factory\?\?=Function\(\w+\)/, 'null.evaluated');
  return Buffer.from(script);
}
