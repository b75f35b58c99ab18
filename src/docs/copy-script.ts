/** A step of the build: the reference page's script, out of a dev dependency and into `dist/`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtScript, readBuilt, readOriginal } from './reference-script';

const script = readOriginal();
if (!script) {
  process.stderr.write(
    '@redocly/cli is not installed, so this build has no reference page at /docs\n',
  );
} else if (!readBuilt()?.equals(script)) {
  mkdirSync(dirname(builtScript), { recursive: true });
  // Two builds may run at once, and a service may read while they do.
  const whole = `${builtScript}.${process.pid}`;
  writeFileSync(whole, script);
  renameSync(whole, builtScript);
}
