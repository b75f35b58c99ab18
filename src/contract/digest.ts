import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root';

/** `openapi.yaml` has changed since `generated/` was made from it. */
export class StaleContract extends Error {
  constructor() {
    super('openapi.yaml has changed since the last generation; run `npm run generate`');
  }
}

export const digestOf = (yaml: string | Buffer): string =>
  createHash('sha256').update(yaml).digest('hex');

/**
 * A service that serves one contract and shows another must not start.
 *
 * @param digest of the contract that `generated/` was made from
 * @throws StaleContract; not where there is no `openapi.yaml`
 */
export function assertFresh(digest: string): void {
  let yaml: Buffer;
  try {
    yaml = readFileSync(join(projectRoot, 'openapi.yaml'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (digestOf(yaml) !== digest) throw new StaleContract();
}
