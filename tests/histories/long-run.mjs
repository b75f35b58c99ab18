/**
 * `npm run test:histories -- 10000`: as many random histories as asked for, from a seed on if one is
 * given (`-- 10000 77`), until the first that fails.
 */
import { spawnSync } from 'node:child_process';

const [count = '1000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['jest', 'tests/histories/histories.test.ts', '-t', 'histories'],
  { stdio: 'inherit', env: { ...process.env, HISTORIES: count, HISTORY_SEED: seed } },
);
process.exitCode = status ?? 1;
